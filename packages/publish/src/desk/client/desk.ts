/**
 * The page of the desk: it draws the steps from what the desk answers, and sends each choice there at once.
 */
import { html, nothing, render } from 'lit';
import { LANGUAGES } from '../../languages.js';
import type { Message } from '../messages.js';
import type { DeskState, Json } from '../state.js';
import { type Ask, inTurn, Trouble } from './desk-api.js';
import { english, language, speak, words } from './page-words.js';
import { commonStep } from './steps-choices.js';
import { columnsStep } from './steps-columns.js';
import { filesStep } from './steps-files.js';
import { findingsStep, summaryOf } from './steps-findings.js';
import { notationStep } from './steps-notation.js';
import { previewStep } from './steps-preview.js';
import { sentenceStep } from './steps-sentence.js';
import { tableStep } from './steps-table.js';
import type { AloneSteps, Work } from './work.js';

let ask: Ask;
let failed: Message;
let alone: AloneSteps | undefined;
let state: DeskState | undefined;
let trouble = '';
let waiting = 0;

const work: Work = {
  take: async (file) => {
    await act(`table?name=${encodeURIComponent(file.name)}`, file);
  },
  change: (mapping: Json, unused) => {
    if (!state) return;
    // What was chosen is in sight at once; what follows from it comes with the answer.
    state = { ...state, mapping, unused: unused ?? state.unused };
    draw();
    void act('mapping', { mapping, unused: state.unused });
  },
  act,
  redraw: draw,
  get alone() {
    return alone;
  },
};

const isState = (answer: unknown): answer is DeskState =>
  typeof answer === 'object' && answer !== null && 'choices' in answer;

/** Asks the desk, and draws what it answers. @returns nothing where it refuses, which is then said */
async function act(name: string, body: object): Promise<unknown> {
  waiting += 1;
  draw();
  try {
    const answer = await ask<object>(name, body);
    const next = isState(answer)
      ? answer
      : 'state' in answer && isState(answer.state)
        ? answer.state
        : undefined;
    // A choice that was made in the meantime is on its way.
    if (next && (waiting === 1 || !state)) state = next;
    trouble = '';
    return answer;
  } catch (error) {
    trouble = error instanceof Trouble ? error.message : words(failed);
    return undefined;
  } finally {
    waiting -= 1;
    draw();
    if (trouble !== '') document.getElementById('trouble')?.focus();
  }
}

/** Without the command, the work is gone with the page: then it goes on in another language where it stands. */
function speakHere(event: SubmitEvent): void {
  if (!alone) return;
  event.preventDefault();
  const select = document.getElementById('language') as HTMLSelectElement;
  speak(select.value);
  draw();
}

const languageChoice = (): unknown =>
  html`<form method="get" action="/" class="language" @submit=${speakHere}>
    <label for="language">${words('language')}</label>
    <select id="language" name="lang">
      ${Object.entries(LANGUAGES).map(
        ([code, name]) =>
          html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
      )}
    </select>
    <button class="quiet">${words('save')}</button>
  </form>`;

function page(now: DeskState): unknown {
  const check = (): void => {
    const title = document.getElementById('findings-title');
    title?.scrollIntoView();
    title?.focus();
  };
  return html`<header>${languageChoice()}</header>
    <main>
      <h1>${words('title')}</h1>
      <p class="lead">${words('lead')}</p>
      ${
        trouble === ''
          ? nothing
          : html`<div id="trouble" class="trouble" tabindex="-1" role="alert">${english(trouble)}</div>`
      }
      ${tableStep(now, work)} ${columnsStep(now, work)} ${notationStep(now, work)} ${commonStep(now, work)}
      ${
        now.table
          ? html`<p class="check">
              <button type="button" id="check" @click=${check}>${words('check')}</button>
            </p>`
          : nothing
      }
      ${findingsStep(now, work)} ${previewStep(now)} ${sentenceStep(now, work)}
      ${(alone?.filesStep ?? filesStep)(now, work)}
    </main>`;
}

function draw(): void {
  const root = document.getElementById('desk');
  const status = document.getElementById('live');
  if (!root || !state) return;
  render(page(state), root);
  root.toggleAttribute('data-waiting', waiting > 0);
  if (status) status.textContent = waiting > 0 ? words('working') : summaryOf(state);
}

interface Page {
  /** The way to the desk. */
  readonly ask: Ask;
  /** What is said where nobody can tell the officer more. */
  readonly failed: Message;
  /** There where the page is all there is. */
  readonly alone?: AloneSteps;
}

export function startPage(given: Page): void {
  ask = inTurn(given.ask);
  ({ failed, alone } = given);
  // What stood there before the script is no part of what it draws.
  document.getElementById('desk')?.replaceChildren();
  void act('state', {}).then(draw);
}
