/**
 * What is chosen of a table of provinces at the desk, for tests that begin with it.
 */
export const CHOSEN = {
  delimiter: ';',
  decimal: '.',
  thousands: 'none',
  dates: 'year-month-day',
  columns: { 'scope.area': 'Province', 'asOf.date': 'Date', 'period.end': 'Date' },
  wide: [{ column: 'Cleared (ha)', constants: { indicator: 'area-cleared', unit: 'hectare' } }],
  constants: {
    qualifier: 'exact',
    status: 'reported',
    measure: 'cumulative',
    'period.start': '2020-01-01',
    'asOf.basis': 'stated',
    'scope.operators': 'all',
    source: 'table',
    'speaker.speech': 'document',
    'quote.lang': 'en',
  },
  quoteCells: true,
  feed: { id: 'example', title: 'Example', publisher: { name: 'Example programme' }, refArea: 'ZZZ' },
  sources: {
    table: {
      publisher: { name: 'Example programme' },
      title: 'Monthly report',
      publishedOn: '2025-09-15',
      language: 'en',
    },
  },
};
