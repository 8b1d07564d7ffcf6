/**
 * A table of a programme as a spreadsheet program saves it, and the mapping that says how it is read.
 */

export const ROWS = [
  'Date;Cleared (ha);AP mines;AT mines',
  '#date;#indicator+area;#indicator+ap;#indicator+at',
  '31.07.2025;12.298,5;1.204;310',
  '31.08.2025;12.910,0;1.260;-',
];
export const MAPPING = {
  delimiter: ';',
  decimal: ',',
  thousands: '.',
  dates: 'day-month-year',
  empty: ['-'],
  columns: { 'asOf.date': 'Date', 'period.end': 'Date' },
  wide: [
    { column: 'Cleared (ha)', constants: { indicator: 'area-cleared', unit: 'hectare' } },
    { column: 'AP mines', constants: { indicator: 'ap-mines-found', unit: 'item' } },
    { column: 'AT mines', constants: { indicator: 'at-mines-found', unit: 'item' } },
  ],
  constants: {
    qualifier: 'exact',
    status: 'reported',
    measure: 'cumulative',
    'period.start': '2020-01-01',
    'asOf.basis': 'stated',
    'scope.operators': 'all',
    source: 'monthly',
    'speaker.speech': 'document',
    'quote.lang': 'en',
  },
  quoteCells: true,
  feed: { id: 'example', title: 'Example', publisher: { name: 'Example programme' }, refArea: 'ZZZ' },
  sources: {
    monthly: {
      publisher: { name: 'Example programme' },
      title: 'Monthly report',
      publishedOn: '2025-09-15',
      language: 'en',
    },
  },
};
