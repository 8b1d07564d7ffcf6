/**
 * Makes the outlines of letters short. The canvas writes every place on the card in full with eight digits; said from
 * one point to the next and to a tenth of a px, the same outlines take about a third of the room.
 */

/** Numbers that each command takes; a pair of them is a point. */
const COMMANDS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

const TOKEN = /[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Tenths as they are written: `-.3`, `12`, `4.5`. */
const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** Numbers one after the other, with a space only where they would run into each other. */
function joined(numbers: readonly string[]): string {
  let text = '';
  for (const number of numbers) {
    text += text === '' || number.startsWith('-') ? number : ` ${number}`;
  }
  return text;
}

/**
 * The same path in relative commands, to a tenth of its unit. Every point is rounded before distances are taken, so
 * that errors do not add up along the path.
 *
 * @param data absolute path data, of the commands M, L, Q, C and Z
 * @throws when there is another command in it
 */
export function shortenPath(data: string): string {
  const tokens = data.match(TOKEN) ?? [];
  let short = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (let at = 0; at < tokens.length;) {
    const command = tokens[at++] ?? '';
    const count = COMMANDS[command];
    if (count === undefined) throw new Error(`Path data with “${command}” is not read here.`);
    const places = tokens.slice(at, at + count).map((token) => Math.round(Number(token) * 10));
    at += count;
    if (command === 'Z') {
      [x, y] = [startX, startY];
      short += 'z';
      continue;
    }
    short +=
      command.toLowerCase() +
      joined(places.map((place, index) => written(place - (index % 2 === 0 ? x : y))));
    [x = 0, y = 0] = places.slice(-2);
    if (command === 'M') [startX, startY] = [x, y];
  }
  return short;
}
