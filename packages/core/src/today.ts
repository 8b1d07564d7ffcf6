/** The reader's calendar day, `YYYY-MM-DD`, in the reader's own time zone. */
export function today(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** This moment, in ms since 1970. */
export const nowMs = (): number => Date.now();
