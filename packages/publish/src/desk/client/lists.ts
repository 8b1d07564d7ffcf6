/**
 * Controls for lists: what is in them stands there, each with a button that takes it back, and a line adds another one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../messages.js';
import { calledIn, notesOf, type Option } from './fields.js';
import { words } from './page-words.js';

interface List {
  readonly id: string;
  readonly label: Message;
  readonly hint?: Message;
}

/** What is in a list; the button is gone once it is pressed, so the focus goes to the line below. */
const entriesOf = (
  id: string,
  entries: readonly Option[],
  takeBack: (entry: string) => void,
): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<ul class="entries">
        ${entries.map(
          ([entry, said]) =>
            html`<li>
              <bdi>${said}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label=${words('take-back-of', { value: said })}
                @click=${() => {
                  takeBack(entry);
                  document.getElementById(id)?.focus();
                }}
              >
                ${words('take-back')}
              </button>
            </li>`,
        )}
      </ul>`;

const describedBy = ({ id, hint }: List): string | typeof nothing =>
  hint === undefined ? nothing : `${id}-hint`;

/** Names or signs, in the order in which they were added. @param offered names of the table that may be meant */
export function listField({
  entries,
  offered = [],
  change,
  ...list
}: List & {
  readonly entries: readonly string[];
  readonly offered?: readonly string[];
  readonly change: (entries: readonly string[]) => void;
}): TemplateResult {
  const { id, label } = list;
  const add = (): void => {
    const input = document.getElementById(id) as HTMLInputElement;
    const entry = input.value.trim();
    input.value = '';
    if (entry !== '' && !entries.includes(entry)) change([...entries, entry]);
  };
  return html`<div class="field">
    <label for=${id}>${words(label)}</label>
    ${notesOf(list)}
    ${entriesOf(
      id,
      entries.map((entry) => [entry, entry]),
      (gone) => change(entries.filter((entry) => entry !== gone)),
    )}
    <form
      class="adding"
      @submit=${(event: Event) => {
        event.preventDefault();
        add();
        document.getElementById(id)?.focus();
      }}
    >
      <input
        id=${id}
        autocomplete="off"
        dir="auto"
        list=${offered.length > 0 ? `${id}-offered` : nothing}
        aria-describedby=${describedBy(list)}
        @change=${add}
      />
      <button class="quiet" aria-label=${words('add-to', { list: words(label) })}>${words('add')}</button>
      ${
        offered.length === 0
          ? nothing
          : html`<datalist id="${id}-offered">
              ${offered.map((name) => html`<option value=${name}></option>`)}
            </datalist>`
      }
    </form>
  </div>`;
}

/** Signs or words, each with what it means: one of a few choices, or a number. */
export function pairsField({
  entries,
  options,
  change,
  ...list
}: List & {
  /** What is there: the sign, and what it means. */
  readonly entries: readonly Option[];
  readonly options: readonly Option[] | 'number';
  /** Nothing takes the pair away. */
  readonly change: (key: string, value: string | undefined) => void;
}): TemplateResult {
  const { id, label } = list;
  const meaning = `${id}-meaning`;
  const valueOf = (control: string): HTMLInputElement | HTMLSelectElement =>
    document.getElementById(control) as HTMLInputElement | HTMLSelectElement;
  const add = (event: Event): void => {
    event.preventDefault();
    const [key, value] = [valueOf(id).value.trim(), valueOf(meaning).value.trim()];
    for (const control of [id, meaning]) valueOf(control).value = '';
    valueOf(id).focus();
    if (key !== '') change(key, value);
  };
  const called = (code: string): string => (options === 'number' ? code : calledIn(options, code));
  return html`<form class="field" @submit=${add}>
    <label for=${id}>${words(label)}</label>
    ${notesOf(list)}
    ${entriesOf(
      id,
      entries.map(([key, value]) => [key, words('pair', { key, value: called(value) })]),
      (key) => change(key, undefined),
    )}
    <div class="adding">
      <input
        id=${id}
        class="short"
        required
        autocomplete="off"
        dir="auto"
        aria-describedby=${describedBy(list)}
      />
      <label class="between" for=${meaning}>${words('means')}</label>
      ${
        options === 'number'
          ? html`<input
              id=${meaning}
              class="short"
              required
              inputmode="decimal"
              pattern="-?\\d+(\\.\\d+)?"
              autocomplete="off"
            />`
          : html`<select id=${meaning} required>
              <option value="">${words('choose')}</option>
              ${options.map(([code, name]) => html`<option value=${code}>${name}</option>`)}
            </select>`
      }
      <button class="quiet" aria-label=${words('add-to', { list: words(label) })}>${words('add')}</button>
    </div>
  </form>`;
}
