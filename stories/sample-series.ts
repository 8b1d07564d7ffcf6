/**
 * The invented programme over several years, for charts: totals with every bound, two scopes side by side, years with
 * plans, finds by kind.
 *
 * The exact numbers add up from year to year, and every bound is true of them, as in a feed without mistakes. None of it
 * is true of any place.
 */
import type { Claim, Feed, Source } from '@mine-action/data';
import { CENTRE, claim, sampleFeed } from './sample-feed.js';
import { throughTheDoor } from './through-the-door.js';

/** One invented bulletin for each half-year. */
const bulletin = (publishedOn: string): Source => ({
  publisher: { name: { en: CENTRE }, url: 'https://example.org/centre/' },
  title: `Invented bulletin of ${publishedOn}`,
  url: `https://example.org/centre/bulletin-${publishedOn}`,
  publishedOn,
  language: 'en',
});

const PUBLISHED = [
  '2022-01-20',
  '2023-01-19',
  '2023-07-14',
  '2024-01-18',
  '2024-09-12',
  '2025-01-16',
  '2025-07-10',
  '2026-01-22',
  '2026-04-16',
] as const;
type Published = (typeof PUBLISHED)[number];

const START = '2015-03-01';
const TRUST = { operators: 'single', operator: 'Example Demining Trust' } as const;

/** Land cleared up to a day. */
const total = (
  date: string,
  source: Published | 'centre-2026-09',
  quote: string,
  more: Partial<Claim>,
): Claim =>
  claim({
    indicator: 'area-cleared',
    value: 0,
    unit: 'hectare',
    measure: 'cumulative',
    period: { start: START, end: date },
    asOf: { date, basis: 'stated' },
    source,
    id: `xxe-total-${date}-${more.scope?.operators ?? 'all'}`,
    ...more,
    quote,
  });

const TOTALS: readonly Claim[] = [
  total('2021-12-31', '2022-01-20', 'A total of 412.5 hectares had been cleared by the end of 2021.', {
    value: 412.5,
  }),
  total('2022-12-31', '2023-01-19', 'More than 530 hectares had been cleared by the end of 2022.', {
    value: 530,
    qualifier: 'more-than',
    roundedTo: 10,
  }),
  total('2023-06-30', '2023-07-14', 'Approximately 600 hectares have been cleared.', {
    value: 600,
    qualifier: 'approximately',
    roundedTo: 100,
  }),
  total('2023-12-31', '2024-01-18', 'At least 690 hectares had been cleared by the end of 2023.', {
    value: 690,
    qualifier: 'at-least',
    roundedTo: 10,
  }),
  total('2024-08-31', '2024-09-12', 'Nearly 800 hectares have been cleared.', {
    value: 800,
    qualifier: 'nearly',
    roundedTo: 100,
  }),
  total('2024-12-31', '2025-01-16', 'A total of 838.25 hectares had been cleared by the end of 2024.', {
    value: 838.25,
  }),
  total('2025-06-30', '2025-07-10', 'At most 960 hectares have been cleared.', {
    value: 960,
    qualifier: 'at-most',
  }),
  total('2025-12-31', '2026-01-22', 'By the end of 2025, 1,050 hectares had been cleared.', {
    value: 1050,
    roundedTo: 10,
  }),
  total('2026-03-31', '2026-04-16', 'Between 1,080 and 1,120 hectares have been cleared.', {
    value: 1100,
    valueMin: 1080,
    valueMax: 1120,
    qualifier: 'range',
  }),
  total('2026-08-31', 'centre-2026-09', 'A total of 1,234.5 hectares had been cleared by 31 August 2026.', {
    value: 1234.5,
  }),
];

/** Part of the same work: drawn on one line with the rest it would be a fall that never happened. */
const TOTALS_OF_ONE: readonly Claim[] = [
  total('2023-12-31', '2024-01-18', 'The Trust alone had cleared 201.5 hectares by the end of 2023.', {
    value: 201.5,
    scope: TRUST,
  }),
  total('2024-12-31', '2025-01-16', 'The Trust alone had cleared 263 hectares by the end of 2024.', {
    value: 263,
    scope: TRUST,
  }),
  total('2025-12-31', '2026-01-22', 'The Trust alone has cleared approximately 350 hectares.', {
    value: 350,
    qualifier: 'approximately',
    roundedTo: 10,
    scope: TRUST,
  }),
];

/** Land cleared in a calendar year. */
const year = (name: string, source: Published | 'plan-2026', quote: string, more: Partial<Claim>): Claim =>
  claim({
    indicator: 'area-cleared',
    value: 0,
    unit: 'hectare',
    measure: 'flow',
    period: { start: `${name}-01-01`, end: `${name}-12-31` },
    asOf: { date: `${name}-12-31`, basis: 'stated' },
    source,
    id: `xxe-year-${name}-${more.scope?.operators ?? 'all'}`,
    ...more,
    quote,
  });

/** What is meant to be cleared in a calendar year. */
const plan = (name: string, quote: string, more: Partial<Claim>): Claim =>
  year(name, 'plan-2026', quote, {
    status: 'planned',
    due: `${name}-12-31`,
    asOf: { date: '2026-03-01', basis: 'publication-date' },
    ...more,
  });

const YEARS: readonly Claim[] = [
  year('2022', '2023-01-19', 'In 2022, 122.25 hectares were cleared.', {
    value: 122.25,
    scope: { operators: 'not-stated' },
  }),
  year('2023', '2024-01-18', 'In 2023 all operators together cleared 155.5 hectares.', { value: 155.5 }),
  year('2024', '2025-01-16', 'In 2024 all operators together cleared 148 hectares.', { value: 148 }),
  year('2025', '2026-01-22', 'In 2025 all operators together cleared 211.75 hectares.', { value: 211.75 }),
];

const PLANS: readonly Claim[] = [
  plan('2026', 'In 2026 more than 280 hectares are to be cleared.', { value: 280, qualifier: 'more-than' }),
  plan('2027', 'In 2027 approximately 300 hectares are to be cleared.', {
    value: 300,
    qualifier: 'approximately',
    roundedTo: 10,
  }),
];

const YEAR_OF_ONE: readonly Claim[] = [
  year('2024', '2025-01-16', 'The Trust alone cleared 61.5 hectares in 2024.', { value: 61.5, scope: TRUST }),
];

const feedOf = (figures: readonly Claim[]): Feed =>
  throughTheDoor({
    ...sampleFeed,
    sources: { ...sampleFeed.sources, ...Object.fromEntries(PUBLISHED.map((day) => [day, bulletin(day)])) },
    figures,
  });

/** Totals with every bound, and years with plans, all of one scope. */
export const sampleSeries: Feed = feedOf([...TOTALS, ...YEARS, ...PLANS]);

/** The same years without the plans. */
export const sampleYears: Feed = feedOf([...TOTALS, ...YEARS]);

/** The same, with the work of one operator beside that of all. */
export const sampleTwoScopes: Feed = feedOf([
  ...TOTALS,
  ...TOTALS_OF_ONE,
  ...YEARS,
  ...YEAR_OF_ONE,
  ...PLANS,
]);

/** One total and one year: each a figure, neither a trend. */
export const sampleOnePoint: Feed = feedOf([...TOTALS.slice(-1), ...YEARS.slice(-1)]);

const FOUND: Readonly<Record<string, { readonly value: number; readonly quote: string }>> = {
  'ap-mines-found': { value: 1204, quote: 'The teams found 1,204 anti-personnel mines.' },
  'at-mines-found': { value: 318, quote: 'The teams found 318 anti-tank mines.' },
  'uxo-found': { value: 9867, quote: 'The teams found 9,867 items of unexploded ordnance.' },
};

/** Finds of one day by kind, exact unless changed; a kind that is changed to nothing was not stated. */
export function sampleFinds(changes: Readonly<Record<string, Partial<Claim> | undefined>> = {}): Feed {
  const figures = Object.entries(FOUND).flatMap(([indicator, { value, quote }]) => {
    if (indicator in changes && !changes[indicator]) return [];
    const { quote: changed, ...change } = changes[indicator] ?? {};
    return claim({
      indicator,
      value,
      unit: 'item',
      measure: 'cumulative',
      period: { start: START, end: '2026-08-31' },
      ...change,
      quote: changed?.text ?? quote,
    });
  });
  return feedOf(figures);
}

const RELEASED: Readonly<Record<string, { readonly value: number; readonly quote: string }>> = {
  'area-released': { value: 402.5, quote: 'In 2025 all operators together released 402.5 hectares.' },
  'area-cleared': { value: 211.75, quote: 'Of these 211.75 hectares were cleared,' },
  'area-reduced': { value: 118.5, quote: '118.5 hectares were reduced by technical survey' },
  'area-cancelled': { value: 72.25, quote: 'and 72.25 hectares were cancelled by non-technical survey.' },
};

/** Land released in 2025, whole and parts; what is changed to nothing was not stated. */
export function sampleReleased(changes: Readonly<Record<string, Partial<Claim> | undefined>> = {}): Feed {
  return feedOf(
    Object.entries(RELEASED).flatMap(([indicator, { value, quote }]) => {
      if (indicator in changes && !changes[indicator]) return [];
      const { quote: changed, ...change } = changes[indicator] ?? {};
      return year('2025', '2026-01-22', changed?.text ?? quote, {
        indicator,
        value,
        id: `xxe-${indicator}`,
        ...change,
      });
    }),
  );
}
