/** What compiled messages import; the library's own types are not reachable through its `exports`. */
declare module '@messageformat/runtime' {
  export function plural(
    value: unknown,
    offset: number,
    category: (value: number | string, ordinal?: boolean) => string,
    data: Record<string, unknown>,
  ): string;
  export function select(value: unknown, data: Record<string, unknown>): string;
  export function number(language: string, value: unknown, offset: number): string;
}

declare module '@messageformat/runtime/lib/cardinals' {
  export function en(value: number | string, ordinal?: boolean): string;
}
