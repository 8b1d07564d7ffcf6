/**
 * The last steps: the files, what is new in them, and the release.
 */
import { html, nothing } from 'lit';
import type { DeskState, ReleaseSaid } from '../state.js';
import { checkField } from './fields.js';
import { words } from './page-words.js';
import type { Work } from './work.js';

let mayReplace = false;
let written: readonly string[] = [];
let compared = '';
const choices = { isFirst: false, isOffline: false, accept: [] as readonly string[] };
let said: ReleaseSaid | undefined;

/** What is new, in words; nothing before it was asked. */
export const comparison = (compared: string): unknown =>
  compared === ''
    ? nothing
    : html`<pre tabindex="0" role="group" aria-label=${words('compare')} lang="en" dir="ltr" id="compared">
${compared}</pre>`;

export function filesStep(state: DeskState, work: Work): unknown {
  const { table, out, inTheWay, canCompare, canRelease } = state;
  if (!table) return nothing;
  const write = async (): Promise<void> => {
    const done = (await work.act('write', { mayReplace })) as { files: readonly string[] } | undefined;
    written = done?.files ?? [];
    work.redraw();
  };
  const compare = async (): Promise<void> => {
    compared = ((await work.act('compare', {})) as { text: string } | undefined)?.text ?? '';
    work.redraw();
  };
  return html`<section aria-labelledby="files-title">
    <h2 id="files-title">${words('files')}</h2>
    ${
      canCompare
        ? html`<p>
              <button type="button" class="quiet" @click=${() => void compare()}>${words('compare')}</button>
            </p>
            ${comparison(compared)}`
        : html`<p class="hint">${words('compare-without')}</p>`
    }
    <p>${words('files-where', { out })}</p>
    ${
      inTheWay.length > 0
        ? checkField({
            id: 'may-replace',
            label: 'files-replace',
            values: { names: inTheWay.join(', ') },
            isChecked: mayReplace,
            change: (isChecked) => {
              mayReplace = isChecked;
            },
          })
        : nothing
    }
    <p><button type="button" id="write" @click=${() => void write()}>${words('files-write')}</button></p>
    <div role="status">
      ${
        written.length > 0
          ? html`<p class="now" id="written">${words('files-written', { names: written.join(', ') })}</p>`
          : nothing
      }
    </div>
    ${canRelease ? releasing(work) : html`<p class="hint">${words('release-without')}</p>`}
  </section>`;
}

function releasing(work: Work): unknown {
  const run = async (isTrial: boolean): Promise<void> => {
    said = (await work.act('release', { ...choices, isTrial })) as ReleaseSaid | undefined;
    // What was said of this release is not said of the next one.
    if (said?.isDone && !isTrial) Object.assign(choices, { isFirst: false, accept: [] });
    work.redraw();
  };
  const stops = [...new Set([...(said?.stops ?? []), ...choices.accept])];
  return html`<h3 id="release-title">${words('release')}</h3>
    <p class="hint">${words('release-hint')}</p>
    ${checkField({
      id: 'release-first',
      label: 'release-first',
      isChecked: choices.isFirst,
      change: (isChecked) => {
        choices.isFirst = isChecked;
      },
    })}
    ${checkField({
      id: 'release-offline',
      label: 'release-offline',
      isChecked: choices.isOffline,
      change: (isChecked) => {
        choices.isOffline = isChecked;
      },
    })}
    ${stops.map((name, index) =>
      checkField({
        id: `accept-${index}`,
        label: 'release-accept',
        values: { value: name },
        isChecked: choices.accept.includes(name),
        change: (isChecked) => {
          choices.accept = [...choices.accept.filter((each) => each !== name), ...(isChecked ? [name] : [])];
        },
      }),
    )}
    <p class="mends">
      <button type="button" class="quiet" id="trial" @click=${() => void run(true)}>
        ${words('release-trial')}
      </button>
      <button type="button" id="publish" @click=${() => void run(false)}>${words('release-now')}</button>
    </p>
    <div role="status">
      ${
        said === undefined
          ? nothing
          : html`<div id="release-said">
              <p class=${said.isDone ? 'now' : 'trouble'}>
                ${words(said.isDone ? 'release-done' : 'release-stopped')}
              </p>
              <pre tabindex="0" role="group" aria-labelledby="release-title" lang="en" dir="ltr">
${said.text}</pre>
            </div>`
      }
    </div>`;
}
