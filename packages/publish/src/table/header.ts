/**
 * The headings of a table: on one line or on several, with hashtags or without.
 */
import { looksPersonal, PERSONAL_REMEDY } from '../checks/personal-data.js';
import { CommandError } from '../commands/command-error.js';
import type { Finding } from '../commands/finding.js';
import { cellText, isSpreadsheetError, type Row } from './rows.js';

const TAG = /^\s*#\s*[a-z][a-z0-9_]*\s*(?:[+\s][\s\S]*)?$/i;

/** Whether all that a row holds are hashtags of the Humanitarian Exchange Language: no data. */
export const isHashtags = ({ cells }: Row): boolean => {
  const filled = cells.map(cellText).filter((text) => text.trim());
  return filled.length > 0 && filled.every((text) => TAG.test(text) && !isSpreadsheetError(text));
};

const trimmed = ({ cells }: Row): readonly string[] => cells.map((cell) => cellText(cell).trim());

/**
 * Headings on several lines as one: "Found / AP". A merged cell has its text in the first of its columns, so what stands above
 * an empty one is that of the column before it.
 */
function joined(lines: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const filled = lines.map((line, level) => {
    const isLast = level === lines.length - 1;
    let before = '';
    return Array.from({ length: width }, (_, index) => {
      const text = line[index] ?? '';
      const below = lines.slice(level + 1).some((other) => other[index]);
      if (text !== '' || isLast || !below) before = text;
      return text !== '' || isLast || !below ? text : before;
    });
  });
  return Array.from({ length: width }, (_, index) =>
    filled
      .map((line) => line[index] ?? '')
      .filter((text, level, all) => text !== '' && text !== all[level - 1])
      .join(' / '),
  );
}

export class Header {
  readonly #headings: readonly string[];
  readonly line: number;
  readonly #tags: readonly string[];

  constructor(
    readonly file: string,
    private readonly rows: readonly Row[],
    tags?: Row,
  ) {
    const lines = rows.map(trimmed);
    const isTagged = lines.length === 1 && isHashtags(rows[0] as Row);
    this.#headings = joined(lines);
    this.line = (rows.at(-1) as Row).line;
    this.#tags = tags ? trimmed(tags) : isTagged ? this.#headings : [];
  }

  withTags(tags: Row): Header {
    return new Header(this.file, this.rows, tags);
  }

  /** How many columns have a heading, counted to the last that has one. */
  get width(): number {
    return (
      Math.max(
        this.#headings.findLastIndex((heading) => heading !== ''),
        this.#tags.findLastIndex((tag) => tag !== ''),
      ) + 1
    );
  }

  at(index: number): string {
    return this.#headings[index] || this.#tags[index] || `column ${index + 1}`;
  }

  /** The hashtag of a column; empty where it has none. */
  tagAt(index: number): string {
    return this.#tags[index] ?? '';
  }

  /** Refuses a table about persons, whatever the mapping takes from it. */
  personal(): readonly Finding[] {
    return this.#headings.flatMap((heading, index): Finding[] => {
      const levels = heading.split(' / ');
      const name = [heading, ...levels, this.#tags[index] ?? ''].find(looksPersonal);
      if (name === undefined) return [];
      return [
        {
          severity: 'error',
          check: 'personal-data',
          line: this.line,
          field: `column "${heading || name}"`,
          value: name,
          says: 'looks like data about persons',
          remedy: PERSONAL_REMEDY,
        },
      ];
    });
  }

  indexOf(name: string): number {
    const wanted = name.trim();
    const isTag = wanted.startsWith('#');
    const squeezed = (tag: string): string => tag.replace(/\s+/g, '').toLowerCase();
    const all = isTag ? this.#tags : this.#headings;
    const places = all.flatMap((each, index) =>
      (isTag ? squeezed(each) === squeezed(wanted) : each === wanted) ? [index] : [],
    );
    if (places.length === 1) return places[0] as number;
    const place = `${this.file}, line ${this.line}`;
    if (places.length > 1)
      throw new CommandError(
        `${place}: the column "${name}" stands there ${places.length} times. If another line of headings tells them apart, state "headerLine" and "headerRows" in the mapping; otherwise rename one.`,
      );
    const names = all.filter(Boolean).map((each) => `"${each}"`);
    const hint =
      names.length === 1 && /[;,\t|]/.test(names[0] as string)
        ? ' There is one column only: is "delimiter" in the mapping what stands between the cells?'
        : '';
    throw new CommandError(
      `${place}: there is no column "${name}", which the mapping names. Columns: ${names.join(', ') || 'none'}. If headings stand on several lines, state "headerRows": 2 in the mapping; their names are then "Found / AP".${hint}`,
    );
  }
}
