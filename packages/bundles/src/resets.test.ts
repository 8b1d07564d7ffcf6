/**
 * Pages whose styles reach for everything: the figures stay readable, stay in their box, and leave the page alone.
 */
import { expect } from '@open-wc/testing';
import { complaints, figureOf, isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, painted, until } from './testing/open-page.js';
import { DISPLAYS, SCRIPT, snippet, TAGS } from './testing/snippets.js';
import { type Surroundings, SURROUNDINGS } from './testing/surroundings.js';

const inside = (around: string, tag: (typeof TAGS)[number], display: string): string =>
  around.replace('%', snippet(tag, `display="${display}"`));

async function openIn({ style = '', around = '<div>%</div>', html = '' }: Surroundings): Promise<Frame> {
  // One after the other, each in surroundings of its own.
  const body = DISPLAYS.map(
    ([tag, display]) => `<section style="position:relative">${inside(around, tag, display)}</section>`,
  ).join('<hr>');
  const text = `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title><style>${style}</style><script src="/probe.js"></script>${SCRIPT}</head><body>${body}</body></html>`;
  const frame = await openPage({ html: text, width: 800, height: 1200 });
  await untilDrawn(frame);
  await painted();
  return frame;
}

/** Ring and field have a part of their own, which comes later. */
const untilDrawn = (frame: Frame): Promise<boolean> =>
  until('figures', () =>
    DISPLAYS.every(([tag, display]) => isDrawn(frame.find(`${tag}[display=${display}]`))),
  );

describe('a page with styles for everything', () => {
  afterEach(closePages);

  for (const [name, surroundings] of Object.entries(SURROUNDINGS)) {
    it(`leaves the figures readable and in their box: ${name}`, async () => {
      const frame = await openIn(surroundings);
      expect(frame.probe.errors).to.deep.equal([]);
      for (const [tag, display] of DISPLAYS) {
        const element = frame.find(`${tag}[display=${display}]`);
        if (display === 'inline' && surroundings.inlineFollows) expect(isDrawn(element)).to.be.true;
        else expect(complaints(element), `${tag} ${display}`).to.deep.equal([]);
        const { width, height } = (figureOf(element) as HTMLElement).getBoundingClientRect();
        expect(Math.min(width, height), `${tag} ${display} has a size`).to.be.above(10);
      }
    });
  }

  it('leaves them so when their place grows narrow and wide again, and disturbs nobody', async () => {
    const body = `<div style="width:700px">${DISPLAYS.map(([tag, display]) => snippet(tag, `display="${display}"`)).join('')}</div>`;
    const frame = await openPage({ head: SCRIPT, body, height: 2000 });
    const sizes = (): number[] =>
      frame.all('[display=tile], [display=bar]').map((element) => {
        const number = figureOf(element)?.querySelector('[part=number]') as Element;
        return parseFloat(frame.window.getComputedStyle(number).fontSize);
      });
    await untilDrawn(frame);
    await painted();
    const wide = sizes();
    for (const width of [130, 700, 299, 301, 160, 700]) {
      frame.find('div').style.width = `${width}px`;
      await painted();
      await painted();
      for (const element of frame.all(TAGS.join()))
        expect(complaints(element), `${element.outerHTML.slice(0, 50)} at ${width} px`).to.deep.equal([]);
    }
    expect(sizes()).to.deep.equal(wide);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('leaves them so when they are drawn again in a narrow place', async () => {
    const frame = await openPage({
      head: SCRIPT,
      body: `<div style="width:130px">${TAGS.map((tag) => snippet(tag)).join('')}</div>`,
    });
    await painted();
    for (const [tag, display] of DISPLAYS.filter(([, display]) => display !== 'inline')) {
      frame.find(tag).setAttribute('lang', 'tlh');
      await painted();
      frame.find(tag).removeAttribute('lang');
      frame.find(tag).setAttribute('display', display);
      await painted();
      expect(complaints(frame.find(tag)), `${tag} ${display}`).to.deep.equal([]);
    }
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('gives every drawing a size that can be seen, whatever the page says of pictures', async () => {
    const frame = await openIn(SURROUNDINGS['styles for spans, links, pictures and details'] as Surroundings);
    for (const element of frame.all('clearance-progress, dog-counter:not([display=number])')) {
      for (const drawing of element.shadowRoot?.querySelectorAll('svg:not(.dots svg)') ?? []) {
        const { width, height } = drawing.getBoundingClientRect();
        expect(width, element.outerHTML.slice(0, 60)).to.be.above(50);
        expect(height).to.be.above(4);
      }
    }
  });

  it('hides the figures where it hides what they stand in', async () => {
    const body = TAGS.map(
      (tag) =>
        `<div style="visibility:hidden">${snippet(tag)}</div><div hidden>${snippet(tag)}</div>${snippet(tag, 'hidden')}<div style="opacity:0">${snippet(tag)}</div>`,
    ).join('');
    const frame = await openPage({ head: SCRIPT, body });
    expect(frame.probe.errors).to.deep.equal([]);
    for (const element of frame.all('[style="visibility:hidden"] > *')) {
      const figure = figureOf(element) as HTMLElement;
      for (const part of [figure, ...figure.querySelectorAll('*')]) {
        expect(
          frame.window.getComputedStyle(part).visibility,
          `${element.localName} ${part.localName}`,
        ).to.equal('hidden');
      }
    }
    for (const element of frame.all('[hidden]')) expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows a figure that was hidden when it was made', async () => {
    const frame = await openPage({
      head: SCRIPT,
      body: `<div hidden>${TAGS.map((tag) => snippet(tag)).join('')}</div>`,
    });
    frame.find('div').hidden = false;
    await painted();
    for (const tag of TAGS) expect(complaints(frame.find(tag))).to.deep.equal([]);
  });

  it('follows the page when it turns dark', async () => {
    const frame = await openPage({ head: SCRIPT, body: TAGS.map((tag) => snippet(tag)).join('') });
    const colours = (): string[] =>
      TAGS.map((tag) => frame.window.getComputedStyle(figureOf(frame.find(tag)) as Element).backgroundColor);
    const light = colours();
    frame.document.documentElement.style.colorScheme = 'dark';
    await painted();
    const supportsLightDark = CSS.supports('color', 'light-dark(red, blue)');
    for (const [index, colour] of colours().entries()) {
      if (supportsLightDark) expect(colour).to.not.equal(light[index]);
      expect(complaints(frame.find(TAGS[index] as string))).to.deep.equal([]);
    }
  });

  it('keeps its own looks: nothing outside our elements has changed', async () => {
    const head = '<style>p { color: rgb(1, 2, 3); font: 13px serif }</style>';
    const body = `<h1>Heading</h1><p>Text <a href="#x">link</a></p>${TAGS.map((tag) => snippet(tag)).join('<p>Text</p>')}<form><input value="x"></form><svg width="10" height="10"><rect class="mark rest" width="5" height="5"/></svg>`;
    const theme = (frame: Frame): string[] =>
      frame
        .all('h1, p, a, form, input, svg, rect, body, html')
        .filter((element) => !element.closest(TAGS.join()))
        .map((element) => {
          const { color, font, backgroundColor, fill, margin } = frame.window.getComputedStyle(element);
          return [element.localName, color, font, backgroundColor, fill, margin].join();
        });
    const without = theme(await openPage({ head, body }));
    const frame = await openPage({ head: head + SCRIPT, body });
    expect(theme(frame)).to.deep.equal(without);
    expect(without.length).to.be.above(9);
    expect(frame.document.styleSheets).to.have.length(1);
    expect(frame.document.adoptedStyleSheets ?? []).to.have.length(0);
  });
});
