/**
 * Victims printed as deaths, and words that a translation machine got wrong.
 *
 * Seen: "Landmines claim 412 lives" over a text that says 412 fell victim, of whom 72 died. A victim was killed or
 * injured. And mines that became pits to dig ore from, in Japanese, Hindi and Arabic.
 */
import { type Claim, dayNumber, type Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { datedText } from '../words.js';
import { warning } from './check.js';

const VICTIMS =
  /victim|víctima|vítima|жертв|пострада|постражда|qurban|zərərçək|kurban|mağdur|\bopfer|ضحي|قربان|დაზარალ/iu;
const DEATHS =
  /kill|dead|death|died|fatal|lives|погиб|загин|смерт|həlak|ölüm|ölen|hayatını|\btué|\bmort|décéd|\bmuert|\bmort[oe]s|getötet|\btote|\bgestorben|قتل|وفا|کشته/iu;

const MINING: readonly (readonly [lang: string, pattern: RegExp])[] = [
  ['ja', /鉱山|鉱業/u],
  ['zh', /矿山|礦山|采矿/u],
  ['hi', /खान|खनन/u],
  ['ar', /مناجم|تعدين/u],
];

function check(claim: Claim, totals: readonly Claim[]): Finding | undefined {
  const text = claim.quote?.text ?? '';
  const mining = MINING.find(([lang, pattern]) => claim.quote?.lang.startsWith(lang) && pattern.test(text));
  if (mining)
    return warning(
      claim,
      'machine-translation',
      'quote.text',
      text,
      'the quote speaks of mines to dig ore from',
      'This is a machine translation. Quote the text in the language in which it was written.',
    );
  if (claim.indicator !== 'casualties-killed') return undefined;
  if (VICTIMS.test(text) && !DEATHS.test(text))
    return warning(
      claim,
      'victims-as-deaths',
      'indicator',
      claim.indicator,
      'the quote speaks of victims, the figure of people killed',
      'A victim was killed or injured. Unless the source says killed, the indicator is casualties-total.',
    );
  const total = totals.find(
    ({ value, asOf }) =>
      value === claim.value &&
      value > 1 &&
      Math.abs(dayNumber(asOf.date) - dayNumber(claim.asOf.date)) <= 100,
  );
  return (
    total &&
    warning(
      claim,
      'victims-as-deaths',
      'value',
      claim.value,
      `the number of people killed is the total of killed and injured: ${datedText(total)}, "${total.id}"`,
      'A headline often prints victims as deaths. Look for the number of people killed in the text.',
    )
  );
}

export function persons({ figures }: Feed): readonly Finding[] {
  const totals = figures.filter(({ indicator }) => indicator === 'casualties-total');
  return figures.flatMap((claim) => check(claim, totals) ?? []);
}
