/**
 * Public names: those of the code are those that were promised, or a changeset says otherwise; and what a change asks for.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readChangesets } from './api/changesets.ts';
import { isOpen, namesWithoutChangeset, readPromised } from './api/check-names.ts';
import { bumpFor, changeLines, compareNames, type Names } from './api/compare-names.ts';
import { readNames } from './api/read-names.ts';

const promised = readPromised();
const names = await readNames();

describe('the public names', () => {
  it('are those of api/public.json, or a changeset says what is different', async () => {
    const lines = namesWithoutChangeset(promised, names, await readChangesets(), isOpen(promised));
    assert.deepEqual(lines, [], lines.join('\n'));
  });

  it('hold what pages, feeds and projects are written with', () => {
    const flat = JSON.stringify(names);
    for (const name of [
      '"mine-stat"',
      '"indicator"',
      '"mine-newer-edition"',
      '"quantity"',
      '"--mine-accent"',
      '"ap-mines-found"',
      '"more-than"',
      '"square-kilometer"',
      '"mine-action.js"',
      '"lang-az.js"',
      '"@mine-action/data"',
      '"select"',
      '"validate"',
      '"--out <place>"',
      '"/properties/figures/',
    ])
      assert.ok(flat.includes(name), `${name} is not among them`);
    const { elements, packages, commands } = names as Record<string, Record<string, Names>>;
    assert.ok(Object.keys(elements).length >= 7);
    assert.ok((packages['@mine-action/data'].exports as Record<string, string[]>)['.'].includes('select'));
    assert.match(`${commands.validate.usage}`, /^mine-action-publish validate/);
  });
});

/** What names were, what they are, and what a release of 0.1.0 and of 1.2.3 must be. */
const BEFORE = {
  elements: { 'mine-stat': { attributes: { unit: 'string' }, parts: ['number', 'label'] } },
  schemas: { figures: ['/properties/title/type "string"', '/required "title"'] },
};
const changed = (change: (names: typeof BEFORE) => void): Names => {
  const now = structuredClone(BEFORE);
  change(now);
  return now;
};
const CASES: [what: string, now: Names, line: RegExp | undefined, early: string, grown: string][] = [
  ['nothing', changed(() => {}), undefined, 'none', 'none'],
  [
    'an attribute more',
    changed((now) => Object.assign(now.elements['mine-stat'].attributes, { period: 'string' })),
    /^added: elements \/ mine-stat \/ attributes \/ period$/,
    'minor',
    'minor',
  ],
  [
    'a part less',
    changed((now) => now.elements['mine-stat'].parts.pop()),
    /^taken away: elements \/ mine-stat \/ parts \/ label$/,
    'minor',
    'major',
  ],
  [
    'another type',
    changed((now) => (now.elements['mine-stat'].attributes.unit = 'number')),
    /^changed: elements \/ mine-stat \/ attributes \/ unit: string → number$/,
    'minor',
    'major',
  ],
  [
    'another tag',
    changed((now) => Object.assign(now, { elements: { 'mine-figure': now.elements['mine-stat'] } })),
    /^taken away: elements \/ mine-stat$/,
    'minor',
    'major',
  ],
  [
    'a new field with demands of its own',
    changed((now) => now.schemas.figures.push('/properties/day/type "string"')),
    /^added: schemas \/ figures \/ \/properties\/day\/type/,
    'minor',
    'minor',
  ],
  [
    'a new demand on a field that was there',
    changed((now) => now.schemas.figures.push('/properties/title/maxLength 10')),
    /^asks more than before: schemas \/ figures \/ \/properties\/title\/maxLength 10$/,
    'minor',
    'major',
  ],
  [
    'a field that must be there from now on',
    changed((now) => now.schemas.figures.push('/required "day"')),
    /^asks more than before: schemas \/ figures \/ \/required "day"$/,
    'minor',
    'major',
  ],
];

describe('a change of names', () => {
  for (const [what, now, line, early, grown] of CASES)
    it(`asks for ${early} before 1.0.0 and ${grown} after: ${what}`, () => {
      const changes = compareNames(BEFORE, now);
      if (line) assert.match(changeLines(changes)[0], line);
      assert.equal(bumpFor(changes, '0.1.0'), early);
      assert.equal(bumpFor(changes, '1.2.3'), grown);
    });

  it('is refused without a changeset, with one that is too small, and not with one that does', () => {
    const before = { version: '1.2.3', names: BEFORE as unknown as Names };
    const now = changed((each) => each.elements['mine-stat'].parts.pop());
    const changeset = (bump: 'minor' | 'major') => [
      { id: 'quiet-dogs-dig', summary: 'A part is gone.', bump },
    ];
    const none = namesWithoutChangeset(before, now, [], false).join('\n');
    assert.match(none, /parts \/ label/);
    assert.match(none, /asks for a changeset of kind "major"; there is none\. Write one: npx changeset/);
    assert.doesNotMatch(none, /npm run api/);
    assert.match(
      namesWithoutChangeset(before, now, changeset('minor'), false).join('\n'),
      /the minor ones there are do not do/,
    );
    assert.deepEqual(namesWithoutChangeset(before, now, changeset('major'), false), []);
    assert.match(namesWithoutChangeset(before, now, [], true).join('\n'), /not released yet.*npm run api/);
  });
});
