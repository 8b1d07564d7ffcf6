/**
 * A picture of every story, in light, in dark, right to left, in 320 pixels and in forced colours, beside the one that
 * is kept in stories/pictures. A story with a place of its own is pictured there alone.
 *
 * UPDATE_PICTURES=1 renews what is kept; ONLY=mine-stat pictures the stories of one element. What differs is written
 * into .cache/pictures, the new one beside the old.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { root } from './ensure-installed.mjs';
import { difference, type Picture, pictureIn, readPng, reduce, sheetOf } from './pictures/compare.ts';
import type * as Laying from './pictures/lay-stories.ts';
import { openStories } from './testing/story-page.ts';

const KEPT = path.join(root, 'stories/pictures');
const FOUND = path.join(root, '.cache/pictures');
const INDEX = path.join(KEPT, 'index.json');
const isUpdate = process.env.UPDATE_PICTURES === '1';

const PLACES = {
  light: {},
  dark: { theme: 'dark' },
  rtl: { direction: 'rtl', language: 'en' },
  narrow: { width: '320px' },
  forced: {},
} as const;
type PlaceName = keyof typeof PLACES;
const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];

/** A window high enough that every chart of a group comes near it. */
const HEIGHT_PX = 7000;
const STORIES_AT_ONCE = 18;
/** A list of sources names what its whole page shows. */
const ALONE = 'Elements/mine-sources';

const only = process.env.ONLY ?? '';
const modules = readdirSync(path.join(root, 'stories'))
  .filter((file) => file.endsWith('.stories.ts') && file.includes(only))
  .sort();

const FONTS = path.join('node_modules', '@fontsource', 'noto-sans', 'files');
const fontFaces = [400, 600, 700]
  .map((weight) => {
    const bytes = readFileSync(path.join(root, FONTS, `noto-sans-latin-${weight}-normal.woff2`)).toString(
      'base64',
    );
    return `@font-face { font-family: Pictures; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) }`;
  })
  .join('\n');

/** The same letters on every machine, and nothing that blinks. */
const SHEET = `${fontFaces}
body { margin: 0; display: grid; grid-template-columns: repeat(3, 512px); gap: 8px; align-items: start }
.cell { min-inline-size: 0; overflow: hidden }
.place { font-family: Pictures, sans-serif !important }
* { caret-color: transparent !important }`;

const entry = `
import './scripts/pictures/fixed-day.ts';
import * as laying from './scripts/pictures/lay-stories.ts';
${modules.map((file, at) => `import * as stories${at} from './stories/${file}';`).join('\n')}
const all = laying.storiesOf([${modules.map((_, at) => `stories${at}`).join(', ')}]);
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(SHEET)});
document.adoptedStyleSheets = [sheet];
Object.assign(window, { pictures: { ...laying, all } });
`;

declare global {
  interface Window {
    /** What the entry puts there. */
    pictures: typeof Laying & { all: readonly Laying.Pictured[] };
  }
}

type Kept = Readonly<
  Record<string, Readonly<Record<string, readonly [y: number, width: number, height: number]>>>
>;

describe('a picture of every story', () => {
  let opened: Awaited<ReturnType<typeof openStories>>;
  let stories: readonly { at: number; title: string; name: string; isPlaced: boolean }[];
  before(async () => {
    opened = await openStories(entry, { width: 1552, height: HEIGHT_PX });
    await opened.tab.waitForFunction(() => 'pictures' in window);
    stories = await opened.tab.evaluate(() =>
      window.pictures.all.map(({ title, name, isPlaced }, at) => ({ at, title, name, isPlaced })),
    );
  });
  after(() => opened?.close());

  /** Pictures of these stories in a place. */
  async function take(tab: Page, indexes: readonly number[], place: PlaceName, styles = '') {
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: place === 'forced' ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    const cells = await tab.evaluate(
      async (indexes: readonly number[], place, styles: string) => {
        const { pictures } = window;
        const planted = new CSSStyleSheet();
        planted.replaceSync(styles);
        document.adoptedStyleSheets = [document.adoptedStyleSheets[0], planted];
        return pictures.lay(
          indexes.map((at) => pictures.all[at]),
          place,
        );
      },
      indexes,
      PLACES[place],
      styles,
    );
    const bottom = Math.ceil(Math.max(...cells.map(({ y, height }) => y + height)));
    const screen = readPng(
      await tab.screenshot({
        clip: { x: 0, y: 0, width: 1552, height: bottom },
        captureBeyondViewport: bottom > HEIGHT_PX,
      }),
    );
    await session.detach();
    return new Map(cells.map((cell, at) => [`${at} ${cell.name}`, reduce(screen, cell)]));
  }

  /** All of one element in a place, by name. */
  async function pictureAll(title: string, place: PlaceName): Promise<Map<string, Picture>> {
    const wanted = stories.filter((each) => each.title === title && (place === 'light' || !each.isPlaced));
    const size = title === ALONE ? 1 : STORIES_AT_ONCE;
    const taken = new Map<string, Picture>();
    for (let from = 0; from < wanted.length; from += size) {
      const group = wanted.slice(from, from + size);
      const pictures = [
        ...(
          await take(
            opened.tab,
            group.map(({ at }) => at),
            place,
          )
        ).values(),
      ];
      for (const [at, { name }] of group.entries()) taken.set(name, pictures[at]);
    }
    return taken;
  }

  it('is as it was', { timeout: 900_000 }, async () => {
    const kept: Kept = isUpdate ? {} : JSON.parse(readFileSync(INDEX, 'utf8'));
    const index: Record<string, Kept[string]> = {};
    const faults: string[] = [];
    let count = 0;
    if (isUpdate) {
      rmSync(KEPT, { recursive: true, force: true });
      mkdirSync(KEPT, { recursive: true });
    }
    for (const title of new Set(stories.map((each) => each.title)))
      for (const place of PLACE_NAMES) {
        const file = `${title.split('/').at(-1)}-${place}.png`;
        const pictures = await pictureAll(title, place);
        if (pictures.size === 0) continue;
        count += pictures.size;
        if (isUpdate) {
          const { png, places } = sheetOf(pictures);
          writeFileSync(path.join(KEPT, file), png);
          index[file] = places;
          continue;
        }
        const sheet = kept[file] ? readPng(readFileSync(path.join(KEPT, file))) : undefined;
        for (const [name, picture] of pictures) {
          const at = kept[file]?.[name];
          const old = sheet && at ? pictureIn(sheet, at) : undefined;
          const fault = old ? difference(old, picture) : 'no picture of it is kept';
          if (!fault) continue;
          faults.push(`${title} › ${name}, ${place}: ${fault}`);
          mkdirSync(FOUND, { recursive: true });
          const both = new Map([...(old ? [['before', old] as const] : []), ['now', picture] as const]);
          writeFileSync(path.join(FOUND, `${file}-${name.replace(/\W+/g, '-')}.png`), sheetOf(both).png);
        }
        for (const name of Object.keys(kept[file] ?? {}))
          if (!pictures.has(name))
            faults.push(`${title} › ${name}, ${place}: the story is gone, its picture is not`);
      }
    if (isUpdate) writeFileSync(INDEX, `${JSON.stringify(index)}\n`);
    console.log(`${count} pictures ${isUpdate ? 'written' : 'compared'}.`);
    assert.deepEqual(
      faults,
      [],
      'Look at .cache/pictures. What is meant is kept with: UPDATE_PICTURES=1 npm test scripts/pictures.release.test.ts',
    );
    assert.deepEqual(opened.uncaught, []);
  });

  for (const [fault, styles] of [
    ['another colour', 'mine-stat { --mine-text: #7a3b1d }'],
    ['a shift of four pixels', 'mine-stat { position: relative; inset-block-start: 4px }'],
    ['a label that is gone', 'mine-stat::part(label) { visibility: hidden }'],
  ] as const)
    it(`would show ${fault}`, async () => {
      const tile = stories.find(({ title, name }) => title === 'Elements/mine-stat' && name === 'Tile');
      if (!tile) return assert.ok(only, 'the tile is pictured');
      for (const place of PLACE_NAMES.filter((each) => each !== 'forced' || !fault.includes('colour'))) {
        const [was] = (await take(opened.tab, [tile.at], place)).values();
        const [again] = (await take(opened.tab, [tile.at], place)).values();
        assert.equal(difference(was, again), undefined, `${place}: the same twice`);
        const [now] = (await take(opened.tab, [tile.at], place, styles)).values();
        assert.match(difference(was, now) ?? 'nothing', /differ|px/, place);
      }
    });
});
