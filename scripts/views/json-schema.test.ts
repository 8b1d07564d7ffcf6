/**
 * The published schema of files of views: it is the one that the sources make, takes every table that comes with the
 * library, and refuses what cannot be drawn.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHARTED } from '../generate-views.ts';
import { generate } from '../generate.ts';
import { loadSources } from '../load-sources.ts';
import { viewValidators } from '../testing/view-validators.ts';
import { FILE, schemaText } from './json-schema.ts';
import type { ValidateFunction } from 'ajv/dist/2020.js';

/** A table in which anything may stand. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

const { definitions, messages } = await generate();
const codes = [...messages.keys()];
const FOLDER = './packages/elements/src/generated/views';
const tables = await loadSources<Record<string, Loose>>(
  codes
    .flatMap((code) =>
      ['views', 'editions', 'details', ...(CHARTED.includes(code) ? ['charts'] : [])].map(
        (name) => `export { table as ${name}_${code} } from '${FOLDER}/${name}-${code}.ts';`,
      ),
    )
    .join('\n'),
);
const { isViews, isOurs } = viewValidators();
const said = ({ errors }: Pick<ValidateFunction, 'errors'>) => JSON.stringify(errors?.slice(0, 3));

describe('the schema of files of views', () => {
  it('is the one that the sources make: node scripts/run.mjs views/json-schema', async () => {
    assert.equal(readFileSync(FILE, 'utf8'), await schemaText());
  });

  it('takes the tables of all languages, which hold nothing that it does not name', () => {
    assert.equal(Object.keys(tables).length, 3 * 12 + CHARTED.length);
    for (const [name, table] of Object.entries(tables)) {
      assert.ok(isViews(table), `${name}: ${said(isViews)}`);
      assert.ok(isOurs(table), `${name}: ${said(isOurs)}`);
    }
  });

  it('says of each element that has views what they hold, and of no other tag', () => {
    const { patternProperties } = JSON.parse(readFileSync(FILE, 'utf8')).properties.views;
    const tags = definitions.filter(({ path }) => path !== undefined).map(({ tag }) => `^${tag}\\?`);
    assert.deepEqual(
      Object.keys(patternProperties).sort(),
      tags.sort(),
      'write the tag into byTag (packages/wording/src/testing/view-schema.ts), and run node scripts/run.mjs views/json-schema',
    );
  });

  const key = 'mine-stat?indicator=area-cleared';
  const view = (table) => table.views[key][0][1];
  const BROKEN = {
    'no sentence': (table) => delete view(table).sentence,
    'a sentence that is no text': (table) => (view(table).sentence = 5),
    'a number that is no text': (table) => (view(table).quantity.number = 190_000),
    'no source': (table) => delete view(table).sources,
    'a source without words': (table) => delete view(table).sources[0].link,
    'no direction': (table) => (view(table).language.direction = 'up'),
    'a day that is none': (table) => (table.views[key][0][0] = 'latest'),
    'a view without its day': (table) => table.views[key].push([view(table)]),
    'a progress without its bar': (table) =>
      delete table.views[
        Object.keys(table.views).find((each) => each.startsWith('clearance-progress'))!
      ][0][1].drawn,
    'the view of an unknown tag without its language': (table) =>
      (table.views['mine-new?a=b'] = [['2025-04-04', { ...view(table), language: undefined }]]),
    'a key without a tag': (table) => (table.views['area-cleared'] = []),
    'no language': (table) => delete table.language,
    'no words': (table) => delete table.words,
    'an age that is no text': (table) => table.words.ages.years.push(31),
    'another version': (table) => (table.format = 'mine-action-views/2'),
    'no version': (table) => delete table.format,
  };
  for (const [what, spoil] of Object.entries(BROKEN))
    it(`refuses ${what}`, () => {
      const table = structuredClone(tables.views_en);
      assert.ok(isViews(table));
      spoil(table);
      assert.equal(isViews(JSON.parse(JSON.stringify(table))), false);
    });

  it('leaves room for further attributes in a key, for elements to come and for new fields', () => {
    const table = structuredClone(tables.views_en);
    const more = { ...view(table), isMore: true };
    table.views['mine-stat?area=Ağdam&indicator=area-cleared&operator=ANAMA&unit=square-kilometer'] = [
      ['2025-04-04', more],
    ];
    const { known, language, ageing, sources } = more;
    table.views['mine-new?of=all'] = [['2025-04-04', { known, language, ageing, sources, text: 'a' }]];
    assert.ok(isViews({ ...table, more: 1 }), said(isViews));
  });
});
