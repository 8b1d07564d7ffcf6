/**
 * Reads of a page's HTML what matters to figures on it. The parser calls back and keeps no tree; nothing is shown, loaded or run. The
 * same code reads on a server and in a browser, so that both say the same of a page.
 *
 * Where browsers and the parser part, it follows browsers as far as it matters here: a block ends an open paragraph, and
 * whatever is still open in it.
 */
import { Parser } from 'htmlparser2';
import { TooDeep } from '../evidence/page-words.js';
import { BLOCKS, CODE, OF_LINKS, SCOPES, SILENT, VOID } from './html-names.js';
import {
  type Attributes,
  folded,
  type LinkTag,
  type MediaTag,
  type OurTag,
  type PageParts,
  type ScriptTag,
} from './page-parts.js';

/** A page larger than this is not read, in characters. */
export const LARGEST_PAGE = 5_000_000;
const DEEPEST = 10_000;
/** As many words behind something as hold its source. */
const AFTER = 700;

/** Among the names of open tags, one with the role of a menu. */
const MENU = '[role=navigation]';

const isPart = ({ part }: Attributes): boolean => part?.split(' ').includes('figure') ?? false;

interface Open {
  readonly name: string;
  readonly attributes: Attributes;
  readonly lang: string;
  readonly from: number;
  children: number;
  readonly links: LinkTag[];
  readonly close?: ((text: string) => void) | undefined;
}

/**
 * Reads a page.
 *
 * @param ours the tags of our elements
 * @throws TooDeep of a page that only a program would write
 */
export function readPage(html: string, ours: ReadonlySet<string>): PageParts {
  const reader = new PageReader(ours);
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.say(text),
    oncomment: (text) => reader.comment(text),
  });
  parser.end(html);
  return reader.parts();
}

class PageReader {
  readonly #ours: ReadonlySet<string>;
  readonly #stack: Open[] = [];
  readonly #scripts: ScriptTag[] = [];
  readonly #tags: OurTag[] = [];
  readonly #links: LinkTag[] = [];
  readonly #frames: MediaTag[] = [];
  readonly #pictures: MediaTag[] = [];
  readonly #policies: string[] = [];
  readonly #bare: string[] = [];
  readonly #ends: (readonly [MediaTag | LinkTag, number])[] = [];
  #root: Attributes = {};
  #base: string | undefined;
  #folder: string | undefined;
  #generator = '';
  readonly #pieces: string[] = [];
  /** How many of each name are open. */
  readonly #open = new Map<string, number>();
  #silent = 0;
  #code = 0;
  #omitted = 0;

  constructor(ours: ReadonlySet<string>) {
    this.#ours = ours;
  }

  open(name: string, attributes: Attributes): void {
    if (BLOCKS.has(name)) {
      this.#endParagraph();
      this.#write('\n');
    }
    const parent = this.#stack.at(-1);
    if (parent) parent.children += 1;
    // A drawn root is read only to see that it holds a figure.
    if (isPart(attributes) && this.#isOpen('template')) {
      const root = this.#drawnRoot();
      if (root) root.isDrawn = true;
    }
    const close = this.#silent > 0 ? undefined : this.#take(name, attributes);
    if (name === 'br') this.#write('\n');
    if (VOID.has(name)) return;
    if (this.#stack.length >= DEEPEST) throw new TooDeep();
    this.#count(name, 1, attributes);
    this.#stack.push({
      name,
      attributes,
      lang: attributes['lang'] ?? parent?.lang ?? '',
      from: this.#pieces.length,
      children: 0,
      links: [],
      close,
    });
  }

  close(name: string): void {
    if (this.#isOpen(name)) this.#closeFrom(this.#stack.findLastIndex((open) => open.name === name));
  }

  say(text: string): void {
    const top = this.#stack.at(-1);
    if (top?.name === 'script') {
      const [script] = this.#scripts.slice(-1);
      if (script) script.text += text;
    }
    this.#write(this.#code > 0 ? unmarked(text) : text);
  }

  comment(text: string): void {
    if (/^\s*raw HTML omitted\s*$/.test(text)) this.#omitted += 1;
  }

  parts(): PageParts {
    if (this.#stack.length > 0) this.#closeFrom(0);
    for (const [part, from] of this.#ends) part.after = this.#after(from);
    return {
      attributes: this.#root,
      base: this.#base,
      generator: this.#generator,
      policies: this.#policies,
      declaredFolder: this.#folder,
      scripts: this.#scripts,
      tags: this.#tags,
      links: this.#links,
      frames: this.#frames,
      pictures: this.#pictures,
      words: this.#pieces.join(''),
      bareAddresses: this.#bare,
      omitted: this.#omitted,
    };
  }

  /** @returns what to do with its words when it ends */
  #take(name: string, attributes: Attributes): ((text: string) => void) | undefined {
    const parent = this.#stack.at(-1);
    const lang = attributes['lang'] ?? parent?.lang ?? '';
    if (name === 'html') this.#root = attributes;
    else if (name === 'base') this.#base ??= attributes['href'];
    else if (name === 'meta') this.#takeMeta(attributes);
    else if (name === 'script') this.#scripts.push({ attributes, text: '', isInBody: this.#isOpen('body') });
    else if (name === 'iframe' || name === 'img') {
      const media: MediaTag = { attributes, lang, after: '' };
      this.#ends.push([media, this.#pieces.length]);
      (name === 'img' ? this.#pictures : this.#frames).push(media);
      const link = name === 'img' ? this.#links.at(-1) : undefined;
      if (link && this.#isOpen('a')) link.hasPicture = true;
    } else if (name === 'a' && attributes['href'] !== undefined) return this.#takeLink(attributes, lang);
    else if (this.#ours.has(name)) {
      const tag: OurTag = { tag: name, attributes, lang, text: '', isDrawn: false, isTwice: false };
      this.#tags.push(tag);
      return (text) => (tag.text = folded(text));
    } else if (isPart(attributes)) {
      const tag = this.#tags.at(-1);
      if (tag && this.#isOpen(tag.tag)) tag.isTwice = true;
    }
    return undefined;
  }

  #takeMeta({ name, content = '', 'http-equiv': equivalent }: Attributes): void {
    const isInHead = !this.#isOpen('body');
    if (equivalent?.toLowerCase() === 'content-security-policy' && isInHead) this.#policies.push(content);
    if (name === 'mine-action-base' && isInHead) this.#folder ??= content;
    if (name?.toLowerCase() === 'generator') this.#generator += `${content} `;
  }

  #takeLink(attributes: Attributes, lang: string): (text: string) => void {
    const parent = this.#stack.at(-1);
    const isInFigure = [...this.#ours].some((tag) => this.#isOpen(tag));
    const link: LinkTag = {
      attributes,
      lang,
      text: '',
      isAlone: false,
      isInFigure,
      isKept: isInFigure || this.#isOpen('nav') || this.#isOpen(MENU),
      hasPicture: false,
      after: '',
    };
    this.#links.push(link);
    parent?.links.push(link);
    return (text) => {
      link.text = folded(text);
      this.#ends.push([link, this.#pieces.length]);
    };
  }

  #closeFrom(index: number): void {
    for (const { name, attributes, from, children, links, close } of this.#stack.splice(index).reverse()) {
      this.#count(name, -1, attributes);
      const isBlock = BLOCKS.has(name);
      const [link] = links;
      const isOfLink = link !== undefined && children === 1 && OF_LINKS.has(name);
      if (close || isOfLink || (isBlock && children === 0)) {
        const text = this.#pieces.slice(from).join('');
        close?.(text);
        if (isOfLink) link.isAlone = folded(text) === link.text;
        if (isBlock && children === 0 && /^\s*https?:\/\/\S+\s*$/.test(text)) this.#bare.push(text.trim());
      }
      if (isBlock) this.#write('\n');
    }
  }

  /** As browsers do where a block begins in a paragraph. */
  #endParagraph(): void {
    if (!this.#isOpen('p')) return;
    for (let index = this.#stack.length - 1; index >= 0; index -= 1) {
      const { name } = this.#stack[index] as Open;
      if (name === 'p') return this.#closeFrom(index);
      if (SCOPES.has(name)) return;
    }
  }

  #isOpen(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  #count(name: string, change: 1 | -1, attributes: Attributes = {}): void {
    const names = attributes['role'] === 'navigation' ? [name, MENU] : [name];
    for (const each of names) this.#open.set(each, (this.#open.get(each) ?? 0) + change);
    if (SILENT.has(name)) this.#silent += change;
    if (CODE.has(name)) this.#code += change;
  }

  #write(text: string): void {
    if (this.#silent === 0) this.#pieces.push(text);
  }

  #after(from: number): string {
    let text = '';
    for (let index = from; index < this.#pieces.length && text.length < AFTER; index += 1)
      text += this.#pieces[index];
    return folded(text.slice(0, AFTER));
  }

  #drawnRoot(): OurTag | undefined {
    const index = this.#stack.findLastIndex(
      ({ name, attributes }) => name === 'template' && attributes['shadowrootmode'] !== undefined,
    );
    const host = this.#stack[index - 1];
    return host && this.#ours.has(host.name) ? this.#tags.at(-1) : undefined;
  }
}

/** Code that is shown as such keeps its words, and is no markup that was lost. */
const unmarked = (text: string): string => text.replace(/[<>\]]/g, ' ');
