/**
 * The words of a page: what a reader sees of it, a line for each block, to find sentences in. Never shown as they are.
 *
 * The parser calls back for each tag and keeps no tree. What it keeps, the tags that are open, costs it the square of their
 * number: a page of a million of them is refused.
 */
import { Parser } from 'htmlparser2';

/** Stand inside a sentence; whatever else begins or ends also ends a line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Hold no words of the page. */
const SILENT = new Set(
  'script style noscript template svg math iframe object select textarea title'.split(' '),
);

/** More than any page that people write; old ones forget to close some thousands. */
const DEEPEST = 10_000;

/** Thrown of a page that only a program would write. */
export class TooDeep extends Error {
  constructor() {
    super(`its elements stand more than ${DEEPEST} deep in one another`);
  }
}

/** @throws TooDeep */
export function wordsOfPage(page: string): string {
  const pieces: string[] = [];
  /** How deep inside each element without words. */
  let silent = 0;
  let depth = 0;
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
      if (SILENT.has(name)) silent += 1;
      if (!INLINE.has(name)) pieces.push('\n');
    },
    onclosetag(name) {
      depth -= 1;
      if (SILENT.has(name)) silent -= 1;
      if (!INLINE.has(name)) pieces.push('\n');
    },
    ontext(text) {
      if (silent === 0) pieces.push(text.replace(/\s+/g, ' '));
    },
  });
  parser.end(page);
  return pieces
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** The charset that a page names in its own head. */
export function charsetNamed(beginning: string): string | undefined {
  let named: string | undefined;
  const parser = new Parser({
    onopentag(name, { charset, content }) {
      if (name === 'meta') named ??= charset ?? /charset\s*=\s*["']?([\w-]+)/i.exec(content ?? '')?.[1];
    },
  });
  parser.end(beginning);
  return named;
}
