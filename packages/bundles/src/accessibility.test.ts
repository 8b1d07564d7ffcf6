/**
 * Figures can be read, reached and opened by everybody.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import { seen } from '@mine-action/testing/reader';
import { partOf, toggleDetails } from './testing/drawn.js';
import { closePages, type Frame, openPage, painted, until } from './testing/open-page.js';
import { allDisplays, allThree, SCRIPT, snippet, TAGS } from './testing/snippets.js';

const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';

interface Axe {
  run(context: Document): Promise<AxeResults>;
}

/** What axe finds: rule and place. */
async function findings(frame: Frame): Promise<string[]> {
  const axe = Reflect.get(frame.window, 'axe') as Axe;
  const { violations } = await axe.run(frame.document);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

const page = (body = allDisplays()): string => `<main><h1>Figures</h1>${body}</main>`;

async function openAllDetails(frame: Frame): Promise<void> {
  const elements = frame.all(TAGS.join()).filter((element) => element.getAttribute('display') !== 'inline');
  for (const element of elements) toggleDetails(element);
  await until('all details', () => elements.every((element) => element.shadowRoot?.querySelector('dl')));
}

describe('figures on a page', () => {
  afterEach(closePages);

  for (const [name, style] of Object.entries({
    light: '',
    dark: '<style>:root { color-scheme: dark } body { background: #111; color: #eee } a { color: #9cf }</style>',
  })) {
    it(`leave axe nothing to find, with details closed and open: ${name}`, async () => {
      const frame = await openPage({ head: style + SCRIPT + AXE, body: page(), height: 3000 });
      expect(await findings(frame)).to.deep.equal([]);
      await openAllDetails(frame);
      expect(await findings(frame)).to.deep.equal([]);
    });
  }

  it('leave axe nothing to find in a narrow column and from right to left', async () => {
    const frame = await openPage({
      head: SCRIPT + AXE,
      body: `<main dir="rtl" style="width:200px"><h1>Figures</h1>${allDisplays()}</main>`,
      height: 3000,
    });
    await openAllDetails(frame);
    expect(await findings(frame)).to.deep.equal([]);
  });

  it('leave axe nothing to find where a reason or the author’s words stand', async () => {
    const frame = await openPage({
      head: SCRIPT + AXE,
      body: page(
        `${snippet('mine-stat', 'indicator="nobody-knows"', '')}${snippet('dog-counter', 'indicator="nobody-knows"')}`,
      ),
    });
    expect(await findings(frame)).to.deep.equal([]);
  });

  it('name every drawing once, with the numbers that it shows', async () => {
    const frame = await openPage({ head: SCRIPT, body: page(), height: 2000 });
    await painted();
    const names = frame
      .all(TAGS.join())
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('[role=img]') ?? [])])
      .map((image) => image.getAttribute('aria-label'));
    expect(names).to.deep.equal([
      ...Array<string>(3).fill('16 of 100 parts filled'),
      '93 filled marks, one for each dog, and 7 outlined marks, planned',
    ]);
    for (const svg of frame
      .all(TAGS.join())
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('svg') ?? [])])) {
      expect(svg.closest('[role=img], [aria-hidden=true]'), svg.outerHTML.slice(0, 80)).not.to.equal(null);
    }
  });
});

describe('the keyboard', () => {
  afterEach(closePages);

  /** What has the focus, through shadow roots. */
  function focused(frame: Frame): HTMLElement | null {
    let at = frame.document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at as HTMLElement | null;
  }

  /** One step of the Tab key; a busy browser hears it after it says that it was sent. */
  async function step(frame: Frame): Promise<void> {
    const before = focused(frame);
    await sendKeys({ press: 'Tab' });
    await until('the focus elsewhere', () => focused(frame) !== before);
  }

  async function openFocused(body: string): Promise<Frame> {
    const around = `<button id="start">Start</button>${body}<button id="end">End</button>`;
    const frame = await openPage({ head: SCRIPT, body: around, height: 1500 });
    await painted();
    frame.window.focus();
    frame.find('#start').focus();
    return frame;
  }

  async function reachSummary(frame: Frame): Promise<void> {
    for (let count = 0; count < 3 && focused(frame)?.localName !== 'summary'; count++) await step(frame);
    expect(focused(frame)?.localName).to.equal('summary');
  }

  it('reaches link and details of each figure in the order of the page, and nothing else', async () => {
    const frame = await openFocused(allThree());
    const reached: string[] = [];
    for (let count = 0; count < 12 && focused(frame)?.id !== 'end'; count++) {
      await step(frame);
      const at = focused(frame) as Element;
      const host = (at.getRootNode() as ShadowRoot).host?.localName ?? '';
      reached.push([host, at.localName, at.id].filter(Boolean).join(' '));
    }
    expect(reached).to.deep.equal([...TAGS.flatMap((tag) => [`${tag} a`, `${tag} summary`]), 'button end']);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`opens and closes the details with ${name}, and they keep the focus`, async () => {
      const frame = await openFocused(snippet('clearance-progress'));
      const element = frame.find('clearance-progress');
      const details = partOf(element, 'details') as HTMLDetailsElement;
      await reachSummary(frame);
      await sendKeys({ press: key });
      await until('the whole details', () => seen(element).includes('How it is calculated'));
      expect(focused(frame)?.localName).to.equal('summary');
      expect(details.open).to.be.true;
      await sendKeys({ press: key });
      await until('closed details', () => !details.open);
      expect(focused(frame)?.localName).to.equal('summary');
    });
  }

  it('shows where it is', async () => {
    const frame = await openFocused(snippet('mine-stat'));
    for (const name of ['a', 'summary']) {
      await step(frame);
      expect(focused(frame)?.localName).to.equal(name);
      const { outlineStyle, outlineWidth } = frame.window.getComputedStyle(focused(frame) as Element);
      expect(outlineStyle).to.not.equal('none');
      expect(parseFloat(outlineWidth)).to.be.at.least(1);
    }
  });

  it('leads from each link to the very sentence in the source, without a trace of this page', async () => {
    const frame = await openPage({ head: SCRIPT, body: allDisplays(), height: 2000 });
    await painted();
    for (const element of frame.all(TAGS.join())) {
      const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
      expect(links.length, element.outerHTML.slice(0, 60)).to.be.above(0);
      for (const link of links) {
        expect(link.href).to.match(/^https:\/\/washington\.mfa\.gov\.az\/.+#:~:text=/);
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.textContent?.trim()).to.not.equal('');
      }
    }
  });
});
