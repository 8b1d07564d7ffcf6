/**
 * What the words of a quote say that the figure does not: that it is only planned, or only a part.
 *
 * Seen: "planned to be cleared this year" counted as cleared; one province's total printed as the country's.
 */
import { areaOf, type Claim, type Feed, partOf, type Text } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { warning } from './check.js';

/** Words of a plan, by the language of the quote. */
const PLANS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:(?:is|are|was|were|been) (?:planned|scheduled|expected|due|to be)|plan(?:s|ned|ning)? to|will be|aims? to|intends? to)\b/iu,
  az: /planlaşdır|nəzərdə tutul|\p{L}(?:acaq|əcək)(?!\p{L})/iu,
  tr: /planlan|hedeflen|öngörül|\p{L}(?:acak|ecek)(?!\p{L})/iu,
  ru: /планиру|запланирован|намечен|(?<!\p{L})(?:будет|будут|предстоит)(?!\p{L})/iu,
  uk: /плану(?:є|ю)|заплановано|(?<!\p{L})(?:буде|будуть|належить)(?!\p{L})/iu,
  de: /geplant|vorgesehen|(?<!\p{L})(?:sollen|soll) /iu,
  fr: /(?<!\p{L})(?:prévu|prévoi|planifi|sera |seront )/iu,
  es: /(?<!\p{L})(?:previst|planea|planific|será |serán )/iu,
  ar: /من المقرر|من المخطط|يُ?خطط|ومن المتوقع|سيتم|ستتم/u,
  fa: /قرار است|برنامه‌?ریزی|پیش‌?بینی می/u,
  he: /מתוכנן|מתוכננת|מתוכננים|צפוי/u,
  zh: /计划|預計|预计|拟于/u,
};

function planAsDone(claim: Claim): readonly Finding[] {
  const { quote, status } = claim;
  if (!quote || status === 'planned') return [];
  const [language = ''] = quote.lang.toLowerCase().split('-');
  const [word] = PLANS[language]?.exec(quote.text) ?? [];
  if (word === undefined) return [];
  return [
    warning(
      claim,
      'plan-as-done',
      'status',
      status,
      `the quote says "${word.trim()}", the figure says ${status}`,
      'What is only planned has the status planned, and the day by which it is due. If the number is what has been reached, quote the words that say so.',
    ),
  ];
}

const namesOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

const isWordIn = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}`, 'iu').test(text);

/** A name as short as this may stand in other words. */
const SHORTEST = 4;

function partAsWhole(claim: Claim, feed: Feed): readonly Finding[] {
  const { quote } = claim;
  if (!quote) return [];
  for (const [kind, own, field] of [
    ['areas', areaOf(claim), 'scope.area'],
    ['parts', partOf(claim), 'disaggregation'],
  ] as const) {
    if (own !== undefined) continue;
    for (const [code, { name }] of Object.entries(feed[kind] ?? {})) {
      const found = namesOf(name).find((each) => each.length >= SHORTEST && isWordIn(quote.text, each));
      if (found !== undefined)
        return [
          warning(
            claim,
            'part-as-whole',
            field,
            '',
            `the quote speaks of "${found}", and the figure counts the whole`,
            `If it counts that part alone, write ${field === 'scope.area' ? `"${code}" as its area` : `"${code}" into its disaggregation`}. A part is never shown as the whole.`,
          ),
        ];
    }
  }
  return [];
}

export const asQuoted = (feed: Feed): readonly Finding[] =>
  feed.figures.flatMap((claim) => [...planAsDone(claim), ...partAsWhole(claim, feed)]);
