/**
 * What runs inside the pages. Each function is sent to the page as text and can use nothing from outside.
 */
import type { Ours } from '../../stories/figure-story.ts';

/** What every figure on the page shows, without white space; a figure that is not drawn is missing. */
export function readDrawn() {
  const drawn: string[] = [];
  for (const host of document.querySelector('main')!.children) {
    const isElement = host.localName.includes('-');
    const figure = !isElement
      ? host
      : (host.querySelector('.figure') ?? host.shadowRoot?.querySelector('[part="figure"], .figure'));
    // A card whose script has not run is no card.
    if (!figure || (isElement && !host.shadowRoot) || figure.getBoundingClientRect().height === 0) continue;
    const seen = figure.cloneNode(true) as Element;
    const unseen = '.spoken, [part="drawing"], .drawing, details > :not(summary)';
    for (const each of seen.querySelectorAll(unseen)) each.remove();
    drawn.push(seen.textContent.replace(/\s+/g, ''));
  }
  return drawn;
}

/** First content painted, which is the figure, and everything that moved. */
export async function readPaint() {
  const { startTime } = performance.getEntriesByName('first-contentful-paint')[0];
  let shift = 0;
  const add = (entries) => entries.forEach(({ value }) => (shift += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 50));
  add(observer.takeRecords());
  return { visible: startTime, shift };
}

/** Changes every tile to the next of `names`, all at once; on the static page, as its own script would. */
export async function update(names: readonly string[], faces, step) {
  const hosts = document.querySelector('main')!.children;
  for (let index = 0; index < hosts.length; index++) {
    const host = hosts[index];
    const name = names[(index + step) % names.length];
    if (host.localName.includes('-') && !host.querySelector('.figure')) {
      host.setAttribute('indicator', name);
      continue;
    }
    const { number, label, source, details } = faces[name];
    host.querySelector('.number')!.textContent = number;
    host.querySelector('.label')!.textContent = label;
    host.querySelector<HTMLAnchorElement>('.source a')!.href = source.href;
    host.querySelector('blockquote')!.textContent = details[0].quote;
  }
  // The task after the next frame: that frame's style, layout and paint are done.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Connects, lays out and disconnects a tile, `times` over: a `fresh` one each time, or one and the same. */
export async function connectAndDisconnect(html: string, times: number, fresh: boolean) {
  const main = document.querySelector('main');
  const template = document.createElement('template');
  template.innerHTML = html;
  const make = () => document.importNode(template.content, true).firstElementChild as Ours;
  let tile = make();
  for (let time = 1; time <= times; time++) {
    if (fresh) tile = make();
    main!.append(tile);
    await tile.updateComplete;
    if (main!.offsetHeight === 0) throw new Error('A connected tile has no height.');
    tile.remove();
    // A frame now and then, as on a page that lives: what waits for one may not pile up.
    if (time % 100 === 0) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** The same for a chart, which is drawn every fourth time; the others are taken away before it can be. */
export async function connectCharts(html: string, times: number, fresh: boolean) {
  const main = document.querySelector('main');
  const template = document.createElement('template');
  template.innerHTML = html;
  const make = () => document.importNode(template.content, true).firstElementChild as Ours;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let chart = make();
  for (let time = 1; time <= times; time++) {
    if (fresh) chart = make();
    main!.append(chart);
    const end = performance.now() + 20_000;
    do {
      await frame();
      if (performance.now() > end) throw new Error('A connected chart is not drawn.');
    } while (time % 4 === 0 && !chart.shadowRoot?.querySelector('.plot.drawn'));
    chart.remove();
  }
}
