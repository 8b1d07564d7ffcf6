/**
 * A figure against its own quote, and the quote against its source.
 *
 * Seen: "more than 95,000" that became "95,000" in a headline. The number and its bound have to stand in the words
 * that are quoted for them; the words have to stand in the source.
 */
import type { Claim, Feed, Unit } from '@mine-action/data';
import { shift } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, numberText } from '../words.js';
import { UNSEEN } from '../evidence/normalise.js';
import { folded, occursIn } from '../evidence/occurs-in.js';
import { boundAt } from './bound-words.js';
import { numbersIn, type Reading, wordsIn } from './numbers-in-text.js';
import { warning } from './check.js';

/** Units of area differ by these powers of ten; a source may give an area in another one. */
const AREA: readonly Unit[] = ['hectare', 'square-kilometer', 'square-meter'];
const AREA_POWERS = [2, -2, 4, -4, 6, -6];

/** Words by which a quote shows that it speaks in another unit of area than the figure. */
const SQUARE = /square|\bsq\b|²|\b[km]m?2\b|\bkv\b|kvadrat|кв\.|квадрат|carré|quadrat|cuadrad|مربع|مربّع/iu;
const HECTARES = /hect|hekt|\bha\b|гектар|(?<!\p{L})га(?!\p{L})|هكتار|هکتار/iu;

/** Words by which a quote says that its numbers are thousands or millions. */
const THOUSANDS = /['’]000|thousand|million|тыс|тис\.|тисяч|млн|milyon|tausend|ألف|هزار|مليون|میلیون|万|千/iu;

function readingsOf(
  value: number,
  unit: Unit,
  readings: readonly Reading[],
  text: string,
): readonly Reading[] {
  const same = readings.filter((reading) => reading.value === value);
  // A table may give a share as a fraction, and say in its heading that it counts thousands.
  if (same.length === 0 && unit === 'percent')
    return readings.filter((reading) => shift(reading.value, 2) === value);
  if (same.length === 0 && THOUSANDS.test(text))
    return readings.filter((reading) => [3, 6].some((power) => shift(reading.value, power) === value));
  const isOther = SQUARE.test(text) || (unit !== 'hectare' && HECTARES.test(text));
  if (same.length > 0 || !AREA.includes(unit) || !isOther) return same;
  return readings.filter((reading) => AREA_POWERS.some((power) => shift(reading.value, power) === value));
}

/** Below this a source may write a number out. */
const IN_WORDS = 100;

function checkNumber(claim: Claim): readonly Finding[] {
  const { quote, value, unit, valueMin, valueMax, qualifier } = claim;
  if (!quote) return [];
  const text = quote.text.replace(UNSEEN, '');
  const english = /^en\b/i.test(quote.lang) ? wordsIn(text) : [];
  const digits = numbersIn(text);
  // In other languages a small number may stand in words that are not known here; a large one hardly does.
  if (digits.length === 0 && english.length === 0 && !/^en\b/i.test(quote.lang) && value < IN_WORDS)
    return [];
  const readings = [...digits, ...english];
  const wanted = qualifier === 'range' ? [valueMin ?? value, valueMax ?? value] : [value];
  const missing = wanted.filter((number) => readingsOf(number, unit, readings, text).length === 0);
  if (missing.length > 0)
    return [
      warning(
        claim,
        'value-not-in-quote',
        'value',
        value,
        `${missing.map(numberText).join(' and ')} does not stand in the quote: "${quote.text}"`,
        'Copy the words that hold the number, or correct the number.',
      ),
    ];
  return qualifier === 'range' ? [] : checkBound(claim, text, readingsOf(value, unit, readings, text));
}

function checkBound(claim: Claim, text: string, readings: readonly Reading[]): readonly Finding[] {
  const { quote, qualifier } = claim;
  if (!quote) return [];
  const bounds = readings.map(({ start, end }) => boundAt(text, quote.lang, start, end));
  // The number may stand twice, once with and once without its bound.
  if (bounds.some((bound) => bound?.allowed.includes(qualifier))) return [];
  const bound = bounds.find((each) => each !== undefined);
  if (!bound) return [];
  return [
    warning(
      claim,
      'qualifier-dropped',
      'qualifier',
      qualifier,
      `the quote says "${bound.word}", the figure says ${qualifier}: ${amountText(claim)}`,
      `Set the qualifier to ${bound.allowed[0]}. A bound that is dropped makes the figure say more than its source.`,
    ),
  ];
}

export function quotes({ figures }: Feed, sourceTexts: ReadonlyMap<string, string>): readonly Finding[] {
  const texts = new Map([...sourceTexts].map(([key, text]) => [key, folded(text)]));
  return figures.flatMap((claim) => {
    const findings = [...checkNumber(claim)];
    const text = claim.source === undefined ? undefined : texts.get(claim.source);
    if (claim.quote && text !== undefined && !occursIn(text, claim.quote.text))
      findings.push(
        warning(
          claim,
          'quote-not-in-source',
          'quote.text',
          claim.quote.text,
          `these words do not stand in the text of "${claim.source}"`,
          'Copy them word for word; write … where something is left out.',
        ),
      );
    return findings;
  });
}
