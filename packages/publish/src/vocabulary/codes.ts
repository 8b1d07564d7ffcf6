/**
 * The vocabulary: what programmes must report beside the codes that the elements have words for themselves.
 *
 * No page loads it. What a feed uses of it is written into the feed's `indicators` by the commands that make a feed or a
 * site, so that a browser reads the words where it reads the figures (docs/decisions/0033-vocabulary.md). Nothing here is ever
 * summed: `adds` and `sumOf` say what may be, for those who calculate with the figures and for the checks.
 */
import type { DescribedIndicator, UNITS } from '@mine-action/data';
import { CURRENCIES, OLD_CURRENCIES } from '../generated/currencies.js';

/** Counted in money, in whichever currency the source states. */
export const ANY_CURRENCY = 'currency';

/** Whether there is or was such a currency. */
export const isKnownCurrency = (code: string): boolean =>
  CURRENCIES.includes(code) || OLD_CURRENCIES.includes(code);

/** A code as the vocabulary has it; its words stand in `labels.ts`. */
export interface Entry extends Omit<DescribedIndicator, 'label' | 'unit'> {
  readonly unit: (typeof UNITS)[number] | typeof ANY_CURRENCY;
  readonly measure: NonNullable<DescribedIndicator['measure']>;
}

const ALL = ['areas', 'operators', 'parts', 'periods'] as const;
/** Somebody may have been counted by two operators and in two years. */
const PEOPLE = ['areas', 'parts'] as const;
/** A state: that of two days is not twice as much. */
const STATE = ['areas', 'operators', 'parts'] as const;

const items: Entry = { unit: 'item', measure: 'cumulative', adds: ALL };
const people: Entry = { unit: 'person', measure: 'cumulative', adds: PEOPLE };
const land: Entry = { unit: 'hectare', measure: 'cumulative', adds: ['areas', 'operators', 'periods'] };
const held: Entry = { unit: 'item', measure: 'stock', adds: STATE };
const employed: Entry = { unit: 'person', measure: 'stock', adds: STATE };
/** Of lengths and hours; nobody works the same hour twice. */
const length: Entry = { unit: 'kilometer', measure: 'cumulative', adds: ['areas', 'operators', 'periods'] };
const hours: Entry = { unit: 'hour', measure: 'cumulative', adds: ALL };
/** Of one currency only. The same money may have passed through two operators. */
const money: Entry = { unit: ANY_CURRENCY, measure: 'cumulative', adds: ['areas', 'parts', 'periods'] };
const teams: Entry = { unit: 'team', measure: 'stock', adds: ['areas', 'operators'] };

/** Every code of the vocabulary, in the order of the documentation. */
export const CODES = {
  'hazards-count': { ...held, sumOf: ['sha-count', 'cha-count'] },
  'sha-count': held,
  'cha-count': held,
  'hazards-closed': items,
  'area-surveyed': land,
  'area-returned': land,
  'roads-surveyed': length,
  'roads-cleared': length,
  'fencing-built': length,
  'communities-affected': { unit: 'item', measure: 'stock', adds: ['areas'] },
  'communities-released': { unit: 'item', measure: 'cumulative', adds: ['areas', 'periods'] },

  'axo-found': items,
  'submunitions-found': items,
  'improvised-mines-found': items,
  'ap-mines-destroyed': items,
  'at-mines-destroyed': items,
  'uxo-destroyed': items,
  'axo-destroyed': items,
  'cmr-destroyed': items,
  'submunitions-destroyed': items,
  'improvised-mines-destroyed': items,
  'ied-destroyed': items,
  'eo-destroyed-total': items,
  'eod-tasks-completed': items,

  'ap-mines-stockpiled': held,
  'ap-mines-retained': held,
  'ap-mines-stockpile-destroyed': items,
  'cluster-munitions-stockpiled': held,
  'cluster-munitions-stockpile-destroyed': items,

  'casualties-unknown-outcome': people,

  'eore-sessions': { unit: 'item', measure: 'cumulative', adds: ['areas', 'operators', 'periods'] },
  'eore-people-reached-media': people,
  'va-people-medical-care': people,
  'va-people-rehabilitation': people,
  'va-people-psychosocial-support': people,
  'va-people-economic-inclusion': people,
  'va-people-education': people,
  'beneficiaries-direct': people,
  'beneficiaries-indirect': people,

  'clearance-teams': teams,
  'survey-teams': teams,
  'eod-teams': teams,
  'eore-teams': teams,
  'mdd-teams': teams,
  'staff-total': employed,
  'staff-deminers': employed,
  'machines-operational': held,
  'machine-hours': hours,
  'eore-hours': hours,

  'funding-received': money,
  'funding-needed': money,
} as const satisfies Readonly<Record<string, Entry>>;

export type Code = keyof typeof CODES;

/** Whether the vocabulary has this code. */
export const isInVocabulary = (code: string): code is Code => Object.hasOwn(CODES, code);
