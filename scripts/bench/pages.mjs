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
  [/\d+ (month|year)s? ago/g, '{age}'],
  [/1,166,700/g, '{contaminatedHectares}'],
  [/190,000/g, '{clearedHectares}'],
  [/11,667/g, '{contaminated}'],
];

const withHoles = (text) => HOLES.reduce((result, [pattern, hole]) => result.replace(pattern, hole), text);

const messagesOf = ({ before, number, after, label, context, notes, source, summary, quote }) => ({
  before,
  unit: number.replace(/^[\d,.]+/, ''),
  after,
  label,
  context: withHoles(context.join(' ')),
  notes: notes.map(withHoles),
  said: source.before,
  link: source.link,
  href: source.href,
  dated: withHoles(source.after),
  summary,
  quote,
});

async function handWrittenScript(css, faces) {
  const [, dog] = /d="M1\.8 2(.*?)M/.exec(faces.dogs.drawing);
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

const note = (text) => `<p>${text}</p>`;

/** A figure as plain HTML and SVG. */
const staticFigure = ({ before, number, after, label, context, drawing, notes, source, summary, quote }) =>
  `<div class="figure"><div class="face"><span class="quantity">${before} <span class="number">${number}</span>${after}</span> ` +
  `<span class="about">${label} ${context.map((each) => `<span class="context">${each}</span>`).join(' ')}</span></div>` +
  `${drawing}${notes.map(note).join('')}<div class="foot"><p class="source">${source.before}<a href="${source.href}">` +
  `${source.link}</a>${source.after}</p><details><summary>${summary}</summary><blockquote>${quote}</blockquote></details></div></div>`;

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
  // In the pages of many tiles the author gives the tag its room by a style sheet, the other way that is documented.
  const room = `mine-stat{display:block;min-height:${Math.ceil(Math.max(...TILES.map((name) => faces[name].height)))}px}`;
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
      const css = own + (variant === 'ours' ? room : '');
      files.set(pathOf(count, variant), page(variant, css, names.map(draw('short'))));
    }
    files.set(pathOf(0, variant), page(variant, own, []));
  }
  return files;
}
