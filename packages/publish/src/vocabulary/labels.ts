/**
 * The words of the vocabulary, as they stand beside the number of many: "12 suspected hazardous areas".
 *
 * In another language than English only where the words are sure; a figure whose words a language lacks is said in English as a
 * whole (docs/languages.md). A feed carries one form. Where the unit is worded itself (hectares, kilometres, hours, teams, money) the
 * words beside it do not bend, so every language can have them. Where the words are the thing counted, only languages with one form
 * for every number but one have them: not Arabic, Russian and Ukrainian.
 */
import type { Code } from './codes.js';
import { LAND } from './words/land.js';
import { MEANS } from './words/means.js';
import { ORDNANCE } from './words/ordnance.js';
import { PEOPLE } from './words/people.js';

/** In the languages that figures are said in. */
type Language = 'ar' | 'az' | 'de' | 'es' | 'fa' | 'fr' | 'he' | 'ru' | 'tr' | 'uk' | 'zh';

export type Labels = Readonly<Record<'en', string>> & Readonly<Partial<Record<Language, string>>>;

export const LABELS: Readonly<Record<Code, Labels>> = { ...LAND, ...ORDNANCE, ...PEOPLE, ...MEANS };
