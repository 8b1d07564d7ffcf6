/**
 * Runs before the page is drawn. A page asked for with `?frame` shows its figure alone and tells the page around it
 * how high that is; and where the figures' script does not come, what stands in for it is shown.
 *
 * The height is that of a box around the figure, never of the document or of the frame: a frame that were made higher
 * for its own height would grow without end.
 */
(() => {
  'use strict';
  const root = document.documentElement;

  /** How long the script may take. */
  const PATIENCE_MS = 10_000;

  /** The shortest time between two messages. */
  const PAUSE_MS = 200;

  /** Figures that the script has not taken over hold what the server drew, with its style sheet. */
  const standStill = () => {
    for (const host of document.querySelectorAll('main [lang][src]'))
      if (host.shadowRoot?.querySelector('link')) host.setAttribute('still', '');
  };
  window.addEventListener('load', () => setTimeout(standStill, PATIENCE_MS));
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target?.localName === 'script') window.addEventListener('DOMContentLoaded', standStill);
      if (target?.localName === 'script' && document.readyState !== 'loading') standStill();
    },
    true,
  );

  if (!new URLSearchParams(location.search).has('frame')) return;
  root.toggleAttribute('data-frame', true);
  // What is asked of a source is not shown inside the frame.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  if (window.parent === window) return;

  window.addEventListener('DOMContentLoaded', () => {
    const stage = document.querySelector('.stage');
    if (!stage || typeof ResizeObserver !== 'function') return;
    let told = 0;
    let timer;
    const tell = () => {
      timer = undefined;
      const height = Math.ceil(stage.getBoundingClientRect().height);
      if (height === told || height === 0) return;
      told = height;
      // The height is no secret, and who stands around the frame is not known.
      window.parent.postMessage({ type: 'mine-action:height', height }, '*');
    };
    let last = -Infinity;
    new ResizeObserver(() => {
      if (timer !== undefined) return;
      const wait = Math.max(0, last + PAUSE_MS - performance.now());
      timer = setTimeout(() => {
        last = performance.now();
        tell();
      }, wait);
    }).observe(stage);
  });
})();
