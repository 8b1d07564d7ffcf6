/**
 * The typeface of the cards: Noto Sans in the scripts that it is packed for. It comes with the package, so that a
 * card is the same on every machine. Only the files that a text needs are read.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { charactersOf } from './coverage.js';

const { resolve } = createRequire(import.meta.url);

export const WEIGHTS = [400, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A part of a typeface in files of its own, and the characters that it is delivered for. */
interface Cut {
  readonly family: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly files: readonly string[];
  /** Filled when the files have been read. */
  characters?: ReadonlySet<number>;
}

/** `U+0600-06FF,U+200C` as numbers. */
const parseRanges = (text: string): Cut['ranges'] =>
  text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice('U+'.length).split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });

/** The cuts of one package whose names pass; a number stands in brackets in the list and without them in the file. */
function cutsOf(name: string, isWanted: (cut: string) => boolean): readonly Cut[] {
  const folder = `@fontsource/${name}`;
  const list = JSON.parse(readFileSync(resolve(`${folder}/unicode.json`), 'utf8')) as Record<string, string>;
  return Object.entries(list)
    .filter(([cut]) => isWanted(cut))
    .map(([key, ranges]) => {
      const cut = key.replace(/^\[(\d+)\]$/, '$1');
      return {
        family: `mine-action ${name} ${cut}`,
        ranges: parseRanges(ranges),
        files: WEIGHTS.map((weight) => `${folder}/files/${name}-${cut}-${weight}-normal.woff`),
      };
    });
}

const EUROPEAN = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
const isNumbered = (cut: string): boolean => cut.startsWith('[');

/** A character is taken from the first cut that has it. */
let cuts: readonly Cut[] | undefined;
const allCuts = (): readonly Cut[] =>
  (cuts ??= [
    ...EUROPEAN.flatMap((name) => cutsOf('noto-sans', (cut) => cut === name)),
    ...cutsOf('noto-sans-arabic', (cut) => cut === 'arabic'),
    ...cutsOf('noto-sans-hebrew', (cut) => cut === 'hebrew'),
    ...cutsOf('noto-sans', (cut) => cut === 'devanagari'),
    ...cutsOf('noto-sans-sc', isNumbered),
  ]);

/** Makes the cut known to the canvas, in this thread once. */
function charactersIn(cut: Cut): ReadonlySet<number> {
  cut.characters ??= cut.files
    .map((file) => {
      const font = readFileSync(resolve(file));
      if (!GlobalFonts.register(font, cut.family)) throw new Error(`The font ${file} cannot be used.`);
      return charactersOf(font);
    })
    .reduce((some, others) => new Set([...some].filter((code) => others.has(code))));
  return cut.characters;
}

const findCut = (code: number): Cut | undefined =>
  allCuts().find(
    (cut) => cut.ranges.some(([from, to]) => code >= from && code <= to) && charactersIn(cut).has(code),
  );

/** Characters without a picture of their own: they are in no font, and steer those beside them. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

/** What is drawn in the place of a character that looks the same and is not in every script's font. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u202f': '\u2009', // narrow space that does not break: lines are broken before
  '\u2007': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

const UNKNOWN = '\ufffd';

/** The families for certain texts, and how these are written with them. */
export interface Typeface {
  /** For CSS: the families in quotation marks, separated by commas. */
  readonly families: string;
  /** Lines of this script need more room than others. */
  readonly isTall: boolean;
  /** The text as it is drawn: a character that no font has becomes U+FFFD. */
  readonly write: (text: string) => string;
  /** The characters that no font has, each once. */
  readonly missing: readonly string[];
}

/** The typeface for all texts of one card. */
export function typefaceFor(texts: readonly string[]): Typeface {
  const drawn = new Map<string, string>();
  const used = new Set<Cut>();
  const missing: string[] = [];
  for (const character of new Set(texts.join('') + UNKNOWN)) {
    if (UNSEEN.test(character)) continue;
    const alike = ALIKE[character] ?? character;
    const cut = findCut(alike.codePointAt(0) ?? 0);
    if (cut) used.add(cut);
    else missing.push(character);
    drawn.set(character, cut ? alike : UNKNOWN);
  }
  // The order of the list, not of the text: the same families give the same picture.
  const families = allCuts().filter((cut) => used.has(cut));
  // Arabic first, so that its joiners and points stay in one run with its letters.
  const isArabic = ({ family }: Cut): boolean => family.includes('arabic');
  const ordered = [...families.filter(isArabic), ...families.filter((cut) => !isArabic(cut))];
  return {
    families: ordered.map(({ family }) => `"${family}"`).join(', '),
    isTall: families.some(isArabic),
    write: (text) => Array.from(text, (character) => drawn.get(character) ?? character).join(''),
    missing,
  };
}
