/**
 * Every story fits its place: in every language, in columns from 160 to 1,600 pixels, with text twice as large, with
 * its details open and its table in place of its chart. Nothing leaves its figure, no text is cut, no word is broken
 * that would have fitted, no text lies on another. What does not fit is printed.
 *
 * ONLY=mine-stat measures the stories whose name holds that; LANGUAGES=en,de those languages.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openStories } from './testing/story-page.ts';
import type { Page } from 'puppeteer-core';
import type * as Layout from './fit/layout.ts';

const WIDTHS_PX = [160, 200, 240, 320, 480, 768, 1200, 1600];

/** Text twice as large is asked of columns from 320 pixels on, as WCAG 1.4.4 and 1.4.10 ask it of a page. */
const PLACES = [
  ...WIDTHS_PX.map((widthPx) => ({ widthPx, textPercent: 100 })),
  ...WIDTHS_PX.filter((widthPx) => widthPx >= 320).map((widthPx) => ({ widthPx, textPercent: 200 })),
];

/** Opened figures are higher, not wider: three of these places are enough for them. */
const isForOpen = ({ widthPx, textPercent }: { widthPx: number; textPercent: number }) =>
  textPercent === 200 ? widthPx === 320 : [160, 480].includes(widthPx);

/** In languages other than the first: the elements' own stories, and one with a list of sources; the drawing is the same. */
const GROUPS_IN_OTHERS = 2;

/** Lines of the report; more of them would tell nothing more. */
const REPORTED_AT_MOST = 80;

/** The theme editor is made from the manifest, which a test cannot take for granted, and shows what others show. */
const modules = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.stories.ts') && !file.includes('theme-editor'))
  .sort()
  .map((file) => `./stories/${file.replaceAll('\\', '/')}`);

const entry = `
import * as layout from './scripts/fit/layout.ts';
import { LANGUAGES } from './stories/place.ts';
${modules.map((file, at) => `import * as stories${at} from '${file}';`).join('\n')}
const all = layout.layouts([${modules.map((_, at) => `stories${at}`).join(', ')}]);
const groups = layout.groups(all.filter(({ name }) => name.includes(${JSON.stringify(process.env.ONLY ?? '')})));
Object.assign(window, { fit: { ...layout, all, groups, languages: Object.keys(LANGUAGES) } });
`;

type Found = ReturnType<typeof Layout.measure>[number] & {
  language: string;
  widthPx: number;
  textPercent: number;
  isOpen: boolean;
};

declare global {
  interface Window {
    /** What the entry puts there. */
    fit: typeof Layout & {
      all: ReturnType<typeof Layout.layouts>;
      groups: ReturnType<typeof Layout.groups>;
      languages: string[];
    };
  }
}

/** The same fault at several widths is one line. */
function report(faults: readonly Found[]) {
  const lines = new Map<string, string[]>();
  for (const { story, tag, fault, where, text, language, widthPx, textPercent, isOpen } of faults) {
    const key = `${story} · ${language}: <${tag}> ${where} ${fault}${text && `: “${text}”`}`;
    const at = `${widthPx}${textPercent === 100 ? '' : ` at ${textPercent} %`}${isOpen ? ' open' : ''}`;
    lines.set(key, [...(lines.get(key) ?? []), at]);
  }
  const all = [...lines].map(([key, places]) => `${key} [${places.join(', ')}]`);
  const more = all.length - REPORTED_AT_MOST;
  return [...all.slice(0, REPORTED_AT_MOST), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** One group of stories in one language, as it is and with all opened, at every place. */
const measureGroup = (tab: Page, group, language: string) =>
  tab.evaluate(
    async (group, language: string, places) => {
      const { fit } = window;
      fit.lay(fit.groups[group]);
      await fit.speak(language);
      await fit.settle();
      // Where a language is not there the page's own words stand, or English, which is measured as such.
      const spoken = fit.countSpoken(language);
      const faults: Found[] = [];
      for (const isOpen of spoken > 0 ? [false, true] : []) {
        if (isOpen) await fit.openAll();
        for (const place of places.filter(({ isForOpen }) => isForOpen || !isOpen)) {
          fit.resize(place.widthPx, place.textPercent);
          await fit.settle();
          for (const fault of fit.measure()) faults.push({ ...fault, ...place, language, isOpen });
        }
      }
      return { spoken, faults };
    },
    group,
    language,
    PLACES.map((place) => ({ ...place, isForOpen: isForOpen(place) })),
  );

describe('every story', () => {
  /** Two tabs: what one language costs, two cores share. */
  let opened: Awaited<ReturnType<typeof openStories>>[];
  before(async () => {
    const open = async () => {
      const own = await openStories(entry, { width: 1700, height: 700 });
      await own.tab.waitForFunction(() => 'fit' in window);
      return own;
    };
    opened = await Promise.all([open(), open()]);
  });
  after(() => Promise.all(opened.map(({ close }) => close())));

  for (const [fault, style] of [
    ['text leaves the figure', '::part(label) { white-space: nowrap }'],
    ['word broken that would fit', '::part(label) { word-break: break-all }'],
    ['text is cut', '::part(source) { display: block; block-size: 1em; overflow: hidden }'],
    ['text is shortened', '::part(source) { text-overflow: ellipsis }'],
    ['texts overlap', '::part(label) { margin-block-start: -1em }'],
    ['scrolls', '::part(quantity) { flex: none; inline-size: 20em }'],
    ['leaves its column', '::part(figure) { inline-size: 20em; max-inline-size: none }'],
  ]) {
    it(`would be found at fault: ${fault}`, async () => {
      const found = await opened[0].tab.evaluate(async (style) => {
        const { fit } = window;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`mine-stat${style}`);
        fit.lay(fit.all.filter(({ name }: { name: string }) => name === 'Elements/mine-stat › A long label'));
        fit.resize(240, 100);
        await fit.settle();
        const before = fit.measure();
        document.adoptedStyleSheets = [sheet];
        await fit.settle();
        const after = fit.measure();
        document.adoptedStyleSheets = [];
        return { before, after: after.map((each) => each.fault) };
      }, style);
      assert.deepEqual(found.before, []);
      assert.ok(found.after.includes(fault), found.after.join(', '));
    });
  }

  it('fits its place', { timeout: 400_000 }, async () => {
    const { languages, groups } = await opened[0].tab.evaluate(() => ({
      languages: window.fit.languages,
      groups: window.fit.groups.length,
    }));
    const wanted = process.env.LANGUAGES?.split(',') ?? languages;
    const work = wanted.flatMap((language: string, at) =>
      Array.from({ length: at === 0 ? groups : Math.min(groups, GROUPS_IN_OTHERS) }, (_, group) => ({
        group,
        language,
      })),
    );
    const spoken: Record<string, number> = {};
    const faults: Found[] = [];
    await Promise.all(
      opened.map(async ({ tab }: { tab: Page }) => {
        for (let next = work.shift(); next; next = work.shift()) {
          const measured = await measureGroup(tab, next.group, next.language);
          spoken[next.language] = (spoken[next.language] ?? 0) + measured.spoken;
          faults.push(...measured.faults);
        }
      }),
    );
    const here = Object.entries(spoken).filter(([, count]) => count > 0);
    console.log(
      `Measured at ${PLACES.length} places, closed and open: ${here.map(([language, count]) => `${count} figures in ${language}`).join(', ')}.`,
    );
    assert.deepEqual(
      here.map(([language]) => language).sort(),
      [...wanted].sort(),
      'figures are drawn in every language',
    );
    assert.deepEqual(
      opened.flatMap(({ uncaught }) => uncaught),
      [],
    );
    assert.equal(faults.length, 0, `\n${report(faults)}`);
  });
});
