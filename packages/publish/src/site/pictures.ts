/**
 * The picture cards of addresses: all of them in the site's first language, in the others the one that previews of links
 * ask for. Drawing them takes twenty times as long as drawing pages, so none is drawn twice:
 * not where the last build has drawn the same, and not where the edition before says the same.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Card, CARD_SIZES, type CardContent, type CardSize, drawCard } from '../card/index.js';
import type { Output } from './output.js';

/** The names of a card's files, without their endings. */
const NAMES: Readonly<Record<CardSize, string>> = { large: 'card', small: 'card-small' };
const SIZES = Object.keys(CARD_SIZES) as CardSize[];

/** The picture that every address with pictures has. */
const MAIN = `${NAMES.large}.png`;
/** Those that an address in the site's first language has. */
const WHOLE: readonly string[] = SIZES.flatMap((size) => [`${NAMES[size]}.png`, `${NAMES[size]}.svg`]);

interface Files {
  /** The hash of what the pictures show that lie there. */
  readonly before?: string | undefined;
  /** The small picture and the drawings too, and not the one that previews ask for alone. */
  readonly isWhole: boolean;
}

/** The pictures of one entry, address after address. */
export class Pictures {
  /** What was drawn last: of several days on which the same was known, the pictures are the same. */
  #last: { readonly hash: string; readonly cards: Map<CardSize, Card> } | undefined;
  #missing = new Set<string>();

  /** @param program stands for the code that draws: other code may draw otherwise */
  constructor(
    readonly output: Output,
    readonly program: string,
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
  async write(place: string, content: CardContent, { before, isWhole }: Files): Promise<string> {
    const hash = createHash('sha256')
      .update(this.program)
      .update(JSON.stringify(content))
      .digest('base64url')
      .slice(0, 16);
    const files = (isWhole ? WHOLE : [MAIN]).map((name) => place + name);
    if (hash === before && files.every((file) => existsSync(path.join(this.output.folder, file)))) {
      this.output.keep(files);
      return hash;
    }
    if (this.#last?.hash !== hash) this.#last = { hash, cards: new Map() };
    const { cards } = this.#last;
    for (const size of isWhole ? SIZES : (['large'] as const)) {
      const card = cards.get(size) ?? drawCard(content, size);
      cards.set(size, card);
      for (const character of card.missing) this.#missing.add(character);
      const name = place + NAMES[size];
      await this.output.write(`${name}.png`, card.png);
      if (isWhole) await this.output.write(`${name}.svg`, card.svg);
    }
    return hash;
  }
}
