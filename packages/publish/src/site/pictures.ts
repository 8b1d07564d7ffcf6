/**
 * The picture cards of addresses: all of them in the site's first language, in the others the one that previews of links
 * ask for; the square one, which is posted, with the newest edition alone. Drawing them takes twenty times as long as drawing pages, so none is drawn twice:
 * not where the last build has drawn the same, and not where the edition before says the same.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Card, CARD_SIZES, type CardContent, type CardSize, drawCard } from '../card/index.js';
import { type Look, lookOf } from '../card/look.js';
import type { Output } from './output.js';

/** The names of a card's files, without their endings. */
const NAMES: Readonly<Record<CardSize, string>> = {
  large: 'card',
  small: 'card-small',
  square: 'card-square',
};
const SIZES = Object.keys(CARD_SIZES) as CardSize[];

/** What an address has: each size, and whether its drawing lies beside it. */
type Wanted = Readonly<Partial<Record<CardSize, { readonly hasSvg: boolean }>>>;

/** The picture that every address with pictures has: the one that previews ask for. */
const MAIN: Wanted = { large: { hasSvg: false } };
/** Those that an address in the site's first language has. */
const WHOLE: Wanted = { large: { hasSvg: true }, small: { hasSvg: true } };
/** And the newest of them: what is posted is what is known now. */
const NEWEST: Wanted = { ...WHOLE, square: { hasSvg: false } };

interface Files {
  /** The hash of what the pictures show that lie there. */
  readonly before?: string | undefined;
  /** Whether the address is in the site's first language, and whether it is that of the newest edition. */
  readonly isFirst: boolean;
  readonly isNewest: boolean;
}

const wantedFor = ({ isFirst, isNewest }: Files): Wanted => (isFirst ? (isNewest ? NEWEST : WHOLE) : MAIN);

/** The pictures of one entry, address after address. */
export class Pictures {
  /** What was drawn last: of several days on which the same was known, the pictures are the same. */
  #last: { readonly hash: string; readonly cards: Map<CardSize, Card> } | undefined;
  #missing = new Set<string>();

  /**
   * @param program stands for the code that draws: other code may draw otherwise
   * @param look the publisher's own colour and sign
   */
  constructor(
    readonly output: Output,
    readonly program: string,
    readonly look?: Look,
  ) {}

  /** Characters that no font of the cards has, among those written since this was asked last. */
  takeMissing(): readonly string[] {
    const missing = [...this.#missing];
    this.#missing = new Set();
    return missing;
  }

  /**
   * Writes the pictures of an address.
   *
   * @returns the hash of what they show now
   */
  async write(place: string, content: CardContent, { before, ...address }: Files): Promise<string> {
    const hash = createHash('sha256')
      .update(this.program)
      .update(JSON.stringify(content))
      .update(this.look ? JSON.stringify(this.look) : '')
      .digest('base64url')
      .slice(0, 16);
    const wanted = wantedFor(address);
    const files = SIZES.flatMap((size) => {
      const [name, kind] = [place + NAMES[size], wanted[size]];
      return kind ? [`${name}.png`, ...(kind.hasSvg ? [`${name}.svg`] : [])] : [];
    });
    if (hash === before && files.every((file) => existsSync(path.join(this.output.folder, file)))) {
      this.output.keep(files);
      return hash;
    }
    if (this.#last?.hash !== hash) this.#last = { hash, cards: new Map() };
    const { cards } = this.#last;
    for (const size of SIZES) {
      const kind = wanted[size];
      if (!kind) continue;
      const card = cards.get(size) ?? drawCard(content, size, lookOf(this.look));
      cards.set(size, card);
      for (const character of card.missing) this.#missing.add(character);
      const name = place + NAMES[size];
      await this.output.write(`${name}.png`, card.png);
      if (kind.hasSvg) await this.output.write(`${name}.svg`, card.svg);
    }
    return hash;
  }
}
