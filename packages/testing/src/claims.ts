/**
 * For tests: claims made in one line, and what a language says of them.
 */
import type { Claim, Feed, Known, Qualifier, Unit } from '@mine-action/data';
import { describeStat, joinQuantity, type LanguagePack, quantityText } from '@mine-action/wording';

const feed = {
  id: 'test',
  publisher: { name: 'ANAMA' },
  sources: {
    report: {
      title: 'Report',
      publisher: { name: 'ANAMA' },
      publishedOn: '2025-08-01',
      language: 'en',
      url: 'https://example.org/report',
    },
  },
  figures: [],
} as unknown as Feed;

/** A figure of a feed of its own, as of 31 July 2025 and since 10 November 2020 unless it says otherwise. */
export const figure = (indicator: string, value: number, unit: Unit, more: Partial<Claim> = {}): Known => ({
  known: true,
  feed,
  claim: {
    id: 'one',
    indicator,
    value,
    unit,
    qualifier: 'exact',
    status: 'reported',
    measure: 'cumulative',
    asOf: { date: '2025-07-31', basis: 'stated' },
    period: { start: '2020-11-10' },
    scope: { operators: 'not-stated' },
    source: 'report',
    ...more,
  },
});

/** The sentence of a figure. */
export function sentenceOf(language: LanguagePack, ...given: Parameters<typeof figure>): string {
  const view = describeStat(figure(...given), { language });
  return view.known ? view.sentence : view.reason;
}

/** "more than 190,000 hectares" */
export const amount = (language: LanguagePack, qualifier: Qualifier, value: number, unit: Unit): string =>
  quantityText({ qualifier, value, unit }, language);

/** Bound, number and label together, as they stand on the face of a figure. */
export function faceOf(language: LanguagePack, ...given: Parameters<typeof figure>): string {
  const view = describeStat(figure(...given), { language });
  if (!view.known) return view.reason;
  const { before, after } = view.labelAround ?? { before: '', after: view.label };
  return [before, joinQuantity(view.quantity), after].filter((text) => text !== '').join(' ');
}

/** The text with spaces and hyphens that do not break as plain ones, and without the marks that only order letters. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u2066-\u2069]/g, '');
