/** Packages that come without types, as far as they are used here. */
declare module 'semver' {
  interface SemVer {
    readonly version: string;
  }
  const semver: {
    minVersion(range: string): SemVer | null;
    satisfies(version: SemVer | string, range: string): boolean;
    gte(one: SemVer | string, other: SemVer | string): boolean;
    major(version: string): number;
    inc(version: string, release: 'patch' | 'minor' | 'major'): string | null;
  };
  export default semver;
}

declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';
  export default function compileModule(format: MessageFormat, messages: Record<string, string>): string;
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: object);
    readonly window: Window & typeof globalThis;
  }
}

/** Taken where a machine has it. */
declare module 'playwright-core' {
  export const chromium: { executablePath(): string };
}
