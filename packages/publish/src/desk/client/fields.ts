/**
 * The controls of the page: each with its label, its hint, and nothing chosen in it until somebody has.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../messages.js';
import { words } from './page-words.js';

/** What can be chosen: its code, what it is called, and the language of that where it is not the page's. */
export type Option = readonly [code: string, label: string, lang?: 'en' | undefined];

/** The choices, with what is set by other means where it is none of them. */
export const optionsWith = (options: readonly Option[], set: string): readonly Option[] =>
  set === '' || options.some(([code]) => code === set) ? options : [...options, [set, set]];

/** What a code is called among the choices; itself where it is none of them. */
export const calledIn = (options: readonly Option[], code: string): string =>
  options.find(([each]) => each === code)?.[1] ?? code;

interface Field {
  readonly id: string;
  readonly label: Message;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly hint?: Message;
  /** What is wrong with what is chosen. */
  readonly problem?: unknown;
  readonly value: string;
  readonly change: (value: string) => void;
}

type Said = Pick<Field, 'id' | 'hint' | 'problem'>;

/** What stands between a label and its control. */
export const notesOf = ({ id, hint, problem }: Said): unknown =>
  html`${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${words(hint)}</p>`}
  ${problem === undefined ? nothing : html`<p class="problem" id="${id}-problem">${problem}</p>`}`;
/** The same for somebody who hears the page. */
const describedBy = ({ id, hint, problem }: Said): string | typeof nothing =>
  [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(Boolean).join(' ') ||
  nothing;
const invalid = ({ problem }: Said): 'true' | typeof nothing => (problem === undefined ? nothing : 'true');

type Target = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const valueOf = (event: Event): string => (event.currentTarget as Target).value;

/** A list to choose from; the first of it is that nothing is chosen. */
export function selectField(field: Field & { readonly options: readonly Option[] }): TemplateResult {
  const { id, label, values, value, options, change } = field;
  return html`<div class="field">
    <label for=${id}>${words(label, values)}</label>
    ${notesOf(field)}
    <select
      id=${id}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${value}
      @change=${(event: Event) => change(valueOf(event))}
    >
      <option value="" ?selected=${value === ''}>${words('choose')}</option>
      ${options.map(
        ([code, name, lang]) =>
          html`<option value=${code} lang=${lang ?? nothing} ?selected=${code === value}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/** A line to write in. */
export function textField(
  field: Field & { readonly kind?: 'number' | 'url'; readonly size?: 'short' },
): TemplateResult {
  const { id, label, values, value, kind, size, change } = field;
  return html`<div class="field">
    <label for=${id}>${words(label, values)}</label>
    ${notesOf(field)}
    <input
      id=${id}
      class=${size ?? nothing}
      inputmode=${kind === 'number' ? 'numeric' : (kind ?? nothing)}
      autocomplete="off"
      dir="auto"
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${value}
      @change=${(event: Event) => change(valueOf(event).trim())}
    />
  </div>`;
}

/** Several lines, or one long sentence. */
export function areaField(field: Field): TemplateResult {
  const { id, label, values, value, change } = field;
  return html`<div class="field">
    <label for=${id}>${words(label, values)}</label>
    ${notesOf(field)}
    <textarea
      id=${id}
      rows="3"
      dir="auto"
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${value}
      @change=${(event: Event) => change(valueOf(event))}
    ></textarea>
  </div>`;
}

/** A few choices, all in sight. */
export function radioField(field: Field & { readonly options: readonly Option[] }): TemplateResult {
  const { id, label, values, value, options, change } = field;
  return html`<fieldset class="field" id=${id} tabindex="-1" aria-describedby=${describedBy(field)}>
    <legend>${words(label, values)}</legend>
    ${notesOf(field)}
    ${options.map(
      ([code, name]) =>
        html`<label class="choice"
          ><input
            type="radio"
            name=${id}
            .value=${code}
            .checked=${code === value}
            @change=${() => change(code)}
          /><span>${name}</span></label
        >`,
    )}
  </fieldset>`;
}

/** One thing that is so, or is not. */
export function checkField({
  id,
  label,
  values,
  isChecked,
  change,
}: Omit<Field, 'value' | 'change' | 'hint'> & {
  readonly isChecked: boolean;
  readonly change: (isChecked: boolean) => void;
}): TemplateResult {
  return html`<div class="field">
    <label class="choice" for=${id}
      ><input
        type="checkbox"
        id=${id}
        .checked=${isChecked}
        @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
      /><span>${words(label, values)}</span></label
    >
  </div>`;
}
