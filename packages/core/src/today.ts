/** The reader's calendar day, `YYYY-MM-DD`, in the reader's own time zone. */
export const today = (now: Date = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** This moment, in ms since 1970. */
export const nowMs = (): number => Date.now();
