/**
 * What our elements show, read from our elements: the other variants are made to show the same words, and the
 * author's words in the tag are made long enough for a figure to take their room.
 */
import { withTab } from './browser.mjs';

/** Our tags, as the pages hold them. */
export const FIGURES = {
  'ap-mines-found': { tag: 'mine-stat', indicator: 'ap-mines-found' },
  'at-mines-found': { tag: 'mine-stat', indicator: 'at-mines-found' },
  'uxo-found': { tag: 'mine-stat', indicator: 'uxo-found' },
  progress: { tag: 'clearance-progress' },
  dogs: { tag: 'dog-counter' },
};

/** The figures of one indicator each, for pages of many tiles and for updates. */
export const TILES = ['ap-mines-found', 'at-mines-found', 'uxo-found'];

/** @returns {Promise<Record<string, object>>} a face for each name in FIGURES */
export const readFaces = (browser, server) =>
  withTab(browser, server, async ({ page, open }) => {
    await open('/faces.html');
    return page.evaluate(readInPage, FIGURES);
  });

/** Runs in the page, and so can use nothing from outside. Looks at parts, which are part of the public interface. */
async function readInPage(figures) {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const faces = {};
  for (const [name, { tag, indicator }] of Object.entries(figures)) {
    const element = document.createElement(tag);
    if (indicator) element.setAttribute('indicator', indicator);
    document.querySelector('main').append(element);
    await element.updateComplete;
    const figure = element.shadowRoot.querySelector('[part="figure"]');
    const part = (part) => figure.querySelector(`[part="${part}"]`);
    const height = element.getBoundingClientRect().height;
    part('details').open = true;
    await nextFrame();
    await element.updateComplete;

    const number = part('number');
    const label = part('label').cloneNode(true);
    const context = [...label.querySelectorAll('.context')].map(
      (each) => (each.remove(), plain(each.textContent)),
    );
    const drawing = part('drawing')?.cloneNode(true);
    const notes = [...figure.querySelectorAll('p')].filter(
      (each) => !each.classList.contains('spoken') && !each.closest('[part="details"],[part="source"]'),
    );
    const link = part('link');
    const [before, after] = plain(part('source').textContent).split(link.textContent.trim());
    for (const each of drawing ? [drawing, ...drawing.querySelectorAll('*')] : [])
      each.removeAttribute('part');
    faces[name] = {
      before: plain(part('quantity').textContent).split(plain(number.textContent))[0].trim(),
      number: plain(number.textContent),
      after: plain(part('quantity').textContent).split(plain(number.textContent))[1].trim(),
      label: plain(label.textContent),
      context,
      drawing:
        drawing?.outerHTML
          .replace(/<!--.*?-->/g, '')
          .replace(/\s+/g, ' ')
          .replace(/> </g, '><') ?? '',
      notes: notes.map((each) => plain(each.textContent)),
      source: { before: `${before.trim()} `, link: plain(link.textContent), href: link.href, after },
      summary: plain(part('summary').textContent),
      quote: plain(part('quote').textContent),
      sentence: plain(figure.querySelector('.spoken').textContent),
      height,
    };

    // The author's words: the sentence with its source, and as many more as the figure needs room.
    const words = document.createElement('div');
    document.querySelector('main').append(words);
    const face = faces[name];
    face.short = `${face.sentence} (<a href="${face.source.href}">source</a>)`;
    face.words = `${face.short} ${face.source.before}${face.source.link}${face.source.after} “${face.quote}”`;
    const more =
      ' The figure is the one that was published, and the link leads to the sentence that states it.';
    do words.innerHTML = face.words += more;
    while (words.getBoundingClientRect().height < height);
    words.remove();
    element.remove();
  }
  return faces;
}
