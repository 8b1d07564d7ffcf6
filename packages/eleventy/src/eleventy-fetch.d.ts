/** What is used of a package without types of its own. */
declare module '@11ty/eleventy-fetch' {
  interface FetchOptions {
    readonly type: 'json';
    /** How long what is kept is fresh, such as `1d`. */
    readonly duration: string;
    /** Where it is kept. */
    readonly directory: string;
    /** Under which name. */
    readonly requestId: string;
  }
  /** What SOURCE gives; where that throws, what was kept before, however old. */
  export default function Fetch(source: () => Promise<unknown>, options: FetchOptions): Promise<unknown>;
}
