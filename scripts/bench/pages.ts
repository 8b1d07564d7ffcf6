/**
 * The pages: the same figures in several ways, and nothing else that could be painted or could hide a shift.
 *
 * Below the figures stands a coloured block: it is moved by whatever grows above it, but counts as no content, so
 * that the first content painted is the figure. Beside what is seen, our figures hold a sentence for screen readers,
 * and start afresh from the page's styles; the others do not, and every bit of that counts against ours.
 */
import { type Detail, type Face, type Faces, FIGURES, TILES } from './faces.ts';
import { figureCss, neighbours } from './scripts.ts';

/** The ways in which all three figures are drawn. */
export const WHOLE_VARIANTS = ['static', 'hand-written', 'ours'];

/** The ways in which a tile is drawn; of Shoelace a card with a badge, the nearest thing. */
export const VARIANTS = ['static', 'hand-written', 'lit', 'shoelace', 'ours'];

/** Ours without the author's words, in the pages of many tiles: what drawing costs where no words are drawn first. */
export const EMPTY = 'ours, empty tags';

export const COUNTS = [10, 100, 1000];

/** Which of the author's words are in the tag. */
type Words = 'short' | 'words' | '';

/** What each loads, and whether its figures take the page's style sheet. */
const LOADS: Record<string, { script?: string; sheet?: string; styled?: boolean }> = {
  static: { styled: true },
  'hand-written': { script: '/hand-written.js' },
  lit: { script: '/lit.js' },
  shoelace: { script: '/shoelace.js', sheet: '/shoelace.css', styled: true },
  ours: { script: '/mine-action.js' },
  [EMPTY]: { script: '/mine-action.js' },
};

const PAGE_CSS = 'body{margin:16px;font:16px/1.5 sans-serif}.below{height:240px;background:#dde}';

const note = (text: string) => `<p class="note">${text}</p>`;

const detail = ({ quote, text, href }: Detail) => {
  if (quote) return `<blockquote>${quote}</blockquote>`;
  return href ? `<p><a href="${href}">${text}</a></p>` : `<p>${text}</p>`;
};

const placeLine = ({ place }: { place: string }) => `<p class="place">${place}</p>`;

/** A figure as plain HTML and SVG. */
const staticFigure = (face: Face, top = placeLine(face)) => {
  const { before, number, after, label, drawing, notes, source, summary, details } = face;
  return (
    `<div class="figure">${top}<p class="quantity">${before} <span class="number">${number}</span> ${after}</p>` +
    `<p class="label">${label}</p>${drawing && `<div class="drawing">${drawing}</div>`}${notes.map(note).join('')}` +
    `<div class="foot"><p class="source">${source.before}<a href="${source.href}">${source.link}</a>${source.after}</p> ` +
    `<details><summary>${summary}</summary>${details.map(detail).join('')}</details></div></div>`
  );
};

const card = (face: Face) =>
  `<sl-card>${staticFigure(face, `<sl-badge variant="neutral">${face.place}</sl-badge>`)}</sl-card>`;

const element = (tag: string, { indicator }: { indicator?: string }, words: string) =>
  `<${tag}${indicator ? ` indicator="${indicator}"` : ''}>${words}</${tag}>`;

const HAND_TAGS: Record<string, string> = {
  'mine-stat': 'hand-stat',
  'clearance-progress': 'hand-progress',
  'dog-counter': 'hand-dogs',
};

const DRAW: Record<string, (name: string, faces: Faces, words: Words) => string> = {
  static: (name: string, faces) => staticFigure(faces[name]),
  'hand-written': (name: string) => element(HAND_TAGS[FIGURES[name].tag], FIGURES[name], ''),
  lit: (name: string) => element('lit-stat', FIGURES[name], ''),
  shoelace: (name: string, faces) => card(faces[name]),
  ours: (name: string, faces, words) =>
    element(FIGURES[name].tag, FIGURES[name], words ? faces[name][words] : ''),
  [EMPTY]: (name: string) => element(FIGURES[name].tag, FIGURES[name], ''),
};

/** One tile, as a page holds it. */
export const tileHtml = (variant: string, faces: Faces) => DRAW[variant](TILES[0], faces, 'short');

export const pathOf = (what: number | string, variant: string) =>
  `/${what}-${variant.replace(/\W+/g, '-')}.html`;

function page(variant: string, css: string, figures) {
  const { script, sheet, styled } = LOADS[variant];
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Figures</title>${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}` +
    `<style>${PAGE_CSS}${styled ? css : ''}</style>${script ? `<script async src="${script}"></script>` : ''}</head>` +
    `<body><main>${figures.join('\n')}</main><div class="below"></div></body></html>`
  );
}

/** What is needed before the words are known: our scripts, and two pages. */
export const firstPages = (built: ReadonlyMap<string, string>) =>
  new Map<string, string>([
    ...built,
    ['/blank.html', '<!doctype html><html lang="en"><title>Blank</title></html>'],
    ['/faces.html', page('ours', '', [])],
  ]);

/** All pages: `one` tile, the `three` elements, and many tiles. */
export async function allPages(built: ReadonlyMap<string, string>, faces: Faces) {
  const css = await figureCss();
  const files = new Map<string, string>([...firstPages(built), ...(await neighbours(faces, css))]);
  for (const variant of [...VARIANTS, EMPTY]) {
    const add = (what: number | string, names: readonly string[], words: Words) =>
      files.set(
        pathOf(what, variant),
        page(
          variant,
          css,
          names.map((name: string) => DRAW[variant](name, faces, words)),
        ),
      );
    add('one', TILES.slice(0, 1), 'words');
    if (WHOLE_VARIANTS.includes(variant)) add('three', [TILES[0], 'progress', 'dogs'], 'words');
    for (const count of COUNTS)
      add(
        count,
        Array.from({ length: count }, (_, index) => TILES[index % TILES.length]),
        'short',
      );
    add(0, [], '');
  }
  return files;
}
