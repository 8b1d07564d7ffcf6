/**
 * The builder page comes alive: its controls say a state, the address keeps it, and preview, snippet and paste test
 * follow from it.
 */
import { makeSnippet, type Snippet } from '../snippet.js';
import type { SnippetValues } from '../snippet-values.js';
import { attributesOf, readState, type State, writeState } from '../state.js';
import type { EmbedPlan } from '../choices.js';
import { formState, showChoices } from './controls.js';
import { copyOnClick } from './copying.js';
import { whenDrawn } from './drawn.js';
import { clearPreview, drawPreview, previewed } from './preview.js';
import { find } from './find.js';
import { type Found, loadJson, wordsFor } from './words.js';

/** The last state that was asked for: answers to earlier ones come too late. */
let asked = 0;

async function start(): Promise<void> {
  const plan = (await loadJson('plan.json')) as EmbedPlan;
  const form = find('choices', HTMLFormElement);
  const test = find('paste', HTMLDetailsElement);
  const show = (state: State): void => void showState(state, plan);
  const follow = ({ target }: Event): void => {
    const query = formState(form, test.open);
    // Each place has a way of its own to begin with.
    if (target instanceof HTMLSelectElement && target.name === 'place') query.delete('as');
    show(readState(query, plan));
  };
  show(readState(new URLSearchParams(location.search), plan));
  document.addEventListener('change', follow);
  test.addEventListener('toggle', follow);
  form.addEventListener('submit', (event) => event.preventDefault());
  copyOnClick();
  form.hidden = false;
  find('made', HTMLElement).hidden = false;
}

async function showState(state: State, plan: EmbedPlan): Promise<void> {
  const turn = ++asked;
  showChoices(state, plan);
  const query = writeState(state).toString();
  history.replaceState(null, '', `?${query}`);
  // The same choice, to share and in the other languages of the page.
  for (const link of [
    find('share', HTMLAnchorElement),
    ...document.querySelectorAll<HTMLAnchorElement>('.languages a'),
  ])
    link.search = query;
  const found = await wordsFor(state, plan);
  if (turn !== asked) return;
  const undrawn = find('undrawn', HTMLElement);
  if (!('words' in found)) {
    find('snippet', HTMLPreElement).textContent = '';
    undrawn.hidden = true;
    clearPreview(found.reason);
    return;
  }
  let values = valuesOf(state, plan, found);
  drawPreview(state, values);
  const element = state.method === 'drawn' ? previewed() : undefined;
  undrawn.hidden = element === undefined;
  showSnippet(makeSnippet(state.place, values, state.method));
  if (element) {
    // Until then the snippet has the words alone, and says so: a figure that never comes leaves a snippet that holds.
    values = { ...values, drawn: await whenDrawn(element) };
    if (turn !== asked) return;
    undrawn.hidden = true;
    showSnippet(makeSnippet(state.place, values, state.method));
  }
  if (!state.isTested) return;
  // The sanitisers come only for those who ask for them.
  const { showTrials } = await import('./paste.js');
  if (turn === asked) showTrials(makeSnippet(state.place, values, state.method), values);
}

/** What stays the same keeps its place: a selection in it is somebody's. */
function showSnippet({ text }: Snippet): void {
  const shown = find('snippet', HTMLPreElement);
  if (shown.textContent !== text) shown.textContent = text;
}

function valuesOf(state: State, plan: EmbedPlan, { address, attributes, words }: Found): SnippetValues {
  return {
    site: plan.site,
    address,
    attributes: { ...attributes, ...attributesOf(state) },
    words,
    language: state.language,
    hasOwnFeed: plan.hasOwnFeed,
    pinned: state.isPinned ? plan.pinned : undefined,
  };
}

void start();
