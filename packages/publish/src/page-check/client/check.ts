/**
 * The page `check/` comes alive: it takes the address of a page or its HTML, reads it by the code that the command has, and lists the
 * figures. What was pasted stays text: no part of it becomes an element of this page, and nothing of it is loaded or sent.
 */
import type { EmbedPlan } from '../../embed/choices.js';
import { find } from '../../embed/builder/find.js';
import { TooDeep } from '../../evidence/page-words.js';
import { figuresOnPage } from '../figures-on-page.js';
import { type CheckedPage, lookUp } from '../look-up.js';
import { countsOf } from '../said.js';
import { LARGEST_PAGE } from '../page-reader.js';
import { readAddress } from './read-address.js';
import { say, sentence } from './say.js';
import { listed } from './show.js';

const status = find('status', HTMLElement);
const found = find('found', HTMLOListElement);
const ask = find('ask', HTMLElement);
const root = ask.dataset['root'] ?? './';

/** The last check that was asked for: an earlier one comes too late. */
let asked = 0;

async function load(path: string): Promise<unknown> {
  const answer = await fetch(root + path);
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as unknown;
}

let plan: Promise<EmbedPlan> | undefined;

/** @throws where the site does not say what it offers */
async function check(html: string, address?: string): Promise<CheckedPage> {
  plan ??= load('embed/plan.json') as Promise<EmbedPlan>;
  plan.catch(() => (plan = undefined));
  const offered = await plan;
  return lookUp(figuresOnPage(html, offered, { address }), offered, load);
}

/** Runs a check; whatever comes of it is said. */
async function run(
  read: () => Promise<{ readonly html: string; readonly address?: string } | string>,
): Promise<void> {
  const turn = ++asked;
  found.replaceChildren();
  status.replaceChildren(say('check-reading'));
  const said = await outcome();
  if (turn !== asked) return;
  if ('figures' in said) {
    const { figures, notes } = said;
    status.replaceChildren(
      figures.length === 0 ? say('check-none') : sentence('check-count', countsOf(said)),
    );
    found.replaceChildren(...listed(figures, notes));
  } else status.replaceChildren(say(said.key));

  async function outcome(): Promise<CheckedPage | { readonly key: string }> {
    const page = await read();
    if (typeof page === 'string') return { key: page };
    if (page.html.length > LARGEST_PAGE) return { key: 'check-too-large' };
    try {
      return await check(page.html, page.address);
    } catch (error) {
      return { key: error instanceof TooDeep ? 'check-not-parsed' : 'check-failed' };
    }
  }
}

const onSubmit = (id: string, read: () => ReturnType<Parameters<typeof run>[0]>): void =>
  find(id, HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void run(read);
  });

onSubmit('by-address', () => readAddress(find('address', HTMLInputElement).value.trim()));
onSubmit('by-html', () => {
  const html = find('html', HTMLTextAreaElement).value;
  return Promise.resolve(html.trim() === '' ? 'check-empty' : { html });
});
ask.hidden = false;
