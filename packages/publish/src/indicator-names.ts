/**
 * What the indicators are called where one is chosen, on the desk's page and by `new`: by the words of the figures themselves.
 */
import type { Claim, Unit } from '@mine-action/data';
import { capitalise, english, type FeedNames, labelText, type LanguagePack } from '@mine-action/wording';
import { packOf } from './language-pack.js';
import type { LanguageCode } from './languages.js';
import { figureName } from './site/titles.js';
import { Words } from './site/words.js';
import { ANY_CURRENCY, CODES, isInVocabulary } from './vocabulary/codes.js';
import { LABELS } from './vocabulary/labels.js';
import { INDICATORS_OFFERED } from './vocabulary/offered.js';

export interface IndicatorName {
  readonly text: string;
  /** Whether the language has no sure word for it, so that it is said in English. */
  readonly isEnglish: boolean;
}

/** How words that stand behind a number begin: "of land released". Alone, they stand without it. */
const BEHIND_NUMBER: Readonly<Record<string, RegExp>> = {
  ar: /^من /,
  en: /^of /i,
  es: /^de /i,
  fr: /^de /i,
  he: /^של /,
};

/** Animals and people are counted by words of their own in some languages. */
const unitOf = (indicator: string): Unit => {
  if (isInVocabulary(indicator) && CODES[indicator].unit !== ANY_CURRENCY) return CODES[indicator].unit;
  if (/^(?:mdd|mdr|edd)-/.test(indicator)) return 'animal';
  if (/^(?:casualties|eore|va)-/.test(indicator)) return 'person';
  return 'item';
};

/** The claim of which only what is counted matters. */
const claimOf = (indicator: string): Claim =>
  ({
    id: indicator,
    indicator,
    value: 5,
    unit: unitOf(indicator),
    qualifier: 'exact',
    measure: 'stock',
    scope: { operators: 'all' },
  }) as unknown as Claim;

/** What the words of the vocabulary say by themselves: "mines destroyed", and not "kilometres of road cleared". */
const wordsAlone = (indicator: string, language: string): string | undefined => {
  if (!isInVocabulary(indicator) || !['item', 'person', ANY_CURRENCY].includes(CODES[indicator].unit))
    return undefined;
  const labels: Readonly<Record<string, string>> = LABELS[indicator];
  return labels[language];
};

/** The words of an indicator of the vocabulary, as a feed would have them. */
const described = (indicator: string): FeedNames =>
  isInVocabulary(indicator) ? { indicators: { [indicator]: { label: LABELS[indicator] } } } : {};

/** The names of all indicators by their codes. */
export async function indicatorNames(language: LanguageCode): Promise<ReadonlyMap<string, IndicatorName>> {
  const pack = await packOf(language);
  const hasWords = (indicator: string): boolean =>
    new Words(pack.code).has(`title-${indicator}`) ||
    labelText(claimOf(indicator), pack, described(indicator)) !== undefined;
  const nameIn = (words: LanguagePack, indicator: string): string =>
    capitalise(
      (
        wordsAlone(indicator, words.code) ?? figureName(claimOf(indicator), words, described(indicator))
      ).replace(BEHIND_NUMBER[words.code] ?? /^$/, ''),
      words,
    );
  return new Map(
    INDICATORS_OFFERED.map((indicator) => {
      const isEnglish = pack !== english && !hasWords(indicator);
      return [indicator, { text: nameIn(isEnglish ? english : pack, indicator), isEnglish }];
    }),
  );
}
