/**
 * A figure from a sentence: what is found in it is proposed beside each control, and counts once it is chosen there.
 */
import { html, nothing } from 'lit';
import type { DeskState, Proposal } from '../state.js';
import { areaField, selectField, textField } from './fields.js';
import { named, optionsOf, words } from './page-words.js';
import type { Message } from '../messages.js';
import type { Work } from './work.js';

let answers: Record<string, string> = {};
let proposal: Proposal | undefined;

export function sentenceStep(state: DeskState, work: Work): unknown {
  if (!state.table) return nothing;
  const set =
    (key: string) =>
    (value: string): void => {
      answers = { ...answers, [key]: value };
      work.redraw();
    };
  const look = async (): Promise<void> => {
    const sentence = { text: answers['quote'] ?? '', language: answers['sourceLanguage'] ?? '' };
    const found = await work.act('sentence', sentence);
    if (found) proposal = found as Proposal;
    work.redraw();
    document.getElementById('sentence-confirm')?.focus();
  };
  return html`<section aria-labelledby="sentence-title-heading">
    <h2 id="sentence-title-heading" tabindex="-1">${words('sentence')}</h2>
    ${areaField({
      id: 'sentence-text',
      label: 'sentence-text',
      value: answers['quote'] ?? '',
      change: set('quote'),
    })}
    ${textField({
      id: 'sentence-language',
      label: 'sentence-language',
      hint: 'source-language-hint',
      size: 'short',
      value: answers['sourceLanguage'] ?? '',
      change: set('sourceLanguage'),
    })}
    <p><button type="button" class="quiet" @click=${() => void look()}>${words('sentence-look')}</button></p>
    ${proposal ? confirming(proposal, state, work, set) : nothing}
    ${
      state.added.length > 0
        ? html`<p class="now">${words('sentence-added', { count: state.added.length })}</p>`
        : nothing
    }
  </section>`;
}

/** The values that are proposed for an answer, each a button. */
const proposed = (
  key: string,
  control: string,
  values: readonly (string | number)[],
  set: (key: string) => (value: string) => void,
  called: (code: string) => string = String,
): unknown => {
  const others = [...new Set(values.map(String))].filter((value) => value !== answers[key]);
  return others.length === 0
    ? nothing
    : html`<p class="proposal">
        ${words('proposed')}
        ${others.map(
          (value) =>
            html`<button
              type="button"
              class="quiet"
              @click=${() => {
                set(key)(value);
                // The button is gone: the focus is where the value now stands.
                document.getElementById(control)?.focus();
              }}
            >
              ${words('use-proposal', { value: called(value) })}
            </button>`,
        )}
      </p>`;
};

function confirming(
  { numbers, units, dates, indicators }: Proposal,
  { choices }: DeskState,
  work: Work,
  set: (key: string) => (value: string) => void,
): unknown {
  const value = (key: string): string => answers[key] ?? '';
  const select = (
    key: string,
    id: string,
    label: Message,
    prefix: string,
    codes: readonly string[],
  ): unknown =>
    selectField({ id, label, value: value(key), options: optionsOf(prefix, codes), change: set(key) });
  const line = (key: string, id: string, label: Message, hint?: Message): unknown =>
    textField({ id, label, ...(hint && { hint }), value: value(key), change: set(key) });
  const bounds = numbers
    .filter((each) => String(each.value) === value('value'))
    .flatMap((each) => each.qualifiers);
  const add = async (): Promise<void> => {
    if (!(await work.act('add', { answers }))) return;
    answers = {};
    proposal = undefined;
    work.redraw();
    document.getElementById('sentence-title-heading')?.focus();
  };
  return html`<h3 id="sentence-confirm" tabindex="-1">${words('sentence-confirm')}</h3>
    ${line('value', 'sentence-value', 'sentence-value', 'sentence-value-hint')}
    ${proposed(
      'value',
      'sentence-value',
      numbers.map((each) => each.value),
      set,
    )}
    ${select('qualifier', 'sentence-qualifier', 'sentence-qualifier', 'qualifier', choices.qualifiers)}
    ${proposed('qualifier', 'sentence-qualifier', bounds, set, (code) => named('qualifier', code))}
    ${selectField({
      id: 'sentence-indicator',
      label: 'sentence-indicator',
      value: value('indicator'),
      options: optionsOf('indicator', choices.indicators),
      change: set('indicator'),
    })}
    ${proposed('indicator', 'sentence-indicator', indicators, set, (code) => named('indicator', code))}
    ${select('unit', 'sentence-unit', 'unit', 'unit', choices.units)}
    ${proposed('unit', 'sentence-unit', units, set, (code) => named('unit', code))}
    ${select('measure', 'sentence-measure', 'measure', 'measure', ['cumulative', 'flow', 'stock', 'ratio'])}
    ${
      ['cumulative', 'flow'].includes(value('measure'))
        ? line('periodStart', 'sentence-start', 'period.start', 'day-hint')
        : nothing
    }
    ${line('asOf', 'sentence-as-of', 'asOf.date', 'day-hint')}
    ${proposed('asOf', 'sentence-as-of', dates, set)}
    ${select('operators', 'sentence-operators', 'scope.operators', 'scope.operators', [
      'all',
      'not-stated',
      'not-applicable',
    ])}
    ${select('speech', 'sentence-speech', 'sentence-speech', 'speech', [
      'direct',
      'reported',
      'presentation',
      'document',
      'not-stated',
    ])}
    <h3>${words('sentence-from')}</h3>
    ${line('sourcePublisher', 'sentence-publisher', 'sentence-publisher')}
    ${line('sourceTitle', 'sentence-title', 'sentence-title')}
    ${line('sourceUrl', 'sentence-url', 'source-url')}
    ${line('publishedOn', 'sentence-published', 'source-published', 'day-hint')}
    <p><button type="button" @click=${() => void add()}>${words('sentence-add')}</button></p>`;
}
