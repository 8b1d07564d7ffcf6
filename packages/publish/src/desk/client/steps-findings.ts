/**
 * What has to be decided: first what is not chosen yet, then every finding beside its cell, with its remedies as buttons.
 */
import { html, nothing } from 'lit';
import type { Change, Finding, Mend } from '../../commands/finding.js';
import type { DeskState } from '../state.js';
import { missingIn } from './missing.js';
import { comma, english, isMessage, named, words } from './page-words.js';
import type { Work } from './work.js';

/** What a remedy is called on its button. */
function nameOf([first]: Mend): string {
  const { path, value } = first as Change;
  const [key = '', inner = ''] = path;
  if (key === 'ifEmpty' && value === null) return words('mend-ifEmpty-null');
  const id = `mend-${key === 'totals' ? `totals-${inner}` : key}`;
  const said = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  const called =
    key === 'shares' && isMessage(said) ? words(said) : named(key === 'bounds' ? 'qualifier' : key, said);
  return isMessage(id) ? words(id, { value: called, key: inner }) : `${path.join(', ')}: ${said}`;
}

/** Focus goes to the list again: the button that was pressed is gone. */
function mend(changes: Mend, work: Work): void {
  void work.act('mend', { changes }).then(() => document.getElementById('findings-title')?.focus());
}

const findingItem = (finding: Finding, work: Work): unknown => {
  const { severity, line, field, figure, value, says, remedy, mends = [] } = finding;
  const place = [...(figure === undefined ? [] : [figure]), field].join(', ');
  return html`<li class=${severity}>
    <h3>
      <span class="kind">${words(severity)}</span>
      ${line === undefined ? nothing : html`${words('finding-line', { line })}${comma}`}${english(place)}
    </h3>
    <p class="cell">${words('cell', { value })}</p>
    <p>${english(says)}</p>
    <p class="remedy">${english(remedy)}</p>
    ${
      mends.length === 0
        ? nothing
        : html`<p class="mends">
            ${mends.map(
              (each) =>
                html`<button type="button" class="quiet" @click=${() => mend(each, work)}>
                  ${nameOf(each)}
                </button>`,
            )}
          </p>`
    }
  </li>`;
};

/** In one sentence, for the live region. */
export function summaryOf(state: DeskState): string {
  const missing = missingIn(state).length;
  if (missing > 0) return words('still-missing', { count: missing });
  const { reading } = state;
  if (!reading) return '';
  const found = reading.found + (reading.trouble === undefined ? 0 : 1);
  const figures = words('counted', {
    figures: reading.figures,
    empty: reading.empty,
    leftOut: reading.leftOut,
  });
  return found > 0 ? words('findings-count', { count: found }) : figures;
}

export function findingsStep(state: DeskState, work: Work): unknown {
  const { table, reading } = state;
  if (!table || !reading) return nothing;
  const missing = missingIn(state);
  const { findings, found, trouble } = reading;
  return html`<section aria-labelledby="findings-title" class="findings">
    <h2 id="findings-title" tabindex="-1">${words('findings')}</h2>
    <p class="counted">${summaryOf(state)}</p>
    ${
      missing.length > 0
        ? html`<div class="summary">
            <h3>${words('summary')}</h3>
            <ul>
              ${missing.map(
                ({ id, label, values }) =>
                  html`<li>
                    <a href="#${id}" @click=${(event: Event) => follow(event, id)}>${words(label, values)}</a>
                  </li>`,
              )}
            </ul>
          </div>`
        : html`${trouble === undefined ? nothing : html`<p class="trouble">${english(trouble)}</p>`}
          ${
            findings.length > 0
              ? html`<ul class="list">
                  ${findings.map((finding) => findingItem(finding, work))}
                </ul>`
              : trouble === undefined
                ? html`<p>${words('findings-none')}</p>`
                : nothing
          }
          ${
            findings.some(({ severity }) => severity === 'warning')
              ? html`<p class="hint">${words('warning-says')}</p>`
              : nothing
          }
          ${
            found > findings.length
              ? html`<p>${words('findings-more', { count: found - findings.length })}</p>`
              : nothing
          }`
    }
  </section>`;
}

/** Leads to the control itself: a group of choices has its focus on the first. */
function follow(event: Event, id: string): void {
  event.preventDefault();
  const control = document.getElementById(id);
  control?.scrollIntoView({ block: 'center' });
  (control?.matches('fieldset') ? control.querySelector('input') : control)?.focus();
}
