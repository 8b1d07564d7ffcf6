/**
 * What the script leaves on a page beside its figures: nothing.
 */
import { expect } from '@open-wc/testing';
import { isDrawn } from './testing/drawn.js';
import { arrive, closePages, type Frame, openPage, painted, until } from './testing/open-page.js';
import { allThree, allThreeBelow, FORMS, SCRIPT, snippet, TAGS } from './testing/snippets.js';

/** Uses everything there is: details, an earlier edition, a change, removal and return. */
async function useAll(frame: Frame): Promise<void> {
  await until('figures', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
  for (const tag of TAGS) frame.find(tag).shadowRoot?.querySelector('summary')?.click();
  await until('details', () => TAGS.every((tag) => frame.find(tag).shadowRoot?.querySelector('.evidence')));
  const [first] = frame.all('mine-stat') as [HTMLElement];
  first.setAttribute('edition', 'latest');
  first.setAttribute('indicator', 'at-mines-found');
  const place = first.parentNode as Node;
  first.remove();
  place.appendChild(first);
  await painted();
}

describe('the page that holds the script', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(FORMS)) {
    it(`gets no global, no symbol, no listener, no changed built-in: ${name}`, async () => {
      const frame = await openPage({ head, body: allThreeBelow() });
      await useAll(frame);
      expect(frame.probe.globals()).to.deep.equal([]);
      // Symbol.metadata is among these.
      expect(frame.probe.builtIns()).to.deep.equal([]);
      // While a later part comes, the script hears of an error in that part's file.
      expect(frame.probe.listeners.filter((type) => type !== 'error')).to.deep.equal([]);
      for (const type of ['onunload', 'onbeforeunload', 'onpagehide', 'onerror', 'onmessage'] as const)
        expect(frame.window[type], type).to.equal(null);
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.console).to.deep.equal([]);
    });

    it(`loads files of ours only, stores nothing, sends nothing: ${name}`, async () => {
      const frame = await openPage({ head, body: allThreeBelow() });
      await useAll(frame);
      for (const path of frame.probe.requests()) expect(path).to.match(/^\/dist\/(?:esm\/)?[\w.-]+\.js$/);
      expect(frame.probe.uses).to.deep.equal([]);
      if (name === 'the script that loads nothing later')
        expect(frame.probe.requests()).to.have.length.at.most(1);
    });
  }

  it('loads one file until somebody asks for more', async () => {
    const frame = await openPage({ head: SCRIPT, body: allThree() });
    await painted();
    await until('figures', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
    // An engine may not list what it takes from its memory; nothing beside the script may stand there.
    expect(frame.probe.requests().filter((path) => path !== '/dist/mine-action.js')).to.deep.equal([]);
    expect(frame.probe.uses).to.deep.equal([]);
  });

  it('loads a later part once for many figures', async () => {
    const body = snippet('mine-stat', 'edition="2023-12-31" indicator="ap-mines-found"', 'Words.').repeat(40);
    const frame = await openPage({ head: SCRIPT, body });
    await until('a later part', () => frame.probe.requests().includes('/dist/resolver.js'));
    await painted();
    const requests = frame.probe.requests();
    expect(new Set(requests).size).to.equal(requests.length);
  });

  it('is changed nowhere outside our elements, and our tags get no attribute', async () => {
    const frame = await openPage({
      body: `<p>Text</p>${allThreeBelow()}<p tabindex="0" id="focus">Text</p>`,
    });
    frame.find('#focus').focus();
    frame.window.scrollTo(0, 40);
    const before = [
      frame.document.title,
      frame.window.history.state as unknown,
      frame.window.location.href,
      frame.window.scrollY,
    ];
    await arrive(frame);
    await useAll(frame);
    expect(frame.probe.changes.filter((change) => change !== 'childList of BODY')).to.deep.equal([]);
    // Those are the ones of this test.
    expect(new Set(frame.probe.sprouts)).to.deep.equal(new Set(['mine-stat edition', 'mine-stat indicator']));
    expect([
      frame.document.title,
      frame.window.history.state as unknown,
      frame.window.location.href,
      frame.window.scrollY,
    ]).to.deep.equal(before);
    expect(frame.document.activeElement?.id).to.equal('focus');
  });

  it('gets no attribute on a tag whose properties are set', async () => {
    const frame = await openPage({ head: SCRIPT, body: allThree() });
    for (const tag of TAGS) {
      const before = frame.find(tag).getAttributeNames();
      Object.assign(frame.find(tag), {
        display: 'number',
        indicator: 'mdd-donated',
        edition: 'latest',
        unit: undefined,
        today: '2030-01-01',
        basis: 'initial',
      });
      await painted();
      expect(frame.find(tag).getAttributeNames()).to.deep.equal(before);
    }
    expect(frame.probe.sprouts).to.deep.equal([]);
  });

  it('hears no event of ours, and its own reach it', async () => {
    const head = `<script>window.heard = []; for (const name of ['figure-ready', 'toggle', 'change', 'error', 'load', 'slotchange']) addEventListener(name, (event) => { if (event.target !== document && event.target !== window) heard.push(name + ' ' + event.target.localName); }, true);</script>`;
    const frame = await openPage({ head, body: allThreeBelow() });
    await arrive(frame);
    await useAll(frame);
    const heard = (Reflect.get(frame.window, 'heard') as string[]).filter(
      (each) => !/^load script/.test(each),
    );
    expect(heard).to.deep.equal([]);
    let clicks = 0;
    frame.document.addEventListener('click', () => clicks++);
    frame.find('dog-counter').shadowRoot?.querySelector('summary')?.click();
    expect(clicks).to.equal(1);
  });
});
