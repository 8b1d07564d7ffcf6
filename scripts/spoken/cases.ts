/**
 * What is heard of each element in each state: the markup that brings it about, and the words that the resolver has for it.
 * docs/spoken.md is written from this list, and the accessibility tree of a real browser is held against it.
 */
import type { ChartView, ProgressView, StatView } from '../../packages/wording/src/index.ts';
import type { resolverIn } from '../resolver-in.ts';

/** The day of a reader whose figures are fresh, one whose plans are overdue, and one whose figures have aged. */
const FRESH = '2025-06-01';
const LATE = '2028-06-01';
const AGED = '2026-11-23';
const PRESS_RELEASE = '2025-04-04';

/** What stands on the page, and the reader's day. */
interface State {
  html: string;
  today: string;
  /** Whether its figures are the invented ones of the stories. */
  isSample?: boolean;
}

/** What stands on the page, once for each that several cases are about. */
const stat = (attributes: string, more?: Partial<State>): State => ({
  html: `<mine-stat ${attributes}></mine-stat>`,
  today: FRESH,
  ...more,
});
const ON_PAGE: Record<string, State> = {
  exact: stat('indicator="mdd-donated"'),
  moreThan: stat('indicator="ap-mines-found"'),
  about: stat('indicator="area-contaminated"'),
  converted: stat('indicator="area-cleared" unit="square-kilometer"'),
  aged: stat('indicator="uxo-found"', { today: AGED }),
  ahead: stat('indicator="mdr-operational"', { isSample: true, today: FRESH }),
  overdue: stat('indicator="mdr-operational"', { isSample: true, today: LATE }),
  unknown: stat('indicator="no-such"'),
  loading: stat('indicator="ap-mines-found" src="/never.json"'),
  failed: stat('indicator="ap-mines-found" src="/missing.json"'),
  initial: { html: '<clearance-progress></clearance-progress>', today: FRESH },
  remaining: { html: '<clearance-progress basis="remaining"></clearance-progress>', today: FRESH },
  dogs: { html: '<dog-counter></dog-counter>', today: FRESH },
  dogsLate: { html: '<dog-counter></dog-counter>', today: LATE },
  trend: { html: '<clearance-trend indicator="ap-mines-found"></clearance-trend>', today: FRESH },
  annual: {
    html: '<clearance-trend indicator="area-cleared" display="annual"></clearance-trend>',
    today: FRESH,
  },
  ordnance: { html: '<ordnance-breakdown></ordnance-breakdown>', today: FRESH },
  group: { html: '<mine-figures indicators="area-cleared mdd-donated"></mine-figures>', today: FRESH },
  sources: { html: '<mine-sources></mine-sources>', today: FRESH },
};

export const places = Object.entries(ON_PAGE).map(([name, place]) => ({ name, ...place }));

/** What is heard, with the role and the name before it if any; in the language of its case unless it says another. */
interface Heard {
  text: string;
  lang?: string;
  heard?: string;
  /** Whether more is heard in the same breath. */
  isPart?: boolean;
  isRepeated?: boolean;
}
type Speaking = Pick<Awaited<ReturnType<typeof resolverIn>>, 'resolver' | 'sampleFeed'>;
type Asked = ReturnType<typeof askedIn>;

const sentence = ({
  spoken,
  sentence: text,
  language,
}: Pick<StatView, 'spoken' | 'sentence' | 'language'>) => ({ text: spoken ?? text, lang: language.code });
/** What has no sure words in a language is said in English. */
const inLanguageOf = <View extends Pick<StatView, 'language'>>(view: View, says: (view: View) => Heard) => ({
  ...says(view),
  lang: view.language.code,
});
const last = ([view]: ChartView['panels']) => {
  const { picture } = view;
  if (!picture || !('points' in picture)) throw new Error('There is no line.');
  return picture.points.at(-1)!.tooltip.spoken;
};

/** Each: element, state, where on the page, and what is heard, as text, with the role and the name before it if any. */
const CASES: [element: string, state: string, place: string, says: (asked: Asked) => Heard][] = [
  ['mine-stat', 'as stated', 'exact', ({ stats }) => sentence(stats('mdd-donated'))],
  ['mine-stat', 'more than', 'moreThan', ({ stats }) => sentence(stats('ap-mines-found'))],
  [
    'mine-stat',
    'its place',
    'moreThan',
    ({ stats }) => inLanguageOf(stats('ap-mines-found'), ({ place }) => ({ text: place! })),
  ],
  ['mine-stat', 'approximately', 'about', ({ stats }) => sentence(stats('area-contaminated'))],
  [
    'mine-stat',
    'in another unit',
    'converted',
    ({ stats }) => sentence(stats('area-cleared', { unit: 'square-kilometer' })),
  ],
  [
    'mine-stat',
    'planned',
    'ahead',
    ({ stats, sampleFeed }) => sentence(stats('mdr-operational', { feed: sampleFeed, edition: 'latest' })),
  ],
  [
    'mine-stat',
    'planned, its day has passed',
    'overdue',
    ({ stats, sampleFeed }) =>
      inLanguageOf(stats('mdr-operational', { feed: sampleFeed, edition: 'latest' }), ({ plan }) => ({
        text: plan!.overdue,
      })),
  ],
  [
    'mine-stat',
    'old, its age',
    'aged',
    ({ resolver, code }) => ({ text: String(resolver.age(19, code)), lang: code, isPart: true }),
  ],
  [
    'mine-stat',
    'not known',
    'unknown',
    ({ resolver, code }) => resolver.unavailable('indicator-unknown', code),
  ],
  ['mine-stat', 'loading', 'loading', ({ resolver, code }) => resolver.unavailable('loading', code)],
  ['mine-stat', 'failed', 'failed', ({ resolver, code }) => resolver.unavailable('failed', code)],
  [
    'mine-stat',
    'its details',
    'exact',
    ({ stats }) =>
      inLanguageOf(stats('mdd-donated'), ({ language }) =>
        named('DisclosureTriangle', language.detailsTitle),
      ),
  ],
  [
    'clearance-progress',
    'calculated, of the initial area',
    'initial',
    ({ resolver, request }) => sentence(resolver.progress(request, 'initial')),
  ],
  [
    'clearance-progress',
    'its drawing',
    'initial',
    ({ resolver, request }) => named('image', resolver.progress(request, 'initial').image),
  ],
  [
    'clearance-progress',
    'its areas and its assumption',
    'initial',
    ({ resolver, request }) => areas(resolver.progress(request, 'initial')),
  ],
  [
    'clearance-progress',
    'of the remaining area',
    'remaining',
    ({ resolver, request }) => areas(resolver.progress(request, 'remaining')),
  ],
  [
    'dog-counter',
    'as stated',
    'dogs',
    ({ resolver, request }) => sentence(resolver.dogs(request, 'mdd-donated')),
  ],
  [
    'dog-counter',
    'its marks',
    'dogs',
    ({ resolver, request }) =>
      inLanguageOf(resolver.dogs(request, 'mdd-donated'), ({ image }) => named('image', image)),
  ],
  [
    'dog-counter',
    'planned',
    'dogs',
    ({ resolver, request }) =>
      inLanguageOf(resolver.dogs(request, 'mdd-donated'), ({ plan }) => ({ text: plan!.ahead! })),
  ],
  [
    'dog-counter',
    'planned, its day has passed',
    'dogsLate',
    ({ resolver, request }) =>
      inLanguageOf(resolver.dogs(request, 'mdd-donated'), ({ plan }) => ({ text: plan!.overdue })),
  ],
  [
    'clearance-trend',
    'cumulative',
    'trend',
    ({ trends }) => headline(trends('ap-mines-found', 'cumulative')),
  ],
  [
    'clearance-trend',
    'its last point',
    'trend',
    ({ trends }) => {
      const { panels } = trends('ap-mines-found', 'cumulative');
      return named('slider', last(panels), panels[0].names.reader);
    },
  ],
  [
    'clearance-trend',
    'its table',
    'trend',
    ({ trends }) => named('button', trends('ap-mines-found', 'cumulative').tools.table, '', 'pressed: false'),
  ],
  [
    'clearance-trend',
    'a download',
    'trend',
    ({ trends }) => named('button', trends('ap-mines-found', 'cumulative').tools.formats[0].name),
  ],
  ['clearance-trend', 'annual', 'annual', ({ trends }) => headline(trends('area-cleared', 'annual'))],
  [
    'ordnance-breakdown',
    'by kind',
    'ordnance',
    ({ resolver, request }) => headline(resolver.ordnance(request)),
  ],
  [
    'mine-figures',
    'one of a group',
    'group',
    ({ resolver, request }) => {
      const [item] = resolver.group(request, ['area-cleared', 'mdd-donated']).items;
      if (!('statement' in item)) throw new Error('The first of the group is not known.');
      return sentence({ ...item, sentence: item.statement });
    },
  ],
  [
    'mine-sources',
    'its heading',
    'sources',
    ({ sources }) => named('heading', sources().title, '', undefined, '2'),
  ],
  [
    'mine-sources',
    'its citations',
    'sources',
    ({ sources }) => ({ ...named('DisclosureTriangle', sources().words.cite), isRepeated: true }),
  ],
];

const headline = ({
  spoken,
  headline: text,
  language,
}: Pick<ChartView, 'spoken' | 'headline' | 'language'>) => ({ text: spoken ?? text, lang: language.code });
const areas = ({
  base,
  spokenBase = base,
  assumption,
  language,
}: Pick<ProgressView, 'base' | 'spokenBase' | 'assumption' | 'language'>) => ({
  text: `${spokenBase} ${assumption}`,
  lang: language.code,
});

/** Something with a role, whose name, or value beside its name, is what the table holds. */
function named(role: string, text: string, name = '', state?: string, level?: string) {
  return { text, heard: [role, level, name, text, state].filter(Boolean).join(' | ') };
}

/** What the cases ask, in one language. */
function askedIn({ resolver, sampleFeed }: Speaking, code: string) {
  const request = { edition: PRESS_RELEASE, language: code };
  const known = <View extends { known: boolean; reason?: string }>(view: View) => {
    if (!view.known) throw new Error(`${code}: nothing is said (${view.reason}).`);
    return view;
  };
  return {
    resolver,
    sampleFeed,
    code,
    request,
    stats: (indicator: string, more?: object) => known(resolver.stat({ ...request, ...more }, indicator)),
    trends: (indicator: string, look?: string) => known(resolver.trend(request, indicator, look)),
    sources: () => known(resolver.listed(request, [known(resolver.stat(request, 'uxo-found')).evidence])),
  };
}

/** All cases as they are said in one language. */
export function casesIn(speaking: Speaking, code: string) {
  const asked = askedIn(speaking, code);
  return CASES.map(([element, state, place, says]) => {
    const { text, lang = code, heard = text, isPart = false, isRepeated = false } = says(asked);
    return { element, state, place, text, lang, heard, isPart, isRepeated };
  });
}
