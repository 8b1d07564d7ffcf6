/**
 * Tags in the shadow roots of a page's own components: charts, groups and sources are drawn there as they are on the page itself.
 */
import { expect } from '@open-wc/testing';
import { canvasOf, expectQuiet, ink, isCharted } from './testing/charts.js';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, quiet, until } from './testing/open-page.js';
import {
  CHARTS,
  FORMS,
  LAZY_SAYS,
  LAZY_TAGS,
  lazySnippet,
  type LazyTag,
  SCRIPT,
} from './testing/snippets.js';

const FIGURE = '<mine-stat indicator="ap-mines-found"></mine-stat>';
const tagsOf = (tags: readonly LazyTag[] = LAZY_TAGS): string =>
  tags.map((tag) => lazySnippet(tag)).join('') + FIGURE;

/** A component of the page, as libraries write them: its root is filled a moment after it has come. */
const component = (name: string, text: string): string => `
  customElements.define('${name}', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }); }
    connectedCallback() { queueMicrotask(() => { this.shadowRoot.innerHTML = ${JSON.stringify(text)}; }); }
  });`;
const script = (code: string): string => `<script>${code.replaceAll('</', '<\\/')}</script>`;
/** Long after the script of ours. */
const late = (code: string): string =>
  script(`addEventListener('load', () => setTimeout(() => {${code}}, 100));`);

/** Every root of the page, those in other roots as well. */
function rootsIn(root: ParentNode): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
}
const findIn = (frame: Frame, tag: string): HTMLElement | undefined =>
  rootsIn(frame.document)
    .map((root) => root.querySelector<HTMLElement>(tag))
    .find((found) => found !== null) ?? undefined;

async function expectDrawnIn(frame: Frame, tags: readonly LazyTag[] = LAZY_TAGS): Promise<void> {
  for (const tag of tags) {
    const element = await until(`<${tag}>`, () => {
      const found = findIn(frame, tag);
      return found && isDrawn(found) ? found : null;
    });
    expect(seen(element).toLowerCase(), tag).to.contain(LAZY_SAYS[tag]);
    if (!CHARTS.includes(tag as (typeof CHARTS)[number])) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(`the chart of <${tag}>`, () => isCharted(element));
    expect(ink(element), tag).to.be.above(500);
    expect(canvasOf(element).clientHeight, tag).to.be.above(60);
  }
  expectQuiet(frame);
}

/** How a root may come about, by what stands in the page. */
const WAYS: Readonly<Record<string, string>> = {
  'declared in the page': `<div><template shadowrootmode="open">${tagsOf()}</template></div>`,
  'of a component that is there before its tag': `${script(component('page-part', tagsOf()))}<page-part></page-part>`,
  'of a component that comes later than its tag': `<page-part></page-part>${late(component('page-part', tagsOf()))}`,
  'of a tag that comes later than its component': `${script(component('page-part', tagsOf()))}<main></main>${late("document.querySelector('main').innerHTML = '<p><page-part></page-part></p>';")}`,
  'in another root': `${script(component('page-inner', tagsOf()) + component('page-part', '<section><page-inner></page-inner></section>'))}<page-part></page-part>`,
  'that gets its tags later': `${script(component('page-part', '<main></main>'))}<page-part></page-part>${late(`document.querySelector('page-part').shadowRoot.querySelector('main').innerHTML = ${JSON.stringify(tagsOf())};`)}`,
};

describe("tags in a shadow root of the page's own", () => {
  afterEach(closePages);

  for (const [form, head] of Object.entries(FORMS))
    for (const [way, body] of Object.entries(WAYS))
      it(`are drawn: one ${way}, by ${form}`, async () => {
        await expectDrawnIn(await openPage({ head, body }));
      });

  it('are drawn under a strict policy, styles and all, and it has nothing to report', async () => {
    const frame = await openPage({
      head: SCRIPT,
      body: WAYS['declared in the page'],
      headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'none'" },
    });
    await expectDrawnIn(frame);
  });

  it('are drawn whatever the style of that root does to everything in it', async () => {
    const style =
      '<style>*, *::before { all: initial; display: inline !important; color: #fff !important; font: 3px/1 serif !important; height: 1px !important } canvas, table, button, div { display: none !important; visibility: hidden !important }</style>';
    const body = `<div><template shadowrootmode="open">${style}${tagsOf(CHARTS)}</template></div>`;
    await expectDrawnIn(await openPage({ head: SCRIPT, body }), CHARTS);
  });

  /** A closed root with a chart, and what the page itself kept of it. */
  const CLOSED = `<main></main>${script(`const root = document.querySelector('main').attachShadow({ mode: 'closed' });
    root.innerHTML = '<clearance-trend>Words.</clearance-trend>'; window.chart = root.firstChild;`)}`;
  const chartOf = ({ window }: Frame): HTMLElement => (window as unknown as { chart: HTMLElement }).chart;

  it('keep their words where it is closed, which nobody can look into, until the page has shown such a tag', async () => {
    const frame = await openPage({ head: SCRIPT, body: CLOSED });
    await quiet(frame);
    expect(chartOf(frame).innerText).to.equal('Words.');
    frame.document.body.append(frame.document.createElement('clearance-trend'));
    await until('the chart', () => isDrawn(chartOf(frame)) || null);
    expectQuiet(frame);
  });

  for (const [name, head] of [
    ['the script that loads nothing later', FORMS['the script that loads nothing later']],
    ['the module of the element', '<script type="module" src="/dist/trend.js"></script>'],
  ] as const)
    it(`are drawn in a closed one by ${name}, which need not see them`, async () => {
      const frame = await openPage({ head, body: CLOSED });
      await until('the chart', () => isCharted(chartOf(frame)) || null);
      expectQuiet(frame);
    });

  it('keep their words where the script has been moved and finds no folder, and one line says what to write', async () => {
    const frame = await openPage({
      head: '<script>{{mine-action.js}}</script>',
      body: `<div><template shadowrootmode="open">${lazySnippet('clearance-trend', 'Words.')}</template></div>`,
    });
    await until('its line', () => ownLines(frame).length > 0 || null);
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.match(
      /^mine-action: <clearance-trend>: .*folder is not known.* data-mine-base=/,
    );
    expect(findIn(frame, 'clearance-trend')?.innerText).to.equal('Words.');
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('are the only thing that is looked for there: links of a component stay its own', async () => {
    const link = `<p><a href="${location.origin}/f/ap-mines-found/">Figure</a></p>`;
    const body = `<div><template shadowrootmode="open">${link}</template></div>`;
    const frame = await openPage({ head: SCRIPT, body });
    await quiet(frame);
    expect(frame.find('div').shadowRoot?.innerHTML).to.equal(link);
    expect(frame.probe.requests().filter((path) => path.includes('addresses'))).to.deep.equal([]);
  });
});
