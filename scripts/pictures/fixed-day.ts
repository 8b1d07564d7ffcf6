/** Imported first: an age in months is another next month, and pictures are compared for years. */
const NOW = Date.UTC(2026, 11, 1, 12);

const Real = Date;

class FixedDate extends Real {
  constructor(...given: readonly unknown[]) {
    super(...((given.length > 0 ? given : [NOW]) as [number]));
  }
  static override now(): number {
    return NOW;
  }
}

globalThis.Date = FixedDate as DateConstructor;
