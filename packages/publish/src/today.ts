/**
 * The one place of this package that asks the clock.
 */

const two = (number: number): string => String(number).padStart(2, '0');

/** The calendar day where the command runs, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The moment, to the second, as a feed's `modified` has it. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** When this machine was started, in milliseconds as `Date.parse` gives them. @param uptime for how many seconds it runs */
export const machineStart = (uptime: number): number => Date.now() - uptime * 1000;
