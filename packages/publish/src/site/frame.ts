/// <reference lib="dom" />
/**
 * Runs in the reader's browser before the page is drawn. A page asked for with `?frame` shows its figure alone and
 * tells the page around it how high that is; one of a past day says its figure in the language of `?lang`; and where the figures' script does not come, what stands in for it is
 * shown.
 *
 * Bundled as a classic script: in a sandboxed frame a page has no origin, and its modules would be refused.
 */
import { pageOfDay, sayIn } from './figure-language.js';
import { speakToHost } from './wordpress-frame.js';

/** How long the figures' script may take. */
const PATIENCE_MS = 10_000;

/** Figures that the script has not taken over hold what the server drew, with its style sheet. */
function standStill(): void {
  for (const host of document.querySelectorAll('main [lang][src]'))
    if (host.shadowRoot?.querySelector('link')) host.setAttribute('still', '');
}

function showAlone(): void {
  document.documentElement.toggleAttribute('data-frame', true);
  // What is asked of a source is not shown inside the frame.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  addEventListener('DOMContentLoaded', () => {
    const stage = document.querySelector('.stage');
    if (stage) speakToHost(stage);
  });
}

addEventListener('load', () => setTimeout(standStill, PATIENCE_MS));
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', standStill);
    else standStill();
  },
  // The failing of a script does not bubble.
  true,
);
const query = new URLSearchParams(location.search);
if (query.has('frame')) showAlone();
if (query.has('lang')) addEventListener('DOMContentLoaded', () => sayIn(query.get('lang')));
// The page for what is not there names itself so.
if (document.querySelector('link[rel=canonical][href$="/404.html"]')) {
  const place = pageOfDay(location);
  if (place) location.replace(place);
}
