/**
 * What a page without the command has in place of folders: files of the last time are chosen, those that are made are saved.
 */
import { strToU8, zipSync } from 'fflate';
import { html, nothing } from 'lit';
import type { DeskFile } from '../shelf.js';
import type { DeskState } from '../state.js';
import { words } from './page-words.js';
import { comparison } from './steps-files.js';
import type { AloneSteps, Work } from './work.js';

/** A file to be saved, with the address that it has as long as the page stands. */
interface Saved {
  readonly name: string;
  readonly address: string;
}

/** What the page answers that has made the files. */
interface Made {
  readonly made: readonly DeskFile[];
  readonly state: DeskState;
}

let earlier: readonly string[] = [];
let saved: readonly Saved[] = [];
let compared = '';
/** What these are of: another choice, and they are no longer true. */
let savedOf: DeskState | undefined;
let comparedOf: DeskState | undefined;

const filesIn = (event: Event): readonly File[] => [
  ...((event.currentTarget as HTMLInputElement).files ?? []),
];

/** Choices and sentences of the last time. */
function earlierField(work: Work): unknown {
  const take = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    const files = filesIn(event);
    if (files.length === 0) return;
    earlier = (await work.act('earlier', files)) ? files.map(({ name }) => name) : [];
    // The same files can be chosen again once they are mended.
    input.value = '';
    work.redraw();
  };
  return html`<div class="field">
    <label for="earlier">${words('earlier')}</label>
    <p class="hint" id="earlier-hint">${words('earlier-hint')}</p>
    <input
      id="earlier"
      type="file"
      multiple
      accept=".json,application/json"
      aria-describedby="earlier-hint"
      @change=${(event: Event) => void take(event)}
    />
    ${earlier.length > 0 ? html`<p class="now">${words('earlier-now', { names: earlier.join(', ') })}</p>` : nothing}
  </div>`;
}

const addressOf = (parts: BlobPart[], type: string): string => URL.createObjectURL(new Blob(parts, { type }));

/** Each file by itself, and all of them in their folders as one. */
function toSave(files: readonly DeskFile[]): readonly Saved[] {
  for (const { address } of saved) URL.revokeObjectURL(address);
  const packed = zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)])));
  return [
    { name: 'desk.zip', address: addressOf([packed], 'application/zip') },
    ...files.map((file) => ({ name: file.name, address: addressOf([file.text], 'application/json') })),
  ];
}

/** What the browser calls a file, which has no folder there. */
const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

function filesStep(state: DeskState, work: Work): unknown {
  if (!state.table) return nothing;
  const write = async (): Promise<void> => {
    const done = (await work.act('write', { mayReplace: true })) as Made | undefined;
    if (!done) return;
    saved = toSave(done.made);
    if (comparedOf === state) comparedOf = done.state;
    savedOf = done.state;
    work.redraw();
    document.getElementById('written')?.focus();
  };
  const compare = async (): Promise<void> => {
    compared = ((await work.act('compare', {})) as { readonly text: string } | undefined)?.text ?? '';
    comparedOf = state;
    work.redraw();
  };
  const choosePublished = ([file]: readonly File[]): void => {
    compared = '';
    if (file) void work.act('published', file);
  };
  const keep = (): void => void work.act('saved', {});
  const [packed, ...files] = savedOf === state ? saved : [];
  return html`<section aria-labelledby="files-title">
    <h2 id="files-title">${words('files-alone')}</h2>
    <div class="field">
      <label for="published">${words('published')}</label>
      <p class="hint" id="published-hint">${words('published-hint')}</p>
      <input
        id="published"
        type="file"
        accept=".json,application/json"
        aria-describedby="published-hint"
        @change=${(event: Event) => choosePublished(filesIn(event))}
      />
    </div>
    <p>
      <button type="button" class="quiet" @click=${() => void compare()}>${words('compare')}</button>
    </p>
    ${comparison(comparedOf === state ? compared : '')}
    <p>${words('files-where-alone')}</p>
    <p><button type="button" id="write" @click=${() => void write()}>${words('files-make')}</button></p>
    ${
      packed === undefined
        ? nothing
        : html`<div id="written" tabindex="-1">
            <p>
              <a class="button" href=${packed.address} download=${packed.name} @click=${keep}
                >${words('save-all')}</a
              >
            </p>
            <p>${words('save-each')}</p>
            <ul>
              ${files.map(
                ({ name, address }) =>
                  html`<li>
                    <a href=${address} download=${lastOf(name)} dir="ltr" @click=${keep}>${name}</a>
                  </li>`,
              )}
            </ul>
            <p>${words('release-alone')}</p>
          </div>`
    }
  </section>`;
}

export const ALONE: AloneSteps = { earlierField, filesStep };
