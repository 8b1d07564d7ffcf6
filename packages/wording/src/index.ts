export { formulaText } from './describe/calculation.js';
export { citeCalculation, type Citations } from './describe/cite.js';
export {
  type Ageing,
  type PlanView,
  SAID_IN_YEARS_FROM_MONTHS,
  describeAge,
  describeNotRenewed,
} from './describe/dating.js';
export * from './format/date.js';
export type * from './locale/language-pack.js';
export * from './locale/languages.js';
export * from './format/number.js';
export type * from './describe/picture.js';
export * from './format/quantity.js';
export * from './describe/chart.js';
export * from './describe/corrections.js';
export * from './describe/counted.js';
export * from './describe/details.js';
export * from './describe/dogs.js';
export * from './describe/group.js';
export * from './describe/breakdown.js';
export * from './describe/parts.js';
export * from './describe/progress.js';
export * from './describe/sources.js';
export * from './describe/trend.js';
export { labelText } from './describe/label.js';
export * from './describe/stat.js';
export { languageOf } from './locale/tags.js';
export { IS_COMPLETE } from './generated/languages.js';
export { inOneLanguage } from './locale/untranslated.js';
export { wordsOf } from './describe/words-for.js';
export type { Timeline } from './describe/trend-panels.js';
export { capitalise, joinSentences, type Linked, type Marked, selectKey } from './format/text.js';
export { placeName } from './locale/places.js';
export * from './describe/table-words.js';
export * from './view.js';
export * from './view-words.js';
