/**
 * What has to be decided: first what is not chosen yet, then what is wrong in the table, like findings together, with the remedies as
 * buttons.
 */
import { html, nothing } from 'lit';
import type { Change, Mend } from '../../commands/finding.js';
import type { DeskState, FindingGroup, Place, Remedy } from '../state.js';
import { linkTo } from './disclosure.js';
import { missingIn } from './missing.js';
import { comma, english, isMessage, listed, named, words } from './page-words.js';
import { controlNamedIn, controlOf } from './problems.js';
import type { Work } from './work.js';

/** What a remedy is called on its button. One that says the same of several names has all of them. */
function nameOf(changes: Mend): string {
  const { path, value } = changes[0] as Change;
  const [key = '', inner = ''] = path;
  if (key === 'ifEmpty' && value === null) return words('mend-ifEmpty-null');
  const kind = key === 'totals' ? `totals-${inner}` : key;
  const isOfAll = changes.length > 1 && isMessage(`mends-${kind}`);
  const id = isOfAll ? `mends-${kind}` : `mend-${kind}`;
  const called = (meant: unknown): string =>
    named(
      key === 'bounds' ? 'qualifier' : key,
      typeof meant === 'string' || typeof meant === 'number' ? String(meant) : JSON.stringify(meant),
    );
  const said = isOfAll
    ? listed(changes.map((change) => words('quoted', { value: called(change.value) })))
    : called(value);
  return isMessage(id) ? words(id, { value: said, key: inner }) : `${path.join(', ')}: ${said}`;
}

/** Focus goes to the list again: the button that was pressed is gone. */
function mend({ changes }: Remedy, work: Work): void {
  void work.act('mend', { changes }).then(() => document.getElementById('findings-title')?.focus());
}

/** Where something stands: the line leads to its row, the column to what was chosen for it. */
function placeOf({ line, figure, field, value }: Place, state: DeskState): unknown {
  const control = controlOf(state, field, figure);
  const isShown = state.table?.lines.some((row) => row.line === line) === true;
  const said = line === undefined ? '' : words('finding-line', { line });
  return html`<span class="where"
      >${line === undefined ? nothing : isShown ? linkTo(`line-${line}`, said) : said}
      ${figure === undefined || figure.startsWith('#') ? nothing : html`<bdi>${figure}</bdi>`}
      <bdi>${control === undefined ? english(field) : linkTo(control, english(field))}</bdi></span
    >
    ${value === '' ? nothing : html`<bdi class="cell">${value}</bdi>`}`;
}

function groupItem(group: FindingGroup, index: number, state: DeskState, work: Work): unknown {
  const { severity, says, remedy, others, count, places, remedies } = group;
  const id = `finding-${index}`;
  const left = count - places.length;
  return html`<li class=${severity}>
    <h3 id=${id} tabindex="-1">
      <span class="kind"
        >${words(severity)}${count > 1 ? html`${comma}${words('found-times', { count })}` : nothing}</span
      >
      ${english(says)}
    </h3>
    <ul class="places">
      ${places.map((place) => html`<li>${placeOf(place, state)}</li>`)}
      ${left > 0 ? html`<li>${words('places-more', { count: left })}</li>` : nothing}
    </ul>
    <p class="remedy">
      ${english(remedy)} ${others.length > 0 ? words('see-also', { names: listed(others) }) : nothing}
    </p>
    ${
      remedies.length === 0
        ? nothing
        : html`<p class="mends" role="group" aria-labelledby=${id}>
            ${remedies.map(
              (each) =>
                html`<button type="button" class="quiet" @click=${() => mend(each, work)}>
                  ${nameOf(each.changes)}
                  ${each.settles < count ? html`<span class="kind">${words('settles', { count: each.settles })}</span>` : nothing}
                </button>`,
            )}
          </p>`
    }
  </li>`;
}

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

const missingList = (missing: ReturnType<typeof missingIn>): unknown =>
  html`<div class="summary">
    <h3>${words('summary')}</h3>
    <ul>
      ${missing.map(({ id, label, values }) => html`<li>${linkTo(id, words(label, values))}</li>`)}
    </ul>
  </div>`;

/** Why the table cannot be read at all, with the way to the choice that it speaks of. */
function troubleItem(trouble: string): unknown {
  const control = controlNamedIn(trouble);
  return html`<p class="trouble">
    ${english(trouble)} ${control === undefined ? nothing : linkTo(control, words('to-choice'))}
  </p>`;
}

export function findingsStep(state: DeskState, work: Work): unknown {
  const { table, reading } = state;
  if (!table || !reading) return nothing;
  const missing = missingIn(state);
  const { groups, found, trouble } = reading;
  const left = found - groups.reduce((sum, { count }) => sum + count, 0);
  return html`<section aria-labelledby="findings-title" class="findings">
    <h2 id="findings-title" tabindex="-1">${words('findings')}</h2>
    <p class="counted">${summaryOf(state)}</p>
    ${
      missing.length > 0
        ? missingList(missing)
        : html`${trouble === undefined ? nothing : troubleItem(trouble)}
          ${
            groups.length > 0
              ? html`<ul class="list">
                  ${groups.map((group, index) => groupItem(group, index, state, work))}
                </ul>`
              : trouble === undefined
                ? html`<p>${words('findings-none')}</p>`
                : nothing
          }
          ${
            groups.some(({ severity }) => severity === 'warning')
              ? html`<p class="hint">${words('warning-says')}</p>`
              : nothing
          }
          ${left > 0 ? html`<p>${words('findings-more', { count: left })}</p>` : nothing}`
    }
  </section>`;
}
