/**
 * Writes what the trials found: the table in docs/embedding.md, and the same for the builder page.
 */
import { PASTED } from './figures.ts';
import { LEFT } from './remains.ts';

const COLUMNS = {
  element: 'script and element',
  drawn: 'drawn element',
  link: 'link',
  frame: 'frame',
  picture: 'picture',
};

const inWords = ({ left, becomesFigure, showsTags, isSplit, isTwice }) =>
  [
    LEFT[left],
    ...(left === 'link' && !becomesFigure ? ['stays a link'] : []),
    ...(isSplit ? ['the table of a chart below it'] : []),
    ...(isTwice ? ['said twice'] : []),
    ...(showsTags ? ['tags shown as text'] : []),
  ].join('; ');

/** A table of Markdown, padded as the formatter pads it. */
export function writeTable(trials) {
  const rows = [
    ['pasted into', ...PASTED.map((method) => COLUMNS[method])],
    ...trials.map(({ name, left }) => [name, ...PASTED.map((method) => inWords(left[method]))]),
  ];
  const widths = rows[0].map((_, column: number) => Math.max(...rows.map((row) => row[column].length)));
  const write = (row) => `| ${row.map((cell, column: number) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [write(head), write(widths.map((width: number) => '-'.repeat(width))), ...body.map(write)].join(
    '\n',
  );
}

/** The same as data: `{ trials: [{ key, name, place?, left: { link: { left, becomesFigure, showsTags, … } } }] }`. */
export const writeData = (trials) => ({
  trials: trials.map(({ key, name, place, left }) => ({ key, name, ...(place ? { place } : {}), left })),
});
