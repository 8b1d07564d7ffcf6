/**
 * The picture cards of addresses. Drawing them takes twenty times as long as drawing pages, so none is drawn twice:
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

/** The files of an address's pictures. */
export const PICTURE_FILES: readonly string[] = SIZES.flatMap((size) => [
  `${NAMES[size]}.svg`,
  `${NAMES[size]}.png`,
]);

/** The pictures of one view, address after address. */
export class Pictures {
  /** What was drawn last: of several days on which the same was known, the pictures are the same. */
  #last: { readonly hash: string; readonly cards: readonly Card[] } | undefined;
  /** Characters that no font of the cards has. */
  readonly missing = new Set<string>();

  /** @param program stands for the code that draws: other code may draw otherwise */
  constructor(
    readonly output: Output,
    readonly program: string,
  ) {}

  /**
   * Writes the pictures of an address.
   *
   * @param before the hash of what its pictures show, where there are any
   * @returns the hash of what they show now
   */
  async write(place: string, content: CardContent, before: string | undefined): Promise<string> {
    const hash = createHash('sha256')
      .update(this.program)
      .update(JSON.stringify(content))
      .digest('base64url')
      .slice(0, 16);
    const files = PICTURE_FILES.map((name) => place + name);
    if (hash === before && files.every((file) => existsSync(path.join(this.output.folder, file)))) {
      this.output.keep(files);
      return hash;
    }
    if (this.#last?.hash !== hash) this.#last = { hash, cards: SIZES.map((size) => drawCard(content, size)) };
    for (const [index, { svg, png, missing }] of this.#last.cards.entries()) {
      for (const character of missing) this.missing.add(character);
      const name = place + NAMES[SIZES[index] as CardSize];
      await this.output.write(`${name}.svg`, svg);
      await this.output.write(`${name}.png`, png);
    }
    return hash;
  }
}
