/**
 * The numbers that a sentence may mean, in whatever way they are written.
 *
 * 190,000 stands in texts as "190,000", "190 000", "190.000", "190 thousand", "190 min", "190 тысяч", "0.19 million";
 * 53 081.8 as "53081,8". Nothing is decided here: "12.298" is read as 12.298 and as 12 298, and the caller asks
 * whether one of the readings is the value.
 */

/** A number that a text may mean, and where it stands, a word such as "thousand" included. */
export interface Reading {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0, 0xed0];
const DIGIT =
  '[0-9\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\u17E0-\u17E9\u0ED0-\u0ED9]';
const RUN = new RegExp(`${DIGIT}+`, 'g');

const latin = (digits: string): string =>
  Array.from(digits, (digit) => {
    const code = digit.codePointAt(0) as number;
    return String(code - (ZEROS.findLast((zero) => zero <= code) as number));
  }).join('');

const THOUSAND =
  /^[\s\u00a0-]*(?:thousand|thsd\.?|k\b|min\b|bin\b|mille\b|milliers?|mila\b|mil\b|tausend|tsd\.?|тыс\.?|тысяч[аиу]?|тис\.?|тисяч[аиі]?|мың|ming\b|ათას|ألف|آلاف|هزار|हज़ार|हजार|พัน)/iu;
const MILLION =
  /^[\s\u00a0-]*(?:millions?|millones|milhões|milhão|millón|milyon|million(?:en)?|mio\.?|mln\.?|млн\.?|миллион(?:а|ов)?|мільйон(?:а|ів)?|მილიონ|مليون|ملايين|میلیون)/iu;

interface Run {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const SPACES = /^[ \u00a0\u2009\u202f]$/;
const isDecimalPoint = (text: string): boolean => /^[.,٫·]$/.test(text);
const isSeparator = (text: string): boolean => SPACES.test(text) || /^[.,'’٬]$/.test(text);

/** The readings of some runs of digits that stand side by side. */
function readingsOf(runs: readonly Run[], text: string): readonly number[] {
  const [first] = runs as readonly [Run, ...Run[]];
  if (runs.length === 1) return [Number(first.digits)];
  const between = runs.slice(1).map((run, index) => text.slice((runs[index] as Run).end, run.start));
  const found: number[] = [];
  const isGrouped = (count: number): boolean => {
    const signs = between.slice(0, count - 1);
    const groups = runs.slice(1, count);
    return (
      first.digits.length <= 3 &&
      signs.every((sign) => sign === signs[0] && isSeparator(sign)) &&
      // The last has three digits; in India those before it have two.
      groups.every(({ digits }, at) => digits.length === 3 || (digits.length === 2 && at < groups.length - 1))
    );
  };
  const whole = (count: number): string =>
    runs
      .slice(0, count)
      .map(({ digits }) => digits)
      .join('');
  if (isGrouped(runs.length)) found.push(Number(whole(runs.length)));
  const last = runs[runs.length - 1] as Run;
  const sign = between[between.length - 1] as string;
  const isDecimal =
    isDecimalPoint(sign) && (runs.length === 2 || (isGrouped(runs.length - 1) && sign !== between[0]));
  // "190.000" is no 190: nobody prints three decimals that say nothing.
  if (isDecimal && last.digits !== '000') found.push(Number(`${whole(runs.length - 1)}.${last.digits}`));
  return found;
}

/** Every number that the text may mean. */
export function numbersIn(text: string): readonly Reading[] {
  const runs = [...text.matchAll(RUN)].map(({ 0: digits, index }) => ({
    digits: latin(digits),
    start: index,
    end: index + digits.length,
  }));
  const found: Reading[] = [];
  // A number may begin or end at a space ("in 2020 18 302 hectares"), never at a point or a comma inside digits.
  const isGlued = (index: number): boolean => {
    const [before, after] = [runs[index - 1], runs[index]];
    return (
      before !== undefined && after !== undefined && /^[.,'’٬٫·]$/.test(text.slice(before.end, after.start))
    );
  };
  for (const [from, first] of runs.entries())
    for (let to = from + 1; to <= Math.min(from + 5, runs.length); to++) {
      const some = runs.slice(from, to);
      const last = some[some.length - 1] as Run;
      if (some.length > 1 && last.start - (some[some.length - 2] as Run).end !== 1) break;
      if (isGlued(from) || isGlued(to)) continue;
      for (const value of readingsOf(some, text)) {
        found.push({ value, start: first.start, end: last.end });
        found.push(...multiplied(value, first.start, last.end, runs[to], text));
      }
    }
  return found;
}

/** "190 thousand", "31 min 919", "11 min 9", "1 million 167 thousand". */
function multiplied(
  value: number,
  start: number,
  end: number,
  next: Run | undefined,
  text: string,
): readonly Reading[] {
  const rest = text.slice(end, end + 20);
  for (const [pattern, factor] of [
    [THOUSAND, 1e3],
    [MILLION, 1e6],
  ] as const) {
    const word = pattern.exec(rest)?.[0];
    if (word === undefined) continue;
    const product = Number(`${value}e${Math.log10(factor)}`);
    const readings = [{ value: product, start, end: end + word.length }];
    if (next && next.digits.length <= 3 && /^\s*$/.test(text.slice(end + word.length, next.start))) {
      const thousand = factor === 1e6 ? THOUSAND.exec(text.slice(next.end, next.end + 20))?.[0] : '';
      if (thousand !== undefined)
        readings.push({
          value: product + Number(next.digits) * (thousand ? 1e3 : 1),
          start,
          end: next.end + thousand.length,
        });
    }
    return readings;
  }
  return [];
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers below a hundred in English words. */
export function wordsIn(text: string): readonly Reading[] {
  const found: Reading[] = [];
  const pattern = new RegExp(
    `\\b(?:(${TENS.join('|')})(?:[ -](${ONES.slice(1, 10).join('|')}))?|(${ONES.join('|')}))\\b`,
    'gi',
  );
  for (const match of text.matchAll(pattern)) {
    const [all, ten, one, single] = match;
    const value = ten
      ? (TENS.indexOf(ten.toLowerCase()) + 2) * 10 + (one ? ONES.indexOf(one.toLowerCase()) : 0)
      : ONES.indexOf((single as string).toLowerCase());
    found.push({ value, start: match.index, end: match.index + all.length });
  }
  return found;
}
