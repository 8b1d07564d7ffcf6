/**
 * An invented programme in an invented country, for states that the real figures do not have.
 *
 * Nothing here is true of any place. The country code is one that ISO 3166 leaves to its users, every address is on
 * example.org, and every publisher says that it is invented.
 */
import type { Claim, Feed, Source } from '@mine-action/data';
import { throughTheDoor } from './through-the-door.js';

export const CENTRE = 'Exampleland Mine Action Centre (invented)';

const SOURCES: Readonly<Record<string, Source>> = {
  'centre-2026-09': {
    publisher: { name: { en: CENTRE }, url: 'https://example.org/centre/' },
    title: 'Invented monthly bulletin, September 2026',
    url: 'https://example.org/centre/bulletin-2026-09',
    publishedOn: '2026-09-30',
    retrievedOn: '2026-10-02',
    language: 'en',
  },
  'gazette-2026-09': {
    publisher: { name: { en: 'La Gazette d’Exempleterre (invented)' }, url: 'https://example.org/gazette/' },
    title: 'Invented newspaper article',
    url: 'https://example.org/gazette/chiens-2026-09',
    publishedOn: '2026-09-18',
    retrievedOn: '2026-10-02',
    language: 'fr',
  },
  'plan-2026': {
    publisher: { name: { en: CENTRE }, url: 'https://example.org/centre/' },
    title: 'Invented work plan',
    url: 'https://example.org/centre/plan-2026-2028',
    publishedOn: '2026-03-01',
    language: 'en',
  },
};

type Stated = Pick<Claim, 'indicator' | 'value' | 'unit'> & { readonly quote: string } & Omit<
    Partial<Claim>,
    'quote'
  >;

/** A claim with what all of them share; what is given wins. */
export function claim({ quote, ...given }: Stated): Claim {
  return {
    id: `xxe-${given.indicator}`,
    qualifier: 'exact',
    status: 'reported',
    measure: 'stock',
    asOf: { date: '2026-08-31', basis: 'stated' },
    scope: { operators: 'all' },
    source: 'centre-2026-09',
    speaker: { organisation: CENTRE, speech: 'document' },
    ...given,
    quote: { text: quote, lang: given.source === 'gazette-2026-09' ? 'fr' : 'en' },
  };
}

const cumulative = {
  measure: 'cumulative',
  period: { start: '2015-03-01', end: '2026-08-31' },
} as const;

/** One figure for each state. */
const FIGURES: readonly Claim[] = [
  claim({
    indicator: 'area-contaminated',
    value: 42.75,
    unit: 'square-kilometer',
    quote: 'The survey of Exampleland recorded 42.75 square kilometres of hazardous area.',
  }),
  claim({
    indicator: 'area-cleared',
    value: 1234.5,
    unit: 'hectare',
    ...cumulative,
    quote: 'From 1 March 2015 to 31 August 2026 a total of 1,234.5 hectares of Exampleland were cleared.',
  }),
  claim({
    indicator: 'area-suspected',
    value: 25,
    valueMin: 20,
    valueMax: 30,
    qualifier: 'range',
    unit: 'square-kilometer',
    quote: 'Between 20 and 30 square kilometres of Exampleland are suspected to be hazardous.',
  }),
  claim({
    indicator: 'area-confirmed',
    value: 12,
    qualifier: 'less-than',
    unit: 'square-kilometer',
    quote: 'Less than 12 square kilometres of Exampleland are confirmed hazardous area.',
  }),
  claim({
    indicator: 'area-cancelled',
    value: 310,
    qualifier: 'at-least',
    unit: 'hectare',
    ...cumulative,
    quote: 'At least 310 hectares were cancelled after non-technical survey.',
  }),
  claim({
    indicator: 'area-released',
    value: 1700,
    qualifier: 'nearly',
    roundedTo: 100,
    unit: 'hectare',
    ...cumulative,
    quote: 'Nearly 1,700 hectares have been released.',
  }),
  claim({
    indicator: 'area-reduced',
    value: 155.25,
    unit: 'hectare',
    ...cumulative,
    scope: { operators: 'single', operator: 'Example Demining Trust' },
    quote: 'The Example Demining Trust reduced 155.25 hectares by technical survey.',
  }),
  claim({
    indicator: 'eore-people-reached',
    value: 15000,
    qualifier: 'at-most',
    unit: 'person',
    measure: 'flow',
    period: { start: '2026-01-01', end: '2026-08-31' },
    quote: 'At most 15,000 people took part in a session, since some took part more than once.',
  }),
  claim({
    indicator: 'va-people-assisted',
    value: 1,
    unit: 'person',
    ...cumulative,
    quote: 'One person has been given assistance so far.',
  }),
  claim({
    indicator: 'uxo-found',
    value: 0,
    unit: 'item',
    ...cumulative,
    quote: 'No items of unexploded ordnance were found in Exampleland.',
  }),
  claim({
    indicator: 'ap-mines-found',
    value: 2480,
    qualifier: 'more-than',
    unit: 'item',
    ...cumulative,
    id: 'xxe-ap-mines-centre',
    conflictsWith: ['xxe-ap-mines-gazette'],
    quote: 'More than 2,480 anti-personnel mines have been found in Exampleland.',
  }),
  claim({
    indicator: 'ap-mines-found',
    value: 2600,
    qualifier: 'approximately',
    unit: 'item',
    ...cumulative,
    id: 'xxe-ap-mines-gazette',
    source: 'gazette-2026-09',
    speaker: { name: 'Camille Exemple', role: 'porte-parole', speech: 'direct' },
    quote: 'Environ 2 600 mines antipersonnel ont été trouvées en Exempleterre.',
  }),
  claim({
    indicator: 'mdr-operational',
    value: 24,
    unit: 'animal',
    status: 'planned',
    due: '2027-12-31',
    scope: { operators: 'not-applicable' },
    asOf: { date: '2026-03-01', basis: 'publication-date' },
    source: 'plan-2026',
    quote: 'By the end of 2027 Exampleland plans to have 24 mine detection rats in operation.',
  }),
  claim({
    indicator: 'mdd-operational',
    value: 18,
    unit: 'animal',
    scope: { operators: 'single', operator: 'Example Demining Trust' },
    source: 'gazette-2026-09',
    speaker: {
      name: 'Camille Exemple',
      role: 'porte-parole',
      organisation: 'Example Demining Trust',
      speech: 'direct',
    },
    quote: 'Dix-huit chiens travaillent aujourd’hui sur le terrain.',
    note: { fr: 'Chiens de détection de mines seulement.' },
  }),
  claim({
    indicator: 'mdd-operational',
    id: 'xxe-mdd-operational-plan',
    value: 30,
    unit: 'animal',
    status: 'planned',
    due: '2027-06-30',
    scope: { operators: 'single', operator: 'Example Demining Trust' },
    asOf: { date: '2026-03-01', basis: 'publication-date' },
    source: 'plan-2026',
    quote: 'By 30 June 2027 there are to be 30 dogs.',
  }),
  claim({
    indicator: 'mdd-held',
    value: 640,
    unit: 'animal',
    quote: 'The kennels of Exampleland hold 640 mine detection dogs.',
  }),
  claim({
    indicator: 'mdd-purchased',
    value: 1,
    unit: 'animal',
    ...cumulative,
    quote: 'One mine detection dog has been purchased.',
  }),
  claim({
    indicator: 'edd-held',
    value: 0,
    unit: 'animal',
    quote: 'Exampleland holds no explosive detection dogs.',
  }),
  claim({
    indicator: 'x-water-points-reopened',
    value: 37,
    unit: 'item',
    ...cumulative,
    quote: 'Thirty-seven water points have been reopened on released land.',
  }),
];

/** The invented programme's feed. */
export const sampleFeed: Feed = throughTheDoor({
  format: 'mine-action-figures/1',
  id: 'exampleland',
  title: { en: 'Exampleland: invented figures' },
  publisher: { name: { en: CENTRE } },
  refArea: 'XXE',
  modified: '2026-10-02T09:00:00Z',
  updateFrequency: 'monthly',
  license: null,
  caveats: { en: 'Everything in this feed is invented.' },
  sources: SOURCES,
  figures: FIGURES,
});

/** The same programme with other numbers for land: what has been cleared, and what is contaminated. */
export function sampleFeedOfLand(cleared: Partial<Claim>, contaminated: Partial<Claim> = {}): Feed {
  const change: Readonly<Record<string, Partial<Claim>>> = {
    'area-cleared': cleared,
    'area-contaminated': contaminated,
  };
  const figures = FIGURES.map((each) => ({ ...each, ...change[each.indicator] }));
  return throughTheDoor({ ...sampleFeed, figures });
}
