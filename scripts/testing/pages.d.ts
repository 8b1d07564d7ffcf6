/** What tests leave on the window of a page for themselves, and what only some engines have. */
interface Window {
  /** What was copied, and what was saved under which name. */
  copied: string[];
  saved: string[];
  /** What was posted to the page, and what it printed. */
  posted: unknown[];
  printed: { black: number; blue: number; ratio: number }[];
  /** How far it moved, and when. */
  shifts: [value: number, startTime: number][];
  /** A clock that only the test moves. */
  waiting(): number[];
  letGo(): void;
  setDay(day: string): void;
  cameBack: boolean;
  axe: typeof import('axe-core');
}

interface Performance {
  readonly memory?: { readonly usedJSHeapSize: number };
}
