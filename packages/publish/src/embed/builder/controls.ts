/**
 * The controls of the page: what is offered for the choice so far, and what is chosen.
 */
import { type EmbedPlan, figureKey } from '../choices.js';
import { PLACES } from '../methods.js';
import { displayOptions, type State, writeState } from '../state.js';
import { find } from './find.js';

/** What the controls say, as a query; what is not offered says nothing. */
export function formState(form: HTMLFormElement, isTested: boolean): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value);
  if (isTested) query.set('test', 'open');
  return query;
}

/** Offers what fits the state, and marks what is chosen. */
export function showChoices(state: State, plan: EmbedPlan): void {
  const { route, figure, place, method } = state;
  const { displays, units, bases } = displayOptions(method, route, figure);
  const figures = plan.figures.filter((each) => each.route === route);
  fill(
    'figure',
    figures.map((each) => [figureKey(each), each.label]),
  );
  fill(
    'edition',
    ['latest', ...figure.editions].map((edition) => [edition, plan.editionTexts[edition] ?? edition]),
  );
  offer('figure', figures.length > 1);
  offer('lang', plan.languages.length > 1);
  sort('as', PLACES[place]);
  offer('as', PLACES[place].length > 1, (value) => (PLACES[place] as readonly string[]).includes(value));
  offer('pinned', method === 'element');
  // The parts of the look after the whole of it: what is hidden with the whole stays so.
  const isOffered = displays.length + units.length + bases.length > 1;
  offer('look', isOffered);
  offer('as-is', !isOffered);
  offer('display', displays.length > 1, (_, only) => only === route);
  offer('unit', units.length > 1);
  offer('basis', bases.length > 1);
  choose(state);
  for (const how of document.querySelectorAll<HTMLElement>('.how'))
    how.hidden = how.dataset['only'] !== `${place} ${method}`;
  const test = find('paste', HTMLDetailsElement);
  if (test.open !== state.isTested) test.open = state.isTested;
}

/** Puts the options that a place has into its order, best first; those in order are left alone, with their focus. */
function sort(name: string, values: readonly string[]): void {
  const part = document.querySelector(`[data-name="${name}"] .options`);
  if (!part) return;
  const rankOf = (label: Element): number =>
    values.indexOf(label.querySelector<HTMLInputElement>('input')?.value ?? '');
  const labels = [...part.children];
  const sorted = [...labels].sort((a, b) => rankOf(a) - rankOf(b));
  if (sorted.some((label, index) => label !== labels[index])) part.append(...sorted);
}

/** The options of a list; the same ones are left alone. */
function fill(name: string, options: readonly (readonly [value: string, label: string])[]): void {
  const select = find(`choice-${name}`, HTMLSelectElement);
  const made = options.map(([value, label]) => new Option(label, value));
  const isSame =
    made.length === select.length &&
    made.every(({ value, text }, index) => {
      const old = select.options[index];
      return old?.value === value && old.text === text;
    });
  if (!isSame) select.replaceChildren(...made);
}

/** Shows or hides a control, or some of its options; what is hidden says nothing and cannot be reached. */
function offer(
  name: string,
  isOffered: boolean,
  fits: (value: string, only: string | undefined) => boolean = () => true,
): void {
  const part = document.querySelector<HTMLElement>(`[data-name="${name}"]`);
  if (!part) return;
  part.hidden = !isOffered;
  for (const control of part.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const label = control.closest('label');
    const isFit = isOffered && fits(control.value, label?.dataset['only']);
    control.disabled = !isFit;
    if (label) label.hidden = !isFit;
  }
}

function choose(state: State): void {
  const chosen = new Map(writeState(state));
  // What the address leaves out is what a control says unless told otherwise.
  const valueOf = (name: string): string =>
    chosen.get(name) ?? { as: state.method, width: state.width, theme: state.theme }[name] ?? '';
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    '#choices select, input[type="radio"], input[type="checkbox"]',
  )) {
    if (control instanceof HTMLInputElement) control.checked = control.value === valueOf(control.name);
    else control.value = valueOf(control.name);
  }
}
