/**
 * The tables of views that come with the library: one for each language, made by the resolver of the sources, so that
 * they can never say what the sources no longer say.
 */
import { counted, type Own, whole } from '../packages/elements/src/prepared-views.ts';
import type { StatView, TableWords, ViewTable } from '../packages/wording/src/index.ts';
import type { Write } from './generate-elements.ts';
import { loadSources } from './load-sources.ts';

/** The tables of a language; charts have one in some. */
type Tables = Record<'plain' | 'first' | 'editions' | 'details', ViewTable> & { charts?: ViewTable };

const NOTE = '// Made by scripts/generate-views.ts from the built-in figures. Do not edit.\n';
const FOLDER = 'packages/elements/src/generated/views';

/**
 * Languages with a table of charts. One has 150 to 250 kB before it is compressed and lies four times in every built site:
 * all twelve took 10 MB of a site's 60.
 */
export const CHARTED = ['en'];

/**
 * @param write writes a file if its text has changed
 * @param codes of all languages
 */
export async function generateViews(write: Write, codes: readonly string[]) {
  const made = await makeTables(codes);
  const out = (file: string, text: string) => write(`${FOLDER}/${file}`, NOTE + text);
  for (const code of codes) {
    await out(`views-${code}.ts`, tableModule(made[code].first));
    await out(`editions-${code}.ts`, tableModule(made[code].editions));
    await out(`details-${code}.ts`, tableModule(made[code].details));
  }
  for (const code of CHARTED) await out(`charts-${code}.ts`, tableModule(made[code].charts));
  await out('prepared.ts', preparedModule(made.en.plain));
  await out('prepared-alone.ts', ALONE);
  await out('by-name.ts', BY_NAME);
  const parts = (name: string, of = codes) =>
    of
      .map(
        (code) =>
          `  ${code}: lazy(async () => ((await import('./${name}-${code}.js')) as Partial<typeof import('./${name}-${code}.js')>).table),`,
      )
      .join('\n');
  await out(
    'index.ts',
    `import { type Lazy, lazy } from '@mine-action/core';
import type { ViewTable } from '@mine-action/wording';

export { table as prepared } from './prepared.js';

export const tables: Readonly<Record<string, Lazy<ViewTable>>> = {
${parts('views')}
};

export const editions: Readonly<Record<string, Lazy<ViewTable>>> = {
${parts('editions')}
};

export const details: Readonly<Record<string, Lazy<ViewTable>>> = {
${parts('details')}
};

export const charts: Readonly<Record<string, Lazy<ViewTable>>> = {
${parts('charts', CHARTED)}
};
`,
  );
}

const ALONE = `import type { ViewParts } from '@mine-action/core';

/** For a script that holds every part: no table but the one that needs nothing else. */
export { table as prepared } from './prepared.js';
export const tables: ViewParts['tables'] = {};
export const editions: ViewParts['editions'] = {};
export const details: ViewParts['details'] = {};
export const charts: ViewParts['charts'] = {};
`;

const BY_NAME = `import { type Lazy, lazy } from '@mine-action/core';
import type { ViewTable } from '@mine-action/wording';
import { SCRIPTS } from '@mine-action/wording/languages/languages';

export { table as prepared } from './prepared.js';

/** For a script whose later parts lie beside it, each under the name of its table and its language. */
function byName(name: string, codes = Object.keys(SCRIPTS)): Readonly<Record<string, Lazy<ViewTable>>> {
  const tables: Record<string, Lazy<ViewTable>> = {};
  for (const code of codes)
    tables[code] = lazy(
      async () => ((await import(\`./\${name}-\${code}.js\`)) as { readonly table?: ViewTable }).table,
    );
  return tables;
}

export const tables = byName('views');
export const editions = byName('editions');
export const details = byName('details');
export const charts = byName('charts', ${JSON.stringify(CHARTED)});
`;

const tableModule = (table: unknown) => `import type { ViewTable } from '@mine-action/wording';

const made: unknown = ${JSON.stringify(table)};
export const table = made as ViewTable;
`;

/**
 * The table that every page loads, of the figures that were published together: a page that shows one of another day
 * loads the table of its language. What need not be spelled out in it is not; evaluated, its views are the same.
 */
function preparedModule({ format: _, words, views, ...table }: ViewTable) {
  const text = JSON.stringify;
  const ages = ([from, ...texts]: TableWords['ages']['months']) => {
    const after = texts[0].slice(String(from).length);
    if (text(counted(from, texts.length, after)) !== text([from, ...texts]))
      throw new Error('Ages say more than their number.');
    return `counted(${from}, ${texts.length}, ${text(after)})`;
  };
  const [[[day]]] = Object.values(views);
  const every = Object.entries(views).map(([key, [[from, view], ...more]]) => {
    if (from !== day || more.length > 0) throw new Error(`${key} has views of several days.`);
    return [key, view as StatView] as const;
  });
  const mostFrequent = (values: readonly string[]) => {
    const times = (value: string) => values.filter((each) => each === value).length;
    return values.reduce((most, each) => (times(each) > times(most) ? each : most));
  };
  const age = mostFrequent(every.map(([, { ageing }]) => text(ageing)));
  const all = every.filter(([, { ageing }]) => text(ageing) === age);
  const alike = Object.fromEntries(
    (['known', 'language', 'place', 'ageing'] as const).map((name) => [
      name,
      JSON.parse(mostFrequent(all.map(([, view]) => text(view[name])))),
    ]),
  );
  const ending = mostFrequent(all.map(([, { sentence }]) => sentence.slice(sentence.indexOf(';'))));
  const own = (view: StatView) => {
    const { label, period, quantity, sources, inline } = view;
    const least: Own = { label, period, quantity, sources };
    const isDerived = text(whole(alike, ending, least).inline) === text(inline);
    const derived = whole(alike, ending, isDerived ? least : { ...least, inline });
    return Object.fromEntries(
      Object.entries(view).filter(
        ([name, value]) =>
          name in least ||
          (name === 'inline' && !isDerived) ||
          text(value) !== text(derived[name as keyof StatView]),
      ),
    );
  };
  const literal = (value: unknown) =>
    text(value).replace(/(?<="href":)"[^"]*"/g, (href) => `address(${href.replaceAll('%20', ' ')})`);
  return `import type { ViewTable } from '@mine-action/wording';
import { address, counted, type Own, whole } from '../../prepared-views.js';

/** What no view spells out stands here. */
const of = (own: Own & Readonly<Record<string, unknown>>) => [[${text(day)}, whole(${text(alike)}, ${text(ending)}, own)]];

const made: unknown = {
  ...${text(table)},
  words: {
    ages: { months: ${ages(words.ages.months)}, years: ${ages(words.ages.years)} },
    unavailable: ${text(words.unavailable)},
  },
  views: {
${all.map(([key, view]) => `    ${text(key)}: of(${literal(own(view))}),`).join('\n')}
  },
};
export const table = made as ViewTable;
`;
}

/** The tables by language, in one program with the languages' words. */
export async function makeTables(codes: readonly string[]) {
  const { make } = await loadSources<{ make(language: string): Tables }>(`
    import { createResolver } from './packages/core/src/view-source/resolver.ts';
    import { pendingTexts } from './packages/core/src/view-source/built-in-texts.ts';
    import { makeBuiltIn, makeCharts, selectionsOf } from './packages/core/src/view-source/make-table.ts';
    import { azerbaijan } from './packages/data/src/azerbaijan.ts';
    import { azerbaijanWithEarlier } from './packages/data/src/azerbaijan-earlier.ts';
    import { KINDS } from './packages/data/src/codes.ts';
    import { addLanguage, english, labelText } from './packages/wording/src/index.ts';
    import { elements } from './packages/elements/src/generated/elements.ts';
    ${codes.map((code) => `import { pack as ${code} } from './packages/wording/src/generated/${code}.ts';`).join('\n')}
    [${codes.join()}].forEach(addLanguage);
    for (const code of ${JSON.stringify(codes)}) await pendingTexts(code)?.until;
    const resolver = createResolver(elements);
    const entriesOf = ({ figures }, isMeant, select) => {
      const codes = [...new Set(figures.map(({ indicator }) => indicator))];
      const named = codes.filter((code) =>
        labelText(figures.find(({ indicator }) => indicator === code), english, {}) !== undefined);
      return elements
        .filter(({ definition }) => definition.isPrepared && isMeant(definition))
        .flatMap(({ definition }) => definition.subjects(codes, named, [])
          .flatMap((subject) => select(definition, subject))
          .map((selection) => ({ definition, selection })));
    };
    const entries = entriesOf(azerbaijan, ({ isChart }) => !isChart, selectionsOf);
    // In the unit of the source; a display that is a table alone draws nothing.
    const drawnOf = (definition, subject) => selectionsOf(definition, subject)
      .filter(({ unit }) => unit === undefined)
      .flatMap((selection) => 'display' in selection
        ? definition.displays.filter((display) => display !== 'table').map((display) => ({ ...selection, display }))
        : [selection]);
    // Of what is asked for most; a chart of another figure is made by the resolver.
    const figures = azerbaijanWithEarlier.figures.filter(({ indicator }) => ['area-cleared', ...KINDS].includes(indicator));
    const charts = entriesOf({ figures }, ({ isChart }) => isChart, drawnOf);
    export const make = (language) => ({
      ...makeBuiltIn({ resolver, language, figures: azerbaijan, entries }),
      ...(${JSON.stringify(CHARTED)}.includes(language) &&
        { charts: makeCharts({ resolver, language, feed: azerbaijanWithEarlier, entries: charts }) }),
    });`);
  return Object.fromEntries(codes.map((code) => [code, make(code)]));
}
