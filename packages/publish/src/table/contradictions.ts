/**
 * Where the heading of a column says one thing and the mapping another.
 *
 * Seen: square metres published as hectares, anti-tank mines as anti-personnel, women as everybody, a target as done. A
 * heading that is right in spite of its words is named under "confirmed".
 */
import { isCurrency } from '@mine-action/data';
import type { Finding, Mend } from '../commands/finding.js';
import { currenciesIn, namedIn, type Said, unitsIn, word } from './units-in-words.js';

/** Capital letters and nothing else: "AT" is anti-tank, "at" is not. */
const capitals = (letters: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${letters})(?![\\p{L}\\p{M}\\p{N}])`, 'u');

interface Kind {
  readonly name: string;
  readonly said: readonly RegExp[];
  readonly code: RegExp;
}

/** Kinds, each family by itself: what stands in a heading and in a code of the same family has to be the same. */
const FAMILIES: readonly { readonly codes: RegExp; readonly kinds: readonly Kind[] }[] = [
  {
    codes: /^(?:ap|at|av|uxo|cmr|ied)-|^eo-/,
    kinds: [
      {
        name: 'anti-personnel mines',
        said: [
          capitals('APM?s?'),
          word(
            'anti[- ]?personnel|antipersonnel|протипіхотн\\p{L}*|противопехотн\\p{L}*|piyada əleyhinə|anti[- ]?personal|ضد الأفراد|ضد نفر|杀伤人员',
          ),
        ],
        code: /^ap-/,
      },
      {
        name: 'anti-tank mines',
        said: [
          capitals('A[TV]M?s?'),
          word(
            'anti[- ]?tank|anti[- ]?vehicle|протитанков\\p{L}*|противотанков\\p{L}*|tank əleyhinə|antitanque|antichar|panzer\\p{L}*|ضد الدبابات|ضد تانک|反坦克',
          ),
        ],
        code: /^a[tv]-/,
      },
      {
        name: 'unexploded ordnance',
        said: [
          word('uxos?|unexploded ordnance|ппб|нвб|вибухонебезпечн\\p{L}*|неразорвавш\\p{L}*|partlamamış'),
        ],
        code: /^uxo-|^eo-/,
      },
      {
        name: 'cluster munition remnants',
        said: [capitals('CMR'), word('cluster|submunitions?|bomblets?|касетн\\p{L}*|кассетн\\p{L}*')],
        code: /^cmr-/,
      },
      { name: 'improvised devices', said: [capitals('IEDs?'), word('improvised')], code: /^ied-/ },
    ],
  },
  {
    codes: /^area-(?!.*share)/,
    kinds: [
      {
        name: 'suspected hazardous area',
        said: [capitals('SHAs?'), word('suspected')],
        code: /^area-suspected/,
      },
      {
        name: 'confirmed hazardous area',
        said: [capitals('CHAs?'), word('confirmed')],
        code: /^area-confirmed/,
      },
      { name: 'cancelled', said: [word('cancell?ed|cancellation')], code: /^area-cancelled/ },
      { name: 'reduced', said: [word('reduced|reduction')], code: /^area-reduced/ },
      { name: 'cleared', said: [word('cleared|clearance')], code: /^area-cleared/ },
      { name: 'released', said: [word('released')], code: /^area-released/ },
      { name: 'contaminated', said: [word('contaminated|contamination')], code: /^area-contaminated/ },
    ],
  },
  {
    codes: /^casualties-/,
    kinds: [
      {
        name: 'killed',
        said: [word('killed|deaths?|dead|fatalities|погибш\\p{L}*|загинул\\p{L}*|tués?|muertos?|getötet')],
        code: /^casualties-killed/,
      },
      {
        name: 'injured',
        said: [word('injured|wounded|injuries|ранен\\p{L}*|поранен\\p{L}*|blessés?|heridos?|verletzt')],
        code: /^casualties-injured/,
      },
    ],
  },
];

const PARTS: Said = [
  [
    'women',
    word('women|females?|жінки|женщины|femmes?|mujeres|frauen|qadınlar|kadın(?:lar)?|نساء|زنان|נשים|妇女'),
  ],
  ['men', word('men|males?|чоловіки|мужчины|hommes?|hombres|männer|kişilər|erkek(?:ler)?|رجال|مردان|גברים')],
  ['girls', word('girls?|дівчата|девочки|filles?|niñas|mädchen|qızlar|فتيات|بنات|دختران|בנות')],
  ['boys', word('boys?|хлопці|мальчики|garçons?|niños|jungen|oğlanlar|أولاد|پسران|בנים')],
  ['children', word('child(?:ren)?|діти|дети|enfants?|kinder|uşaqlar|çocuk(?:lar)?|أطفال|کودکان|ילדים|儿童')],
];

const PLANNED = word(
  'planned|targets?|plan|goal|план\\p{L}*|цель|ціль|objectif|meta|ziel|geplant|hedef|plan(?:laşdırılmış)?',
);
const FLOW = word(
  'monthly|this month|this year|this week|this quarter|per (?:month|year)|yearly|annual(?:ly)?',
);
const TOTAL = word('cumulative|to date|since \\d{4}|running total');
const THOUSANDS =
  /['’]000|(?<!\p{L})(?:thousands?|thsd|тыс|тис|tausend|tsd|min(?= ?(?:ha|hektar|kv))|ألف|هزار|万|千)(?!\p{L})/iu;
const MILLIONS = /(?<!\p{L})(?:millions?|mln|mio|млн|millones|milyon|مليون|میلیون)(?!\p{L})/iu;

/** Letters that by themselves are the heading of men or women, and attributes of hashtags. */
const SHORT: Readonly<Record<string, string>> = { f: 'women', w: 'women', h: 'men', m: 'men' };

/** What heading and hashtag say, in words that the patterns know: `#affected+f+children` speaks of women and children. */
function spoken(heading: string, tag = ''): string {
  const words = heading.replace(/["'’״׳](?!000)/g, '').replace(/_/g, ' ');
  const last = words.split(' / ').at(-1)?.trim() ?? '';
  const attributes = tag
    .toLowerCase()
    .split(/\s*\+\s*/)
    .slice(1);
  return [SHORT[last.toLowerCase()] ?? words, ...attributes.map((each) => SHORT[each] ?? each)].join(' ');
}

/** The units that a text names. */
export const unitsNamed = (text: string): readonly string[] => unitsIn(spoken(text));

/** The indicators that a text may speak of, as patterns of their codes. */
export const indicatorPatterns = (text: string): readonly RegExp[] =>
  FAMILIES.flatMap(({ kinds }) => kinds)
    .filter(({ said }) => said.some((pattern) => pattern.test(spoken(text))))
    .map(({ code }) => code);

/** What is said of a column: its heading, and the fields that all its figures have. */
export interface ColumnSaid {
  readonly heading: string;
  /** Its hashtag; empty where it has none. */
  readonly tag: string;
  readonly constants: Readonly<Record<string, unknown>>;
  /** Fields that another column holds. */
  readonly mapped: readonly string[];
  /** By how much the numbers of the column are multiplied. */
  readonly factor: number | undefined;
}

interface Contradiction {
  readonly field: string;
  readonly says: string;
  readonly remedy: string;
  readonly mends?: readonly Mend[];
}

function* contradictionsOf({
  heading,
  tag,
  constants,
  mapped,
  factor,
}: ColumnSaid): Generator<Contradiction> {
  const said = spoken(heading, tag);
  const { unit, indicator, status, measure } = constants as Readonly<Record<string, string | undefined>>;
  const units = unitsIn(said);
  if (unit !== undefined && units.length === 1 && units[0] !== unit)
    yield {
      field: 'unit',
      says: `speaks of ${units[0]}, and the mapping states ${unit}`,
      remedy: `State "unit": "${units[0]}" for this column, or convert the table.`,
      mends: [[{ path: ['column', heading, 'unit'], value: units[0] }]],
    };
  const currencies = unit !== undefined && isCurrency(unit) ? currenciesIn(heading) : [];
  if (currencies.length > 0 && unit !== undefined && !currencies.includes(unit))
    yield {
      field: 'unit',
      says: `speaks of ${currencies.join(' and ')}, and the mapping states ${unit}`,
      remedy: `State the currency of this column: "unit": "${currencies[0]}". Nothing is converted.`,
      mends: currencies.map((code) => [{ path: ['column', heading, 'unit'], value: code }]),
    };
  for (const { codes, kinds } of indicator === undefined ? [] : FAMILIES) {
    if (!codes.test(indicator as string)) continue;
    const named = kinds.filter((kind) => kind.said.some((pattern) => pattern.test(said)));
    const [only] = named;
    if (only && named.length === 1 && !only.code.test(indicator as string))
      yield {
        field: 'indicator',
        says: `speaks of ${only.name}, and the mapping states ${indicator}`,
        remedy: 'Correct the indicator of this column in the mapping.',
      };
  }
  const parts = namedIn(PARTS, said);
  const counted = Object.entries(constants).filter(([path]) => path.startsWith('disaggregation.'));
  const isMapped = mapped.some((path) => path.startsWith('disaggregation.'));
  // "Women and girls" names no part that could be told apart here.
  if (
    parts.length === 1 &&
    !isMapped &&
    !counted.some(([, value]) => String(value).includes(parts[0] as string))
  )
    yield {
      field: 'disaggregation',
      says: `speaks of ${parts[0]}, and the mapping ${counted.length === 0 ? 'names no part: the column would be shown as everybody' : `states ${String(counted[0]?.[1])}`}`,
      remedy: `State the part for this column: "disaggregation.sex-age": "${parts[0]}".`,
      mends: [[{ path: ['column', heading, 'disaggregation.sex-age'], value: parts[0] }]],
    };
  if (status !== undefined && status !== 'planned' && PLANNED.test(said))
    yield {
      field: 'status',
      says: `speaks of a plan, and the mapping states ${status}`,
      remedy: 'State "status": "planned" and "due" for this column.',
    };
  const spans = [FLOW.test(said) && 'flow', TOTAL.test(said) && 'cumulative'].filter(Boolean);
  if (
    measure !== undefined &&
    spans.length === 1 &&
    measure !== spans[0] &&
    ['flow', 'cumulative'].includes(measure)
  )
    yield {
      field: 'measure',
      says: `speaks of ${spans[0] === 'flow' ? 'what one period brought' : 'a total since a start'}, and the mapping states ${measure}`,
      remedy: `State "measure": "${spans[0]}" for this column, with its period.`,
      mends: [[{ path: ['column', heading, 'measure'], value: spans[0] }]],
    };
  const times = MILLIONS.test(said) ? 1_000_000 : THOUSANDS.test(said) ? 1000 : undefined;
  if (times !== undefined && factor === undefined)
    yield {
      field: 'value',
      says: `speaks of ${times === 1000 ? 'thousands' : 'millions'}, and the mapping takes its numbers as they stand`,
      remedy: `State "factors": {${JSON.stringify(heading)}: ${times}} in the mapping, or 1 if they are to be taken as they stand.`,
      mends: [[{ path: ['factors', heading], value: times }], [{ path: ['factors', heading], value: 1 }]],
    };
}

/** @param line that of the headings */
export function contradictions(columns: readonly ColumnSaid[], line: number): readonly Finding[] {
  return columns.flatMap((column) =>
    [...contradictionsOf(column)].map(({ field, says, remedy, mends = [] }): Finding => ({
      severity: 'error',
      check: 'heading',
      line,
      field: `column "${column.heading}"`,
      value: column.heading,
      says: `the heading "${column.heading}" ${says} (${field})`,
      remedy: `${remedy} If the mapping is right all the same, name the heading in it: "confirmed": [${JSON.stringify(column.heading)}].`,
      mends: [...mends, [{ path: ['confirmed'], value: column.heading, inList: true }]],
    })),
  );
}
