/** The day whose figures the built-in feed shows when a page names no edition: that of the press release. */
export const DEFAULT_EDITION = '2025-04-04';
