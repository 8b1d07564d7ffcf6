/**
 * docs/vocabulary.md: every code with its words, unit and measure, how it adds up, and where authorities ask for it. Made of
 * the data of the vocabulary; `scripts/vocabulary.test.ts` holds it to them.
 */
import type * as Data from '../packages/data/src/index.ts';
import type * as Codes from '../packages/publish/src/vocabulary/codes.ts';
import type * as Labels from '../packages/publish/src/vocabulary/labels.ts';
import type * as Mappings from '../packages/publish/src/vocabulary/mappings.ts';
import type * as Wording from '../packages/wording/src/index.ts';
import { loadSources } from './load-sources.ts';

type Sources = typeof Codes &
  typeof Labels &
  typeof Mappings &
  Pick<typeof Data, 'INDICATORS'> &
  Pick<typeof Wording, 'english' | 'labelText'>;

export const loadVocabulary = () =>
  loadSources<Sources>(`
    export { INDICATORS } from './packages/data/src/indicators.ts';
    export * from './packages/publish/src/vocabulary/codes.ts';
    export * from './packages/publish/src/vocabulary/labels.ts';
    export * from './packages/publish/src/vocabulary/mappings.ts';
    export { english, labelText } from './packages/wording/src/index.ts';
  `);

const HEAD = `# Vocabulary

What programmes report, by code. The codes of the first table have words in all languages of the library. Those of the second have
English words, and others where they are sure; the commands write the words of those that a feed uses into the feed itself, under
\`indicators\`, so that no page loads the rest. A figure whose words a language lacks is said in English as a whole.

A code that is not here begins with \`x-\` and is described by the feed: [your own codes](feeds.md#your-own-codes).

"Adds up across" says what may be added without counting anything twice. Nothing is added by the elements: the whole is shown where a
source states it. "Is all of" names the parts that together are the whole; \`validate\` asks where they do not add up.

Money is counted in its currency, by the code of ISO 4217 that stands as the unit (\`USD\`); a currency is a unit of its own, and
nothing is converted or added across two.

A mapping says that the same is meant. _Read in a draft_: in the [draft of the minimum
data](https://minimum-data-requirements.readthedocs.io/) that the GICHD published on the way to IMAS 05.10; the annex itself was not
to be had. It asks for records (places, kinds, states); the figures are counted from them. _To be confirmed_: nobody has
read it in the authority's own text yet.

<!-- Made by UPDATE_DOCS=1 node scripts/run.mjs test scripts/vocabulary.test.ts -->
`;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text: string) => `\`${text}\``;

/** The page as it should stand. */
export async function vocabularyPage() {
  const { ANY_CURRENCY, AUTHORITIES, CODES, english, INDICATORS, LABELS, labelText, MAPPINGS } =
    await loadVocabulary();
  type Claim = Parameters<typeof labelText>[0];
  const wordsOf = (indicator: string) =>
    labelText(
      { indicator, value: 5, qualifier: 'exact', scope: { operators: 'all' } } as Claim,
      english,
      {},
    ) ?? '_none: the page writes a label_';
  const entries = Object.entries(CODES) as [keyof typeof CODES, Codes.Entry][];
  const authorities = Object.entries(AUTHORITIES);
  const mapped = [...INDICATORS, ...Object.keys(CODES)] as Mappings.Mapped[];
  return [
    HEAD,
    '## With words in all languages\n',
    table(
      ['code', 'words'],
      INDICATORS.map((indicator) => [code(indicator), wordsOf(indicator)]),
    ),
    '\n## With words in the feed\n',
    table(
      ['code', 'words', 'also in', 'unit', 'measure', 'adds up across', 'is all of'],
      entries.map(([name, { unit, measure, adds = [], sumOf = [] }]) => [
        code(name),
        LABELS[name].en,
        Object.keys(LABELS[name])
          .filter((language) => language !== 'en')
          .join(', '),
        unit === ANY_CURRENCY ? 'a currency' : code(unit),
        code(measure),
        adds.join(', '),
        sumOf.map(code).join(', '),
      ]),
    ),
    '\n## Where authorities ask for them\n',
    ...authorities.map(([, { name, document, url }]) => `- **${name}**: [${document}](${url})`),
    '',
    table(
      ['code', ...authorities.map(([, { name }]) => name)],
      mapped.flatMap((name) => {
        const found = MAPPINGS[name];
        if (!found) return [];
        const cells = authorities.map(([authority]) => {
          const mapping = found[authority as Mappings.Authority];
          if (!mapping) return '';
          return mapping.certainty === 'read' ? mapping.place : `${mapping.place} _(${mapping.certainty})_`;
        });
        return [[code(name), ...cells]];
      }),
    ),
    '\nWhat HXL has no tag of its own for is `#indicator+code` beside `#indicator+num`.\n',
  ].join('\n');
}
