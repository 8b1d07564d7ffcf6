/**
 * The pages: the same figures in several ways, and nothing else that could be painted or could hide a shift.
 *
 * Below the figures stands a coloured block: it is moved by whatever grows above it, but counts as no content, so
 * that the first content painted is the figure. Beside what is seen, our figures hold a sentence for screen readers,
 * and start afresh from the page's styles; the others do not, and every bit of that counts against ours.
 */
import { FIGURES, TILES } from './faces.ts';
import { figureCss, neighbours } from './scripts.ts';

/** The ways in which all three figures are drawn. */
export const WHOLE_VARIANTS = ['static', 'hand-written', 'ours'];

/** The ways in which a tile is drawn; of Shoelace a card with a badge, the nearest thing. */
export const VARIANTS = ['static', 'hand-written', 'lit', 'shoelace', 'ours'];

/** Ours without the author's words, in the pages of many tiles: what drawing costs where no words are drawn first. */
export const EMPTY = 'ours, empty tags';

export const COUNTS = [10, 100, 1000];

/** What each loads, and whether its figures take the page's style sheet. */
const LOADS = {
  static: { styled: true },
  'hand-written': { script: '/hand-written.js' },
  lit: { script: '/lit.js' },
  shoelace: { script: '/shoelace.js', sheet: '/shoelace.css', styled: true },
  ours: { script: '/mine-action.js' },
  [EMPTY]: { script: '/mine-action.js' },
};

const PAGE_CSS = 'body{margin:16px;font:16px/1.5 sans-serif}.below{height:240px;background:#dde}';

const note = (text) => `<p class="note">${text}</p>`;

const detail = ({ quote, text, href }) => {
  if (quote) return `<blockquote>${quote}</blockquote>`;
  return href ? `<p><a href="${href}">${text}</a></p>` : `<p>${text}</p>`;
};

const placeLine = ({ place }) => `<p class="place">${place}</p>`;

/** A figure as plain HTML and SVG. */
const staticFigure = (face, top = placeLine(face)) => {
  const { before, number, after, label, drawing, notes, source, summary, details } = face;
  return (
    `<div class="figure">${top}<p class="quantity">${before} <span class="number">${number}</span> ${after}</p>` +
    `<p class="label">${label}</p>${drawing && `<div class="drawing">${drawing}</div>`}${notes.map(note).join('')}` +
    `<div class="foot"><p class="source">${source.before}<a href="${source.href}">${source.link}</a>${source.after}</p> ` +
    `<details><summary>${summary}</summary>${details.map(detail).join('')}</details></div></div>`
  );
};

const card = (face) =>
  `<sl-card>${staticFigure(face, `<sl-badge variant="neutral">${face.place}</sl-badge>`)}</sl-card>`;

const element = (tag, { indicator }, words) =>
  `<${tag}${indicator ? ` indicator="${indicator}"` : ''}>${words}</${tag}>`;

const HAND_TAGS = {
  'mine-stat': 'hand-stat',
  'clearance-progress': 'hand-progress',
  'dog-counter': 'hand-dogs',
};

const DRAW = {
  static: (name, faces) => staticFigure(faces[name]),
  'hand-written': (name) => element(HAND_TAGS[FIGURES[name].tag], FIGURES[name], ''),
  lit: (name) => element('lit-stat', FIGURES[name], ''),
  shoelace: (name, faces) => card(faces[name]),
  ours: (name, faces, words) => element(FIGURES[name].tag, FIGURES[name], faces[name][words]),
  [EMPTY]: (name) => element(FIGURES[name].tag, FIGURES[name], ''),
};

/** One tile, as a page holds it. */
export const tileHtml = (variant, faces) => DRAW[variant](TILES[0], faces, 'short');

export const pathOf = (what, variant) => `/${what}-${variant.replace(/\W+/g, '-')}.html`;

function page(variant, css, figures) {
  const { script, sheet, styled } = LOADS[variant];
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Figures</title>${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}` +
    `<style>${PAGE_CSS}${styled ? css : ''}</style>${script ? `<script async src="${script}"></script>` : ''}</head>` +
    `<body><main>${figures.join('\n')}</main><div class="below"></div></body></html>`
  );
}

/** What is needed before the words are known: our scripts, and two pages. */
export const firstPages = (built) =>
  new Map([
    ...built,
    ['/blank.html', '<!doctype html><html lang="en"><title>Blank</title></html>'],
    ['/faces.html', page('ours', '', [])],
  ]);

/** All pages: `one` tile, the `three` elements, and many tiles. */
export async function allPages(built, faces) {
  const css = await figureCss();
  const files = new Map([...firstPages(built), ...(await neighbours(faces, css))]);
  for (const variant of [...VARIANTS, EMPTY]) {
    const add = (what, names, words) =>
      files.set(
        pathOf(what, variant),
        page(
          variant,
          css,
          names.map((name) => DRAW[variant](name, faces, words)),
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
