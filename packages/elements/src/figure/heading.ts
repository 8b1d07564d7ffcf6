/**
 * The heading above several figures. Its level is the page's: only the page knows what it stands under.
 */
import { h, type Markup } from '../markup/markup.js';

export interface Headed {
  readonly level: number;
}

/** The words as a heading of the host's level; 2 for a level that there is not. */
export function heading({ level }: Headed, text: string | null | undefined): Markup {
  if (!text?.trim()) return undefined;
  const known = Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  return h(
    'div',
    { class: 'heading', part: 'heading', role: 'heading', 'aria-level': known },
    h('bdi', {}, text),
  );
}
