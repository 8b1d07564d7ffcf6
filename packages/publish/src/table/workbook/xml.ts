/**
 * The parts of a workbook as XML, read from front to back.
 *
 * Nothing is looked up for it: no external file, no entity of a document's own. A part that ends too early is refused, since
 * half of a table looks like a table.
 */
import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What is heard of a part. Names come without the prefix of their namespace, attributes as they stand there. */
export interface Heard {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Thrown of a part that is no whole XML. */
export class NotXml extends Error {}

/** Deeper than in any workbook. */
const DEEPEST = 200;

/** An element's or an attribute's name without the prefix of its namespace. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** @throws NotXml */
export function readXml(bytes: Uint8Array, heard: Heard): void {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotXml('it is not UTF-8');
  }
  let depth = 0;
  let count = 0;
  /** Whether nothing has come behind the last beginning: the parser says of `<a/>`, too, that it was not closed. */
  let isEmpty = false;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        count += 1;
        isEmpty = true;
        if (depth > DEEPEST) throw new NotXml(`its elements stand more than ${DEEPEST} deep in one another`);
        heard.open?.(localName(name), attributes);
      },
      ontext(piece) {
        isEmpty = false;
        heard.text?.(piece);
      },
      onclosetag(name, isImplied) {
        if (isImplied && !(isEmpty && text[parser.endIndex - 1] === '/'))
          throw new NotXml(`the element "${name}" is not closed`);
        isEmpty = false;
        depth -= 1;
        heard.close?.(localName(name));
      },
      onprocessinginstruction(name) {
        if (/^!doctype/i.test(name)) throw new NotXml('it defines a document type, which no workbook does');
      },
      onerror(error) {
        throw error;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (count === 0) throw new NotXml('it is empty');
}
