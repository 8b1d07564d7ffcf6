/**
 * What the indicators are called where one is chosen, on the desk's page and by `new`: by the words of the figures themselves.
 */
import type { Claim, Unit } from '@mine-action/data';
import { capitalise, english, labelText, type LanguagePack } from '@mine-action/wording';
import { packOf } from './language-pack.js';
import type { LanguageCode } from './languages.js';
import { figureName } from './site/titles.js';
import { Words } from './site/words.js';
import { ANY_CURRENCY, type Code, CODES, isInVocabulary } from './vocabulary/codes.js';
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

/** The words of the vocabulary in one language, where it is sure of them. */
const labelIn = (code: Code, language: string): string | undefined =>
  (LABELS[code] as Readonly<Record<string, string>>)[language];

/** Kilometres, hectares, hours and teams are said by their unit; the words of the others stand by themselves: "mines destroyed". */
const standsAlone = (code: Code): boolean => ['item', 'person', ANY_CURRENCY].includes(CODES[code].unit);

function hasWords(indicator: string, pack: LanguagePack): boolean {
  if (isInVocabulary(indicator)) return labelIn(indicator, pack.code) !== undefined;
  return (
    new Words(pack.code).has(`title-${indicator}`) || labelText(claimOf(indicator), pack, {}) !== undefined
  );
}

function nameIn(indicator: string, pack: LanguagePack): string {
  const inVocabulary = isInVocabulary(indicator);
  const alone = inVocabulary && standsAlone(indicator) ? labelIn(indicator, pack.code) : undefined;
  const described = inVocabulary ? { indicators: { [indicator]: { label: LABELS[indicator] } } } : {};
  const name = alone ?? figureName(claimOf(indicator), pack, described);
  return capitalise(name.replace(BEHIND_NUMBER[pack.code] ?? /^$/, ''), pack);
}

/** The names of all indicators by their codes. */
export async function indicatorNames(language: LanguageCode): Promise<ReadonlyMap<string, IndicatorName>> {
  const pack = await packOf(language);
  return new Map(
    INDICATORS_OFFERED.map((indicator) => {
      const isEnglish = pack !== english && !hasWords(indicator, pack);
      return [indicator, { text: nameIn(indicator, isEnglish ? english : pack), isEnglish }];
    }),
  );
}
