/**
 * The paste test: the snippet put through the sanitisers that run in a browser, and beside them what the tests of this
 * version recorded of those that do not.
 */
import type { Snippet } from '../snippet.js';
import type { SnippetValues } from '../snippet-values.js';
import recorded from '../paste-results.json';
import { find } from './find.js';
import { type Remains, remainsOf } from './remains.js';
import { SANITISERS } from './sanitisers.js';

interface Trial {
  readonly key: string;
  readonly name: string;
  readonly place?: string | undefined;
  readonly left: Readonly<Partial<Record<string, Remains>>>;
}

const trials: readonly Trial[] = recorded.trials;

/** Shows what remains of a snippet in every place that was tried. */
export function showTrials({ method, text }: Snippet, values: SnippetValues): void {
  const isPlain = ['text', 'address', 'markdown', 'shortcode'].includes(method);
  const rows = isPlain ? [] : trials.map((trial) => rowOf(trial, method, text, values));
  find('trials', HTMLElement).replaceChildren(
    ...(rows.length > 0 ? rows : [row(cell('td', word('paste-text'), { colspan: '3' }))]),
  );
}

function rowOf({ key, name, left }: Trial, method: string, text: string, values: SnippetValues): Element {
  const clean = SANITISERS[key];
  const markup = clean?.(text);
  const remains = markup === undefined ? left[method] : remainsOf(markup, values);
  const kept = remains
    ? [
        word(`left-${remains.left}`),
        ...(remains.isTwice ? [word('left-twice')] : []),
        ...(remains.showsTags ? [word('left-tags')] : []),
      ].join('; ')
    : '';
  const result = cell('td', kept);
  result.dataset['left'] = remains?.left ?? '';
  result.append(make('small', word(clean ? 'paste-live' : 'paste-recorded')));
  const head = cell('th', name, { scope: 'row' });
  return row(head, result, markupCell(markup, name));
}

/** What is left as text, folded away; nothing where it was only recorded. */
function markupCell(markup: string | undefined, name: string): HTMLElement {
  const holder = cell('td', '');
  if (markup === undefined) return holder;
  const details = make('details', '');
  const summary = make('summary', word('paste-show'));
  summary.setAttribute('aria-label', `${word('paste-show')}: ${name}`);
  const pre = make('pre', markup.trim());
  pre.dir = 'ltr';
  pre.tabIndex = 0;
  details.append(summary, pre);
  holder.append(details);
  return holder;
}

/** The page has the words. */
const word = (key: string): string =>
  document.querySelector(`#paste-words [data-key="${key}"]`)?.textContent ?? '';

function make(tag: string, text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

function cell(
  tag: 'td' | 'th',
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const node = make(tag, text);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function row(...cells: readonly Element[]): HTMLElement {
  const node = document.createElement('tr');
  node.append(...cells);
  return node;
}
