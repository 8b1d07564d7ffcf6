/**
 * The pages: the same figures three ways, and nothing else that could be painted or could hide a shift.
 *
 * Below the figures stands a coloured block: it is moved by whatever grows above it, but counts as no content, so
 * that the first content painted is the figure. Beside what is seen, our figures hold a sentence for screen readers,
 * and start afresh from the page's styles; the others do not, and every bit of that counts against ours.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { FIGURES, TILES } from './faces.mjs';

export const VARIANTS = ['static', 'hand-written', 'ours'];

/** Ours without the author's words, in the pages of many tiles: what drawing costs where no words are drawn first. */
export const EMPTY = 'ours, empty tags';

export const COUNTS = [10, 100, 1000];

const PAGE_CSS = 'body{margin:16px;font:16px/1.5 sans-serif}.below{height:240px;background:#dde}';

const part = (name) => new URL(`hand-written/${name}`, import.meta.url);

/** The style sheet of the static page and of the hand-written elements, as it would be delivered. */
async function figureCss() {
  const { code } = await transform(await readFile(part('figure.css'), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  return code.trim();
}

/** What the hand-written elements format themselves: the words come from our figures, with a hole for each of these. */
const HOLES = [
  [/4 April 2025/g, '{published}'],
  [/10 November 2020/g, '{since}'],
  [/\d+ (month|year)s?(?= old)/g, '{age}'],
  [/1,166,700/g, '{contaminatedHectares}'],
  [/190,000/g, '{clearedHectares}'],
  [/11,667/g, '{contaminated}'],
];

const withHoles = (text) => HOLES.reduce((result, [pattern, hole]) => result.replace(pattern, hole), text);

const messagesOf = ({ place, before, number, after, label, notes, source, summary, details }) => ({
  place: withHoles(place),
  before,
  unit: number.replace(/^[\d,.]+/, ''),
  after,
  label,
  notes: notes.map(withHoles),
  said: source.before,
  link: source.link,
  href: source.href,
  dated: withHoles(source.after),
  summary,
  details: details.map((line) => (line.text ? { ...line, text: withHoles(line.text) } : line)),
});

async function handWrittenScript(css, faces) {
  // The outline of one dog: what stands after the place of the first, before that of the second.
  const [, dog] = /d="M[\d.]+ [\d.]+(.*?)M/.exec(faces.dogs.drawing);
  const messages = Object.fromEntries(Object.entries(faces).map(([name, face]) => [name, messagesOf(face)]));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(part('elements.js'))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define: { FIGURE_CSS: JSON.stringify(css), DOG: JSON.stringify(dog), MESSAGES: JSON.stringify(messages) },
  });
  return outputFiles[0].text;
}

const note = (text) => `<p class="note">${text}</p>`;

const detail = ({ quote, text, href }) => {
  if (quote) return `<blockquote>${quote}</blockquote>`;
  return href ? `<p><a href="${href}">${text}</a></p>` : `<p>${text}</p>`;
};

/** A figure as plain HTML and SVG. */
const staticFigure = ({ place, before, number, after, label, drawing, notes, source, summary, details }) =>
  `<div class="figure"><p class="place">${place}</p><p class="quantity">${before} <span class="number">${number}</span> ${after}</p>` +
  `<p class="label">${label}</p>${drawing && `<div class="drawing">${drawing}</div>`}${notes.map(note).join('')}` +
  `<div class="foot"><p class="source">${source.before}<a href="${source.href}">${source.link}</a>${source.after}</p> ` +
  `<details><summary>${summary}</summary>${details.map(detail).join('')}</details></div></div>`;

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
  ours: (name, faces, words) => element(FIGURES[name].tag, FIGURES[name], faces[name][words]),
  [EMPTY]: (name) => element(FIGURES[name].tag, FIGURES[name], ''),
};

/** One tile, as a page holds it. */
export const tileHtml = (variant, faces) => DRAW[variant](TILES[0], faces, 'short');

const SCRIPTS = { 'hand-written': '/hand-written.js', ours: '/mine-action.js', [EMPTY]: '/mine-action.js' };

export const pathOf = (what, variant) => `/${what}-${variant.replace(/\W+/g, '-')}.html`;

function page(variant, css, figures) {
  const script = SCRIPTS[variant] ? `<script async src="${SCRIPTS[variant]}"></script>` : '';
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Figures</title><style>${PAGE_CSS}${css}</style>${script}</head>` +
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

/** All pages: `one` tile, the `three` elements, and `many` tiles. */
export async function allPages(built, faces) {
  const css = await figureCss();
  const files = firstPages(built);
  files.set('/hand-written.js', await handWrittenScript(css, faces));
  for (const variant of [...VARIANTS, EMPTY]) {
    const own = variant === 'static' ? css : '';
    const draw = (words) => (name) => DRAW[variant](name, faces, words);
    files.set(pathOf('one', variant), page(variant, own, ['ap-mines-found'].map(draw('words'))));
    files.set(
      pathOf('three', variant),
      page(variant, own, ['ap-mines-found', 'progress', 'dogs'].map(draw('words'))),
    );
    for (const count of COUNTS) {
      const names = Array.from({ length: count }, (_, index) => TILES[index % TILES.length]);
      files.set(pathOf(count, variant), page(variant, own, names.map(draw('short'))));
    }
    files.set(pathOf(0, variant), page(variant, own, []));
  }
  return files;
}
