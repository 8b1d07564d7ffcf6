/**
 * What ends a command at once: a file that cannot be read, a wrong option. Everything else is a finding.
 */

/** Exit codes of every command. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

/** Ends the command with exit code 2 and a sentence that says what to do. */
export class CommandError extends Error {}
