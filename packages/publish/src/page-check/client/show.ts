/**
 * The figures of a page as a list: how grave, what is said, what readers see and why, and the snippet to copy.
 */
import type { CheckedFigure } from '../look-up.js';
import type { Reason } from '../reasons.js';
import { LEVELS } from '../reasons.js';
import { valuesOf } from '../said.js';
import { plain, say, sentence } from './say.js';

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

export const listed = (
  figures: readonly CheckedFigure[],
  notes: readonly Reason[],
): readonly HTMLElement[] => [
  ...notes.map((note) => make('li', { className: LEVELS[note.code] }, make('p', {}, reasonOf(note)))),
  ...figures.map(item),
];

const reasonOf = (reason: Reason): HTMLElement => sentence(`reason-${reason.code}`, valuesOf(reason));

function item(
  { level, says, language, href, written, shown, reasons, snippet }: CheckedFigure,
  index: number,
): HTMLElement {
  const title = make('bdi', {}, says || written);
  if (says === '') title.dir = 'ltr';
  else if (language) Object.assign(title, { lang: language.code, dir: language.direction });
  return make(
    'li',
    { className: level },
    make(
      'h2',
      {},
      make('span', { className: 'level' }, say(`level-${level}`)),
      href === undefined ? title : make('a', { href, rel: 'noopener' }, title),
    ),
    ...(says === '' ? [] : [make('p', { className: 'written' }, make('code', { dir: 'ltr' }, written))]),
    make('p', {}, say(`shown-${shown}`)),
    ...(reasons.length > 0
      ? [make('ul', {}, ...reasons.map((reason) => make('li', {}, reasonOf(reason))))]
      : []),
    ...(snippet ? [replacement(snippet.text, `snippet-${index}`)] : []),
  );
}

function replacement(text: string, id: string): HTMLElement {
  const rows = Math.min(7, text.trimEnd().split('\n').length + 1);
  const area = make('textarea', { id, value: text, readOnly: true, dir: 'ltr', spellcheck: false, rows });
  const copied = make('span', {});
  copied.setAttribute('role', 'status');
  const button = make('button', { type: 'button' }, say('check-copy'));
  button.addEventListener('click', () => void copy());
  return make(
    'div',
    { className: 'replacement' },
    make('label', { htmlFor: id }, say('check-put')),
    area,
    make('p', { className: 'copy' }, button, copied),
  );

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      copied.textContent = plain('check-copied');
    } catch {
      area.focus();
      area.select();
      copied.textContent = plain('check-by-hand');
    }
  }
}
