/**
 * Makes the outlines of letters short. The canvas writes every place on the card in full with eight digits; said from
 * one point to the next and to a tenth of a px, the same outlines take about a third of the room.
 *
 * A card has some 20,000 such numbers, so the text is read sign by sign: taking it apart with patterns took longer
 * than drawing the card.
 */

/** Numbers that each command takes, by its sign; a pair of them is a point. */
const COMMANDS: ReadonlyMap<string, number> = new Map([
  ['M', 2],
  ['L', 2],
  ['Q', 4],
  ['C', 6],
  ['Z', 0],
]);

/** Tenths as they are written: `-.3`, `12`, `4.5`. */
const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** Most steps from one point to the next are short: so many tenths to either side are written once. */
const NEAR = 1000;
const NEAR_STEPS = Array.from({ length: 2 * NEAR + 1 }, (_, index) => written(index - NEAR));

const step = (tenths: number): string => NEAR_STEPS[tenths + NEAR] ?? written(tenths);

/** What stands between the parts of a path. */
const isBetween = (sign: string | undefined): boolean => sign === ' ' || sign === ',' || sign === '\n';

/** Whether a number goes on. */
const isOfNumber = (sign: string | undefined): boolean =>
  sign !== undefined && ((sign >= '0' && sign <= '9') || '.e-+'.includes(sign));

/**
 * The same path in relative commands, to a tenth of its unit. Every point is rounded before distances are taken, so
 * that errors do not add up along the path.
 *
 * @param data absolute path data, of the commands M, L, Q, C and Z
 * @throws when there is another command in it
 */
export function shortenPath(data: string): string {
  let at = 0;
  const skip = (): void => {
    while (isBetween(data[at])) at++;
  };
  /** The next number, in tenths. A minus also ends the number before it, unless it belongs to an exponent. */
  const nextTenths = (): number => {
    skip();
    const from = at++;
    while (isOfNumber(data[at]) && (data[at] !== '-' || data[at - 1] === 'e')) at++;
    return Math.round(Number(data.slice(from, at)) * 10);
  };
  let short = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (skip(); at < data.length; skip()) {
    const command = data[at++] ?? '';
    const count = COMMANDS.get(command);
    if (count === undefined) throw new Error(`Path data with “${command}” is not read here.`);
    short += command.toLowerCase();
    const [fromX, fromY] = [x, y];
    for (let place = 0; place < count; place += 2) {
      x = nextTenths();
      y = nextTenths();
      const [right, down] = [step(x - fromX), step(y - fromY)];
      // A space only where two numbers would run into each other.
      if (place > 0 && !right.startsWith('-')) short += ' ';
      short += down.startsWith('-') ? right + down : `${right} ${down}`;
    }
    if (command === 'M') [startX, startY] = [x, y];
    if (command === 'Z') [x, y] = [startX, startY];
  }
  return short;
}
