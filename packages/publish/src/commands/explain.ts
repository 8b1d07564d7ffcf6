/**
 * From a problem that the feed format has to a finding with a remedy.
 *
 * The format says what may stand in a field. What stands there instead mostly shows how it got there: a comma typed
 * for a point, a letter for a digit, a date as one's spreadsheet writes it. That is named here; nothing is checked.
 */
import type { Problem } from '@mine-action/data/feed';
import type { Finding } from './finding.js';

import { CURRENCIES } from '../generated/currencies.js';
import { looksPersonal, PERSONAL_REMEDY } from '../checks/personal-data.js';

interface Hint {
  readonly pattern: RegExp;
  readonly check: string;
  readonly remedy: (value: string) => string;
}

const NUMBER_HINTS: readonly Hint[] = [
  {
    pattern: /^[\d.,\s]*(?:\d[oOоОlIІ]|[oOоОlIІ]\d)[\doOоОlIІ.,\s]*$/,
    check: 'letter-for-digit',
    remedy: (value) =>
      `A letter stands where a digit belongs. Is it ${value.replace(/[oOоО]/g, '0').replace(/[lIІ]/g, '1')}? Look at the source and write digits only.`,
  },
  {
    pattern: /^\d{1,3}(?:[ \u00a0\u202f',.]\d{3})+$/,
    check: 'separators',
    remedy: (value) =>
      `Is it ${value.replace(/\D/g, '')}, or ${value.replace(/\D/g, '.')} with three decimals? Write it without separators between thousands and with a decimal point.`,
  },
  {
    pattern: /^\d+(?:[ \u00a0\u202f.']\d{3})*,\d+$/,
    check: 'separators',
    remedy: (value) =>
      `Is it ${value.replace(/[^\d,]/g, '').replace(',', '.')}? Write the decimals behind a point, and nothing between thousands.`,
  },
  {
    pattern: /^\d+(?:[ \u00a0\u202f,']\d{3})+\.\d+$/,
    check: 'separators',
    remedy: (value) => `Write it without separators between thousands: ${value.replace(/[^\d.]/g, '')}.`,
  },
  {
    pattern: /^(?:>|≥|~|≈|<|≤|\+|more than|over|about|approx)|\+$/i,
    check: 'bound-in-value',
    remedy: () =>
      'Write the number alone, and its bound as the qualifier: more-than, at-least, approximately.',
  },
  {
    pattern: /^\d[\d.,\s]*(?:ha|km|km2|km²|%|hectares?|items?)$/i,
    check: 'unit-in-value',
    remedy: () => 'Write the number alone, and its unit as the unit.',
  },
];

const DATE_HINTS: readonly Hint[] = [
  {
    pattern: /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/,
    check: 'date-order',
    remedy: () =>
      'Write year, month, day: 2025-07-31. A spreadsheet with other dates becomes a feed with "import", whose mapping states their order.',
  },
];

const CODE_HINTS: readonly Hint[] = [
  {
    pattern: /[A-Z _]/,
    check: 'code',
    remedy: (value) =>
      `Codes have small letters and hyphens: perhaps ${value
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')}.`,
  },
];

const UNIT_HINTS: readonly Hint[] = [
  {
    pattern: /^[a-z]{3}$/i,
    check: 'code',
    remedy: (value) =>
      CURRENCIES.includes(value.toUpperCase())
        ? `A currency has capital letters: ${value.toUpperCase()}.`
        : 'Write one of the units above, or of money the code of its currency: USD.',
  },
  {
    pattern: /[$€£¥₴₼]|money|currency|dollar|euro|pound|franc/i,
    check: 'code',
    remedy: () => 'Money is counted in its currency, by its code in ISO 4217: USD, EUR, UAH.',
  },
];

const NUMBER_FIELDS = /^(?:value|valueMin|valueMax|roundedTo)$/;
const DATE_FIELDS = /(?:^|\.)(?:start|end|date|due|publishedOn|retrievedOn|checkedOn|modified)$/;
const CODE_FIELDS =
  /^(?:id|indicator|unit|qualifier|status|measure|verb|scope\.operators|asOf\.basis|speaker\.speech)$/;

const MISSING: Readonly<Record<string, string>> = {
  quote: 'Copy the sentence with the number out of the source, word for word.',
  source: 'Name the source by its key in "sources".',
  speaker: 'Say who gave the figure; where that is not known: {"speech": "not-stated"}.',
  due: 'A plan needs the day by which it is to be reached.',
  period: 'Totals and flows need the time that they cover.',
  'feed.title': 'Give the feed a title.',
  title: 'Give the feed a title; a table without the column feed.title takes it from --title.',
};

function hintOf(field: string, value: string): Hint | undefined {
  const hints = NUMBER_FIELDS.test(field)
    ? NUMBER_HINTS
    : DATE_FIELDS.test(field)
      ? DATE_HINTS
      : [...(/(?:^|\.)unit$/.test(field) ? UNIT_HINTS : []), ...(CODE_FIELDS.test(field) ? CODE_HINTS : [])];
  return hints.find(({ pattern }) => pattern.test(value));
}

/** The finding that a problem of the format is. */
export function explain({ figure, field, value, permitted }: Problem): Finding {
  const key = field.split('.').pop() ?? field;
  // Texts come in quotation marks, so that "5" is not 5.
  const bare = /^".*"$/s.test(value) ? value.slice(1, -1) : value;
  const place = { severity: 'error', figure, field, value: bare } as const;
  if (/^nothing: the format/.test(permitted) && looksPersonal(key))
    return {
      ...place,
      check: 'personal-data',
      says: 'looks like data about persons',
      remedy: PERSONAL_REMEDY,
    };
  // What is calculated cannot be corrected by a source, since none states it.
  const calculated = /: the formula gives /.test(permitted)
    ? `Write ${permitted.split(':')[0]}, or correct the inputs or the formula.`
    : field.startsWith('derivation.') || / one of its inputs: /.test(permitted)
      ? 'Calculate it from figures of the same area, part and operator, or leave the figure out.'
      : undefined;
  const hint = calculated === undefined ? hintOf(field, bare) : undefined;
  const says =
    value === 'nothing' ? `is missing; permitted: ${permitted}` : `is ${value}; permitted: ${permitted}`;
  const missing = value === 'nothing' ? MISSING[field] : undefined;
  const unknown = /^nothing: the format/.test(permitted) ? 'Take the field out.' : undefined;
  return {
    ...place,
    check: calculated === undefined ? (hint?.check ?? 'format') : 'calculation',
    says,
    remedy: calculated ?? hint?.remedy(bare) ?? missing ?? unknown ?? 'Correct it by the source.',
  };
}
