/// <reference lib="dom" />
/**
 * What the file does in a browser: shows its figures in turn, and keeps what is said of their age true.
 *
 * The function is written into the file as its own text, so it may use nothing but what it is handed and what every
 * browser has. Without it the figures stand one below the other.
 */
import type { FromDay } from './ages.js';
import type { ScreenWords } from './words.js';

/** What the page hands over as JSON. */
export interface ScreenData {
  readonly seconds: number;
  /** By the id of the paragraph. */
  readonly texts: Readonly<Record<string, readonly FromDay[]>>;
  /** By the language of the slide. */
  readonly words: Readonly<Record<string, ScreenWords>>;
}

/** @param today the reader's day, `YYYY-MM-DD` */
export function showInTurn(today: () => string): void {
  const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
  const { seconds, texts, words } = JSON.parse(find('#screen-data').textContent ?? '') as ScreenData;
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  const main = find('main');
  const controls = find('.controls');
  const [previous, toggle, next] = [...controls.querySelectorAll('button')] as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  let now = 0;
  let isPaused = false;
  let timer: number | undefined;

  function keepTrue(): void {
    const day = today();
    for (const [id, all] of Object.entries(texts)) {
      const place = document.getElementById(id);
      const text = all.filter((each) => each.day <= day).pop()?.text ?? '';
      if (place && place.textContent !== text) place.textContent = text;
    }
  }

  function wait(): void {
    window.clearTimeout(timer);
    if (isPaused || slides.length < 2) return;
    timer = window.setTimeout(() => {
      // Anyone who is at a link of this figure is still reading it.
      if (main.contains(document.activeElement)) wait();
      else go(1);
    }, seconds * 1000);
  }

  function go(steps: number): void {
    now = (now + steps + slides.length) % slides.length;
    show();
  }

  function pause(isWanted: boolean): void {
    isPaused = isWanted;
    show();
  }

  /** On a wall nobody scrolls: what is too much grows smaller. On a small screen, where that is not enough, it stays. */
  function fit(): void {
    const root = document.documentElement;
    for (let percent = 100; percent >= 60; percent -= 4) {
      root.style.setProperty('--scale', String(percent / 100));
      if (root.scrollHeight <= root.clientHeight) return;
    }
    root.style.removeProperty('--scale');
  }

  function show(): void {
    keepTrue();
    for (const [index, slide] of slides.entries()) slide.toggleAttribute('data-now', index === now);
    const language = slides[now]?.lang ?? '';
    const own = words[language];
    if (own) {
      controls.lang = own.language;
      previous.setAttribute('aria-label', own.previous);
      next.setAttribute('aria-label', own.next);
      toggle.setAttribute('aria-label', isPaused ? own.resume : own.pause);
    }
    controls.dir = slides[now]?.dir ?? '';
    find('.position').textContent = slides[now]?.dataset['position'] ?? '';
    fit();
    toggle.toggleAttribute('data-paused', isPaused);
    // What changes by itself is not read out; what somebody asked for is.
    main.setAttribute('aria-live', isPaused ? 'polite' : 'off');
    wait();
  }

  previous.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  toggle.addEventListener('click', () => pause(!isPaused));
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || slides.length < 2) return;
    const isAtControl = event.target instanceof Element && event.target.closest('a, button');
    const forward = slides[now]?.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = slides[now]?.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    // The pointers of speakers send page up and page down.
    if (event.key === forward || event.key === 'PageDown') go(1);
    else if (event.key === back || event.key === 'PageUp') go(-1);
    else if (event.key === ' ' && !isAtControl) pause(!isPaused);
    else return;
    event.preventDefault();
  });

  window.addEventListener('resize', fit);
  document.documentElement.classList.add('in-turn');
  controls.hidden = slides.length < 2;
  show();
}
