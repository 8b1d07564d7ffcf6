/**
 * The file as text: every figure, drawn and said, with its policy, its style and its script inside.
 */
import { createHash } from 'node:crypto';
import { today as readersDay } from '@mine-action/core';
import type { Feed } from '@mine-action/data';
import { english } from '@mine-action/wording';
import { draw, page } from '../site/draw.js';
import { type ScreenData, showInTurn } from './screen.js';
import { sectionOf } from './section.js';
import type { Slide } from './slides.js';
import { STYLE } from './style.js';
import { screenWords } from './words.js';

export interface Screen {
  /** One at least. */
  readonly slides: readonly Slide[];
  readonly feed: Feed;
  /** Seconds for which each figure stands. */
  readonly seconds: number;
  /** Address of the site, with a slash at its end; without one there are no codes. */
  readonly site: string | undefined;
  /** The day of the making, `YYYY-MM-DD`. */
  readonly today: string;
}

const SCRIPT = `(${showInTurn.toString()})(${readersDay.toString()});`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is asked for, from anywhere, and nothing runs or styles but what is written here. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** JSON that can stand inside a script: nothing in it can end the element. */
const scriptText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Rooms in the drawn page for what a template would write with entities. */
const PLACEHOLDERS = ['[style]', '[script]', '[data]'] as const;

function titlesOf({ title }: Feed, slides: readonly Slide[]): ReadonlyMap<string, string> {
  if (typeof title === 'string') return new Map([['', title]]);
  const codes = new Set(slides.map(({ language }) => language.code));
  const own = Object.entries(title).filter(([code]) => codes.has(code));
  return new Map(own.length > 0 ? own : Object.entries(title).slice(0, 1));
}

export function drawScreen({ slides, feed, seconds, site, today }: Screen): string {
  const total = slides.length;
  const sections = slides.map((slide, index) => sectionOf(slide, { number: index + 1, total, site, today }));
  const titles = [...titlesOf(feed, slides)];
  const language = slides[0]?.language ?? english;
  const codes = [...new Set(slides.map((slide) => slide.language.code))];
  const data: ScreenData = {
    seconds,
    texts: Object.assign({}, ...sections.map(({ texts }) => texts)) as ScreenData['texts'],
    words: Object.fromEntries(codes.map((code) => [code, screenWords(code)])),
  };
  const template = page`<!doctype html>
<html lang=${language.code} dir=${language.direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${POLICY}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titles.map(([, title]) => title).join(' · ')}</title>
<style>[style]</style>
</head>
<body>
<header>
<h1>${titles.map(([code, title]) => page`<span lang=${code || language.code} dir="auto">${title}</span> `)}</h1>
<div class="controls" hidden>
<p class="position" dir="ltr"></p>
<button type="button"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5l-7 7 7 7"></path></svg></button>
<button type="button"><svg viewBox="0 0 24 24" aria-hidden="true"><path class="pause" d="M8.5 5v14M15.5 5v14"></path><path class="resume" d="M8 5l11 7-11 7z"></path></svg></button>
<button type="button"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5l7 7-7 7"></path></svg></button>
</div>
</header>
<main>
${sections.map(({ drawn }) => drawn)}</main>
<script type="application/json" id="screen-data">[data]</script>
<script>[script]</script>
</body>
</html>
`;
  const [style, script, dataPlaceholder] = PLACEHOLDERS;
  return draw(template)
    .replace(`<style>${style}`, () => `<style>${STYLE}`)
    .replace(`<script>${script}`, () => `<script>${SCRIPT}`)
    .replace(`id="screen-data">${dataPlaceholder}`, () => `id="screen-data">${scriptText(data)}`);
}
