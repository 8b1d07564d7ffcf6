/**
 * Pages whose styles reach for everything: the figures stay readable, stay in their box, and leave the page alone.
 */
import { expect } from '@open-wc/testing';
import { complaints, figureOf, isDrawn } from './testing/looks.js';
import { closePages, type Frame, openPage, painted } from './testing/open-page.js';
import { DISPLAYS, SCRIPT, snippet, TAGS } from './testing/snippets.js';

interface Surroundings {
  readonly style?: string;
  /** What the element stands in, with `%` in its place. */
  readonly around?: string;
  readonly html?: string;
  /** The inline figure takes the page's looks; where those cannot be read, it cannot either. */
  readonly inlineFollows?: boolean;
}

const SURROUNDINGS: Readonly<Record<string, Surroundings>> = {
  'a plain page': {},
  'a root size of 62.5 %': { style: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'a root size of 62.5 % and nothing else': { style: 'html { font-size: 62.5% }' },
  'a font size of nought': { style: 'body { font-size: 0 }' },
  'a reset of everything': {
    style:
      '* { all: unset !important } style, script, title, head { display: none !important } body, p, div { display: block !important }',
  },
  'a reset that begins with our tags': {
    style:
      'mine-stat, clearance-progress, dog-counter { all: initial !important } :not(:defined) { color: red }',
  },
  'a reset of margins, borders and boxes': {
    style:
      '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; line-height: 1; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-indent: 40px; font: 10px/1 monospace; text-shadow: 2px 2px red; font-variant: small-caps }',
  },
  'styles for spans, links, pictures and details': {
    style:
      'span, bdi, p, a, details, summary, svg, path, rect, circle, blockquote, dl, dt, dd { display: none !important; color: #fff !important; font-size: 3px !important; width: 1px !important; fill: none !important; stroke-dasharray: 1 !important }',
  },
  'a page in the dark': { style: ':root { color-scheme: dark } body { background: #000; color: #eee }' },
  'a page painted dark without saying so': { style: 'body { background: #000; color: #eee }' },
  'white text on white, by mistake': { style: 'body { color: #fff }', inlineFollows: true },
  'a page from right to left': { html: 'dir="rtl"' },
  'vertical writing': { style: 'body { writing-mode: vertical-rl; height: 500px }', inlineFollows: true },
  'a column 160 px wide': { around: '<div style="width:160px">%</div>' },
  'a column 120 px wide': { around: '<div style="width:120px">%</div>' },
  'a column 120 px wide, in large type': { around: '<div style="width:120px;font-size:20px">%</div>' },
  'a row of flex items': {
    around:
      '<div style="display:flex;gap:8px;width:600px"><p style="margin:0">Beside.</p>%<p style="margin:0">Beside.</p></div>',
  },
  'a flex column that centres': {
    around: '<div style="display:flex;flex-direction:column;align-items:center;width:400px">%</div>',
  },
  'a grid with narrow tracks': {
    around:
      '<div style="display:grid;grid-template-columns:repeat(3,1fr);width:540px;gap:6px"><p>1</p>%<p>3</p></div>',
  },
  'a float': { around: '<div style="float:left;max-width:300px">%</div>' },
  'a table cell': {
    around: '<table style="width:500px"><tr><td>%</td><td style="width:60%">Beside.</td></tr></table>',
  },
  'a box with text in one line': {
    around: '<div style="white-space:nowrap;width:240px;text-align:center;line-height:0">%</div>',
    inlineFollows: true,
  },
  'an absolute box': { around: '<div style="position:absolute;top:5px;left:5px;width:220px">%</div>' },
  'a zoomed body': { style: 'body { zoom: 1.17 }' },
  'a page zoomed to twice its size': { style: 'body { zoom: 2; margin: 4px }' },
  'letters from a pointer-less, unselectable, blended page': {
    style:
      'body { pointer-events: none; user-select: none; mix-blend-mode: multiply; text-rendering: geometricPrecision; hyphens: auto; word-break: break-all; direction: ltr; unicode-bidi: plaintext; tab-size: 40 }',
  },
};

const inside = (around: string, tag: (typeof TAGS)[number], display: string): string =>
  around.replace('%', snippet(tag, `display="${display}"`));

async function openIn({ style = '', around = '<div>%</div>', html = '' }: Surroundings): Promise<Frame> {
  // One after the other, each in surroundings of its own.
  const body = DISPLAYS.map(
    ([tag, display]) => `<section style="position:relative">${inside(around, tag, display)}</section>`,
  ).join('<hr>');
  const text = `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title><style>${style}</style><script src="/probe.js"></script>${SCRIPT}</head><body>${body}</body></html>`;
  const frame = await openPage({ html: text, width: 800, height: 1200 });
  await painted();
  return frame;
}

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

  it('leaves them so when they are drawn anew in a narrow place', async () => {
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
      for (const drawing of element.shadowRoot?.querySelectorAll('svg') ?? []) {
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
    const looks = (frame: Frame): string[] =>
      frame
        .all('h1, p, a, form, input, svg, rect, body, html')
        .filter((element) => !element.closest(TAGS.join()))
        .map((element) => {
          const { color, font, backgroundColor, fill, margin } = frame.window.getComputedStyle(element);
          return [element.localName, color, font, backgroundColor, fill, margin].join();
        });
    const without = looks(await openPage({ head, body }));
    const frame = await openPage({ head: head + SCRIPT, body });
    expect(looks(frame)).to.deep.equal(without);
    expect(without.length).to.be.above(9);
    expect(frame.document.styleSheets).to.have.length(1);
    expect(frame.document.adoptedStyleSheets ?? []).to.have.length(0);
  });
});
