/**
 * What of the whole a figure counts, in words: a part is named wherever its number is said.
 */
import { type Claim, type Feed, nameOfCode, type Text } from '@mine-action/data';
import type { LanguagePack } from '../locale/language-pack.js';
import { placeName } from '../locale/places.js';
import { messageIfAny, nameText, pickText } from '../format/text.js';

/** What a feed calls areas, parts, what it counts and whom it names. */
export type FeedNames = Pick<Feed, 'areas' | 'parts' | 'indicators' | 'names'>;

const inWords = (text: Text, language: LanguagePack): string => pickText(text, language).text;

/** The area that alone is counted: as the feed calls its code, or as the figure itself does. */
export function areaText({ scope }: Claim, feed: FeedNames, language: LanguagePack): string | undefined {
  const { area } = scope;
  if (area === undefined) return undefined;
  const named = typeof area === 'string' ? nameOfCode(feed, 'areas', area) : undefined;
  return inWords(named ?? area, language);
}

/** One part by its code: as the feed calls it, else in our words, else the code itself. */
export function partName(code: string, feed: FeedNames, language: LanguagePack): string {
  const named = nameOfCode(feed, 'parts', code);
  return named ? inWords(named, language) : (messageIfAny(language.messages, `part-${code}`)?.({}) ?? code);
}

/** The part that alone is counted: "women", "children, women". */
export function partText(
  { disaggregation }: Claim,
  feed: FeedNames,
  language: LanguagePack,
): string | undefined {
  const names = Object.values(disaggregation ?? {}).map((code) => partName(code, feed, language));
  return names.length > 0 ? names.join(language.messages['between-names']()) : undefined;
}

/** Whose work, which area and which part alone is counted: "The HALO Trust only". */
export function narrowing(claim: Claim, feed: FeedNames, language: LanguagePack): readonly string[] {
  const { operators, operator } = claim.scope;
  return [
    operators === 'not-applicable' ? undefined : operator && nameText(operator, feed, language),
    areaText(claim, feed, language),
    partText(claim, feed, language),
  ].flatMap((only) => (only ? language.messages['only-part']({ counted: only }) : []));
}

/** The country, or the area of it that alone is counted: "Kherson region, Ukraine". */
export function placeOf(claim: Claim, feed: Feed, language: LanguagePack): string | undefined {
  const place = placeName(feed.refArea, language);
  const area = areaText(claim, feed, language);
  if (area === undefined || place === undefined) return area ?? place;
  return language.messages['place-in']({ area, place });
}

/** A sentence more for a headline that counts a part alone: "Kherson region only."; nothing for the whole. */
export function narrowedText(claim: Claim, feed: FeedNames, language: LanguagePack): string {
  const { messages } = language;
  const remark = narrowing(claim, feed, language).join(messages['between-remarks']());
  return remark === '' ? '' : messages.narrowed({ remark });
}
