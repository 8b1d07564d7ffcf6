/**
 * Names of the countries and areas that a feed can be about: those with mines or other explosive remnants in the ground,
 * or with a programme against them, as Landmine Monitor lists them. They are compiled into each language, since
 * browsers know place names in few languages and print English in the others.
 */
import type { LanguagePack } from './language-pack.js';
import { PLACES } from '../generated/places.js';

/** The name of a place by its ISO 3166-1 alpha-3 code; nothing for one that is not on the list. */
export const placeName = (code: string, { places }: LanguagePack): string | undefined =>
  places.split('|')[PLACES.match(/.../g)?.indexOf(code) ?? -1];
