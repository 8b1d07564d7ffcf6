/** Lengths as a still picture says them, and of words what a server can know of theirs: it has no type to measure. */
export { directionOf } from '../canvas/text-layout.js';

export type Direction = 'ltr' | 'rtl';

/** A part of the whole. */
export const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

export const em = (length: number): string => `${Math.round(length * 100) / 100}em`;

/** About how long a text is, in ems. */
export function measure(text: string): number {
  let length = 0;
  for (const letter of text) length += /[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.56;
  return length;
}
