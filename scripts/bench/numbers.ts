/** Medians and plain tables. */

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Rounded to `digits` decimals, and never "-0". */
export const round = (value: number, digits = 0) => (Number(value.toFixed(digits)) || 0).toFixed(digits);

/** Columns as wide as their longest cell; the first to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column: number) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: string[]) =>
    row
      .map((cell: string, column: number) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd();
  const [head, ...rest] = rows.map(line);
  return [head, '-'.repeat(Math.max(...[head, ...rest].map((text) => text.length))), ...rest].join('\n');
}
