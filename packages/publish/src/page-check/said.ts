/**
 * What a check found, in words: the same for the page of a site and for the command line. The words themselves stand with those of the
 * site's pages (`site/words/`).
 */
import type { CheckedPage } from './look-up.js';
import type { Level, Reason } from './reasons.js';

/** A piece of a sentence: words of ours, or what stands in their hole, which may run another way. */
export interface Piece {
  readonly text: string;
  readonly isValue: boolean;
}

/** A sentence with what is put into its holes; a pair of brackets around nothing goes. */
export function piecesOf(
  sentence: string,
  values: Readonly<Record<string, string | undefined>>,
): readonly Piece[] {
  const whole = Object.entries(values).reduce(
    (text, [name, value]) => (value ? text : text.replace(new RegExp(` ?[(（]\\{${name}\\}[)）]`), '')),
    sentence,
  );
  return whole
    .split(/(\{\w+\})/)
    .map((text) => {
      const name = /^\{(\w+)\}$/.exec(text)?.[1];
      return name === undefined ? { text, isValue: false } : { text: values[name] ?? '', isValue: true };
    })
    .filter(({ text }) => text !== '');
}

export const valuesOf = ({ what, edition }: Reason): Readonly<Record<string, string | undefined>> => ({
  what,
  edition,
});

/** How many figures of each level there are, for the sentence `check-count`. */
export function countsOf({
  all,
  figures,
}: Pick<CheckedPage, 'all' | 'figures'>): Readonly<Record<'all' | Level, string>> {
  const many = (level: Level): string => String(figures.filter((each) => each.level === level).length);
  return { all: String(all), well: many('well'), look: many('look'), mend: many('mend') };
}
