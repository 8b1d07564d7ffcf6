/**
 * The check of words: what it finds, where, and what it leaves alone.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { check } from './check-words.ts';

const FILE = 'packages/core/src/example.ts';
const CHART = 'packages/elements/src/chart/example.ts';

const found = (file: string, text: string) => check([file], () => text);

describe('a private word', () => {
  for (const [place, file, text, line, word] of [
    ['a comment', FILE, 'const a = 1;\n// It is drawn anew.', 2, 'anew'],
    ['a part of a name', FILE, 'const a = { nextTip: 1 };', 1, 'Tip'],
    ['the first part of a name', FILE, 'f(tipsOf(a));', 1, 'tips'],
    ['a part of a constant', FILE, 'f(MAX_SLIPS);', 1, 'SLIPS'],
    ['a part of a private name', FILE, 'this.#nextPen = 1;', 1, 'Pen'],
    ['the title of a test', FILE, "it('serves whoever asks', f);", 1, 'whoever'],
    ['a style', FILE, '.tip-title { color: red }', 1, 'tip'],
    ['a document', 'docs/example.md', 'The voice says it.', 1, 'voice'],
    ["a file's name", 'packages/core/src/ready-voice.ts', '', 0, 'voice'],
    ["a part of a file's name", 'packages/core/src/chartPoster.ts', '', 0, 'Poster'],
    ["a folder's name", 'stories/looks/example.ts', '', 0, 'looks'],
    ['a declared name, of an ordinary word', FILE, 'function tellWhy() {}', 1, 'Why'],
    ['a declared name in charts', CHART, 'const drawSign = 1;', 1, 'Sign'],
  ] as const)
    it(`is found in ${place}, with what to say instead`, () => {
      const [first] = found(file, text);
      assert.ok(first?.startsWith(`${file}:${line}: "${word}"; say instead: `), first);
    });

  it('is found each time, at its line', () => {
    const places = found(FILE, 'anew\nagain\nanew').map((each: string) => /:(\d+):/.exec(each)![1]);
    assert.deepEqual(places, ['1', '3']);
  });
});

describe('what is permitted', () => {
  for (const [what, file, text] of [
    ['the public part of a tooltip', CHART, '<div class="tooltip" part="tip">'],
    ['the public part of a legend', CHART, '<p class="legend" part="key">'],
    ['a key of the keyboard', CHART, 'readonly onKey = ({ key }) => key;'],
    ['a plan among the figures', CHART, 'panels.map(({ plan }) => planLine(plan));'],
    ['the palette of a PNG', 'packages/publish/src/card/png.ts', 'const palette = [];'],
    ['WebKit', FILE, 'export function findWebKit() {}'],
    ['VoiceOver', 'docs/example.md', 'NVDA, VoiceOver and Orca'],
    ['the stroke of a shape', FILE, 'context.stroke(); // <path stroke="red">'],
    ['ordinary words in sentences', FILE, '// Later, there is room: it looks as if nobody was told why.'],
    ['a part of a longer word', FILE, '// multiple, opens, skits, Gefahrenaufklärung'],
    ['history', 'CHANGELOG.md', 'The voice tells it anew.'],
    ['a decision', 'docs/decisions/0001-example.md', 'The voice tells it anew.'],
    ['another language', 'packages/wording/messages/de.json', 'anew'],
  ] as const)
    it(`passes: ${what}`, () => assert.deepEqual(found(file, text), []));

  it('passes: all that is there', () => {
    const { status, stderr } = spawnSync('node', ['scripts/run.mjs', 'check-words'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
