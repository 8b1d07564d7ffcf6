/**
 * The number and date symbols of a locale, read from CLDR by way of `Intl`, so that the reader's browser needs neither.
 */
export function numberSymbols(locale: string) {
  const format = new Intl.NumberFormat(locale, { useGrouping: true, minimumFractionDigits: 1 });
  const part = (value: number, type: string) =>
    format.formatToParts(value).find((piece) => piece.type === type)?.value;
  return {
    group: part(1234567.8, 'group'),
    decimal: part(1.5, 'decimal'),
    // Asked without `useGrouping`: to be told to group is to be told to group always.
    minimumGrouping: new Intl.NumberFormat(locale).formatToParts(1234).some(({ type }) => type === 'group')
      ? 1
      : 2,
    ...ownDigits(locale),
  };
}

/** What stands for the parts of a date. */
const PLACES: Record<string, string> = { day: '{d}', month: '{m}', year: '{y}' };

export function dateSymbols(locale: string) {
  const parts = (month: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
      ...options,
    }).formatToParts(Date.UTC(2025, month, 4));
  const name = (options: Intl.DateTimeFormatOptions) => (month: number) =>
    parts(month, options).find((piece) => piece.type === 'month')!.value;
  const pattern = (options: Intl.DateTimeFormatOptions) =>
    parts(3, options)
      .map(({ type, value }) => PLACES[type] ?? value)
      .join('');
  const all = Array.from({ length: 12 }, (_, month) => month);
  const months = all.map(name({ day: 'numeric' }));
  const monthsAlone = all.map(name({}));
  return {
    day: pattern({ day: 'numeric' }),
    month: pattern({}),
    months,
    ...(monthsAlone.join() !== months.join() && { monthsAlone }),
    ...ownDigits(locale),
  };
}

/** The ten digits, where they are not 0 to 9. */
function ownDigits(locale: string) {
  const format = new Intl.NumberFormat(locale);
  const digits = [...'0123456789'].map((digit) => format.format(Number(digit))).join('');
  return digits === '0123456789' ? {} : { digits };
}
