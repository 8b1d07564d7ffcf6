/** The scripts and style sheets of those that stand beside ours, built as they would be delivered. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import type { Face, Faces } from './faces.ts';

const place = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const SHOELACE_THEME = '../../node_modules/@shoelace-style/shoelace/dist/themes/light.css';

async function styles(name: string) {
  const { code } = await transform(await readFile(place(name), 'utf8'), { loader: 'css', minify: true });
  return code.trim();
}

/** The style sheet of the static page, and of all elements but ours. */
export const figureCss = () => styles('hand-written/figure.css');

/** What these elements format themselves: the words come from our figures, with a hole for each of these. */
const HOLES: [pattern: RegExp, hole: string][] = [
  [/4 April 2025/g, '{published}'],
  [/10 November 2020/g, '{since}'],
  [/\d+ (month|year)s?(?= old)/g, '{age}'],
  [/1,166,700/g, '{contaminatedHectares}'],
  [/190,000/g, '{clearedHectares}'],
  [/11,667/g, '{contaminated}'],
];

const withHoles = (text: string) =>
  HOLES.reduce((result, [pattern, hole]) => result.replace(pattern, hole), text);

const messageOf = ({ place, before, number, after, label, notes, source, summary, details }: Face) => ({
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

async function bundle(name: string, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [place(name)],
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'iife',
    target: 'es2022',
    write: false,
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
  });
  return outputFiles[0].text;
}

/**
 * @param faces from `readFaces`
 * @returns what the pages of the variants load, by path
 */
export async function neighbours(faces: Faces, css: string): Promise<[path: string, text: string][]> {
  const messages = Object.fromEntries(Object.entries(faces).map(([name, face]) => [name, messageOf(face)]));
  const tiles = Object.fromEntries(Object.entries(messages).filter(([name]) => name.endsWith('-found')));
  // The outline of one dog: what stands after the place of the first, before that of the second.
  const [, dog] = /d="M[\d.]+ [\d.]+(.*?)M/.exec(faces.dogs.drawing)!;
  return [
    [
      '/hand-written.js',
      await bundle('hand-written/elements.js', { FIGURE_CSS: css, DOG: dog, MESSAGES: messages }),
    ],
    ['/lit.js', await bundle('lit-tile/elements.js', { FIGURE_CSS: css, MESSAGES: tiles })],
    ['/shoelace.js', await bundle('shoelace/elements.js')],
    ['/shoelace.css', await styles(SHOELACE_THEME)],
  ];
}
