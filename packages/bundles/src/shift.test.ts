/**
 * How far the page moves when the script comes late, in the browser that measures it: by each of the ways to keep it
 * still, within the budgets that the documentation names.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { drawable } from '@mine-action/elements/drawable';
import { serve } from '@mine-action/testing';
import { COLUMNS } from '@mine-action/testing/layouts';
import { figureOf, isDrawn } from './testing/drawn.js';
import { arrive, closePages, type Frame, openPage, painted, until } from './testing/open-page.js';
import { printedSnippets } from './testing/printed.js';
import { SCRIPT } from './testing/snippets.js';

const MEASURES_SHIFTS = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** Windows of telephones, tablets and desks, in CSS pixels. */
const WINDOWS = [
  [320, 568],
  [360, 740],
  [412, 915],
  [800, 1024],
  [1280, 800],
  [1600, 900],
] as const;

const TAG = 'mine-stat, clearance-progress, dog-counter';
const STYLE_SHEET = '<link rel="stylesheet" href="/dist/mine-action.css">';

/**
 * The largest shift that each way may cause, over all windows and columns: docs/embedding.md prints what is measured. Few
 * words in view cost what the figure is higher than they are: docs/decisions/0017.
 */
const LIMITS = { snippet: 0.05, words: 0.27, sheet: 0.01, drawn: 0.01 };

/** The tag as it stands, with other words in it. */
const withWords = (snippet: string, words: string): string => {
  const box = document.createElement('div');
  box.append(document.createRange().createContextualFragment(snippet));
  box.querySelector(TAG)?.replaceChildren(words);
  return box.innerHTML;
};

async function open(column: string, [width, height]: readonly [number, number], head: string, body: string) {
  const { style = '', column: markup = '' } = COLUMNS[column] ?? {};
  return openPage({
    head: `<style>${style}</style>${head}`,
    body: markup.replace('%', () => body),
    width,
    height,
  });
}

/** What moved before anything was painted nobody has seen; a browser counts it that lays out before the style sheet is there. */
function shiftOf({ probe, window }: Frame): number {
  const painted = window.performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
  return probe.shifts.reduce((sum, [value, startTime]) => sum + (startTime < painted ? 0 : value), 0);
}

describe('a script that comes late', () => {
  afterEach(closePages);

  let snippets: readonly string[] = [];
  before(async () => {
    snippets = await printedSnippets();
    // What lies outside the browser's own window counts for nothing.
    if (MEASURES_SHIFTS) await setViewport({ width: 1700, height: 1100 });
  });

  /** The snippet drawn already, as the builder hands it out to any column: what the element shows, in a declared root. */
  async function drawnAlready(snippet: string): Promise<string> {
    const frame = await openPage({ head: SCRIPT, body: snippet });
    await until('the figure', () => isDrawn(frame.find(TAG)));
    const drawn = figureOf(frame.find(TAG))?.outerHTML.replace(/<!--.*?-->/gs, '') ?? '';
    const tag = frame.find(TAG).localName;
    closePages();
    const sheet = await serve({
      text: drawable[tag]?.sheet.cssText ?? '',
      headers: { 'Content-Type': 'text/css' },
    });
    const root = `<template shadowrootmode="open"><link rel="stylesheet" href="${sheet.path}">${drawn}<slot></slot></template>`;
    return snippet.replace(new RegExp(`(<${tag}[^>]*>)`), (opening) => opening + root);
  }

  async function shiftIn(column: string, size: readonly [number, number], head: string, body: string) {
    const frame = await open(column, size, head, body);
    await painted();
    await arrive(frame);
    await until('the figure', () => isDrawn(frame.find(TAG)));
    await painted();
    return [shiftOf(frame), `${column} at ${size.join(' × ')}`] as const;
  }

  /** The largest shift of all printed snippets, columns and windows. */
  async function largest(
    head: string,
    change: (snippet: string) => string | Promise<string>,
  ): Promise<readonly [shift: number, where: string]> {
    let found: readonly [number, string] = [0, ''];
    for (const [index, snippet] of snippets.entries()) {
      const body = await change(snippet);
      for (const column of Object.keys(COLUMNS)) {
        // On top of each other: none waits for the script of another.
        const shifts = await Promise.all(WINDOWS.map((size) => shiftIn(column, size, head, body)));
        for (const [shift, where] of shifts)
          if (shift > found[0]) found = [shift, `snippet ${index} in ${where}`];
        closePages();
      }
    }
    return found;
  }

  // Others measure no shifts; that what is drawn is the same in all of them is held elsewhere.
  if (!MEASURES_SHIFTS) return;

  it('moves the page little where the documented snippet stands', async () => {
    const [shift, where] = await largest('', (snippet) => snippet);
    expect(shift, where).to.be.at.most(LIMITS.snippet);
  }).timeout(120_000);

  for (const words of ['', '36,000 mines so far.'])
    it(`moves the page by no more than the figure where the words are few: "${words}"`, async () => {
      const [shift, where] = await largest('', (snippet) => withWords(snippet, words));
      expect(shift, where).to.be.at.most(LIMITS.words);
      expect(shift, 'the measuring itself').to.be.above(0);
    }).timeout(120_000);

  for (const words of [undefined, '', '36,000 mines so far.'])
    it(`leaves the page still where it links the style sheet, ${words === undefined ? 'with the documented snippet' : `with "${words}"`}`, async () => {
      const [shift, where] = await largest(STYLE_SHEET, (snippet) =>
        words === undefined ? snippet : withWords(snippet, words),
      );
      expect(shift, where).to.be.at.most(LIMITS.sheet);
    }).timeout(120_000);

  it('leaves the page still where the snippet is drawn already', async () => {
    const [shift, where] = await largest('', drawnAlready);
    expect(shift, where).to.be.at.most(LIMITS.drawn);
  }).timeout(240_000);
});
