/**
 * The tables of views that come with the library: one for each language, made by the resolver of the sources, so that
 * they can never say what the sources no longer say.
 */
import type { ViewTable } from '../packages/wording/src/index.ts';
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
  await out('prepared.ts', tableModule(made.en.plain));
  await out('prepared-alone.ts', ALONE);
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

const tableModule = (table: unknown) => `import type { ViewTable } from '@mine-action/wording';

const made: unknown = ${JSON.stringify(table)};
export const table = made as ViewTable;
`;

/** The tables by language, in one program with the languages' words. */
export async function makeTables(codes: readonly string[]) {
  const { make } = await loadSources<{ make(language: string): Tables }>(`
    import { createResolver } from './packages/core/src/view-source/resolver.ts';
    import { makeBuiltIn, makeCharts, selectionsOf } from './packages/core/src/view-source/make-table.ts';
    import { azerbaijan } from './packages/data/src/azerbaijan.ts';
    import { azerbaijanWithEarlier } from './packages/data/src/azerbaijan-earlier.ts';
    import { KINDS } from './packages/data/src/codes.ts';
    import { addLanguage, english, labelText } from './packages/wording/src/index.ts';
    import { elements } from './packages/elements/src/generated/elements.ts';
    ${codes.map((code) => `import { pack as ${code} } from './packages/wording/src/generated/${code}.ts';`).join('\n')}
    [${codes.join()}].forEach(addLanguage);
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
