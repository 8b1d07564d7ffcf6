/**
 * Days, months and years of editions, as the person who writes would say them.
 */

const YEAR = { year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;

/**
 * An edition in words, in the language of the editor.
 *
 * @example dateIn('2025-04-04') // '4 April 2025'
 */
export function dateIn(edition: string): string {
  const parts = edition.split('-').length;
  const language = document.documentElement.lang || 'en';
  // eslint-disable-next-line no-restricted-syntax -- the editor's own page, not a reader's
  return new Intl.DateTimeFormat(language, {
    ...(parts === 1 ? YEAR : parts === 2 ? MONTH : { ...MONTH, day: 'numeric' }),
    timeZone: 'UTC',
    // Sources date by this one, and figures are said with these digits.
    calendar: 'gregory',
    ...(language.startsWith('ar') && { numberingSystem: 'latn' }),
    // eslint-disable-next-line no-restricted-syntax -- a day that was handed in, not the reader's
  }).format(new Date(edition));
}
