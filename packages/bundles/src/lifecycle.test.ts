/**
 * What frameworks, page builders, swappers and translators do with elements.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { complaints, isDrawn, partOf, toggleDetails } from './testing/drawn.js';
import { arrive, closePages, type Frame, loaded, openPage, painted, until } from './testing/open-page.js';
import {
  ALL_TAGS,
  allLazy,
  allThree,
  DISPLAYS,
  LAZY_SAYS,
  LAZY_TAGS,
  SAYS,
  SCRIPT,
  snippet,
  type Tag,
  TAGS,
} from './testing/snippets.js';

const open = (body = allThree()): Promise<Frame> => openPage({ head: SCRIPT, body });

async function expectFigures(frame: Frame, within: ParentNode = frame.document): Promise<void> {
  await painted();
  for (const tag of TAGS) {
    const element = within.querySelector(tag) as HTMLElement;
    expect(complaints(element), tag).to.deep.equal([]);
    expect(seen(element).toLowerCase().split(SAYS[tag]), `${tag} once`).to.have.length(2);
    expect(element.shadowRoot?.querySelectorAll('[part=figure]'), tag).to.have.length(1);
    expect(element.shadowRoot?.querySelectorAll('slot'), tag).to.have.length(1);
  }
  expect(frame.probe.errors).to.deep.equal([]);
  expect(frame.probe.console).to.deep.equal([]);
}

describe('an element that is moved about', () => {
  afterEach(closePages);

  it('is drawn as before after it was taken out and put back, a hundred times', async () => {
    const frame = await open();
    const { body } = frame.document;
    for (let round = 0; round < 100; round++) {
      for (const tag of TAGS) {
        const element = frame.find(tag);
        element.remove();
        body.append(element);
      }
    }
    await expectFigures(frame);
  });

  it('is drawn wherever it is put: another parent, a shadow root, a slot', async () => {
    const frame = await open();
    const host = frame.document.createElement('section');
    host.lang = 'en';
    frame.document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    for (const tag of TAGS) root.append(frame.find(tag));
    await expectFigures(frame, root);
    const slot = frame.document.createElement('slot');
    for (const tag of TAGS) host.append(root.querySelector(tag) as Element);
    root.append(slot);
    await expectFigures(frame);
  });

  it('opens and closes its details again after it was away', async () => {
    const frame = await open();
    const element = frame.find('clearance-progress');
    const click = (): void => toggleDetails(element);
    click();
    await until('the quote', () => element.shadowRoot?.querySelector('blockquote'));
    element.remove();
    frame.document.body.append(element);
    await painted();
    const details = partOf(element, 'details') as HTMLDetailsElement;
    if (details.open) click();
    await painted();
    click();
    await until('the quote again', () => element.shadowRoot?.querySelector('blockquote'));
    await expectFigures(frame);
  });

  it('survives a copy: cloneNode, importNode, innerHTML there and back', async () => {
    const frame = await open('<main></main>');
    const main = frame.find('main');
    main.innerHTML = allThree();
    await expectFigures(frame);
    const clone = main.cloneNode(true) as HTMLElement;
    main.replaceWith(clone);
    await expectFigures(frame);
    const text = clone.innerHTML;
    expect(text).to.equal(allThree());
    clone.innerHTML = text;
    await expectFigures(frame);
    const other = frame.document.implementation.createHTMLDocument();
    other.body.innerHTML = text;
    clone.replaceChildren(frame.document.importNode(other.body, true), ...[]);
    await expectFigures(frame);
    clone.replaceChildren(...other.body.childNodes);
    await expectFigures(frame);
  });

  it('survives a swapper that keeps a snapshot of the body and runs the script again', async () => {
    const frame = await open();
    const snapshot = frame.document.body.cloneNode(true) as HTMLElement;
    frame.document.body.replaceWith(frame.document.createElement('body'));
    const script = frame.document.createElement('script');
    script.src = '/dist/mine-action.js';
    const ran = new Promise((resolve) => script.addEventListener('load', resolve));
    frame.document.head.append(script);
    await ran;
    frame.document.body.replaceWith(snapshot);
    await painted();
    expect(frame.probe.console.splice(0)).to.have.length(1);
    await expectFigures(frame);
  });

  it('brings its styles along into the document of a frame, and back', async () => {
    const frame = await open();
    const inner = frame.document.createElement('iframe');
    inner.style.width = '400px';
    await loaded(inner, frame.document);
    const there = inner.contentDocument as Document;
    there.documentElement.lang = 'en';
    for (const tag of TAGS) there.body.append(frame.find(tag));
    await expectFigures(frame, there);
    for (const tag of TAGS) {
      const number = there.querySelector(tag)?.shadowRoot?.querySelector('[part=number]') as Element;
      expect((there.defaultView as Window).getComputedStyle(number).fontWeight, tag).to.equal('600');
      expect(parseFloat((there.defaultView as Window).getComputedStyle(number).fontSize), tag).to.be.above(
        17,
      );
    }
    (there.querySelector('mine-stat') as HTMLElement).setAttribute('indicator', 'at-mines-found');
    await until('the other figure', () =>
      seen(there.querySelector('mine-stat') as Element).includes('21,000'),
    );
    (there.querySelector('mine-stat') as HTMLElement).setAttribute('indicator', 'ap-mines-found');
    for (const tag of TAGS) frame.document.body.append(there.querySelector(tag) as Element);
    await expectFigures(frame);
  });

  it('stays what it is where a browser makes it a plain element with the move, as Firefox 140 does', async () => {
    const frame = await openPage({ head: SCRIPT, body: allThree() + allLazy() });
    const all = (document: Document): HTMLElement[] =>
      ALL_TAGS.map((tag) => document.querySelector(tag) as HTMLElement);
    await until('the later elements', () =>
      LAZY_TAGS.every((tag) => seen(frame.find(tag)).toLowerCase().includes(LAZY_SAYS[tag])),
    );
    const inner = frame.document.createElement('iframe');
    inner.width = '700';
    await loaded(inner, frame.document);
    const there = inner.contentDocument as Document;
    there.documentElement.lang = 'en';
    const move = (from: Document, to: Document): void => {
      for (const element of all(from)) {
        const { HTMLElement } = to.defaultView as typeof globalThis & Window;
        Object.setPrototypeOf(element, HTMLElement.prototype);
        to.body.append(element);
      }
    };
    move(frame.document, there);
    await expectFigures(frame, there);
    (there.querySelector('mine-stat') as HTMLElement).setAttribute('indicator', 'at-mines-found');
    (there.querySelector('clearance-trend') as HTMLElement).setAttribute('unit', 'square-kilometer');
    await until('the other figure', () =>
      seen(there.querySelector('mine-stat') as Element).includes('21,000'),
    );
    await until('the other unit', () =>
      seen(there.querySelector('clearance-trend') as Element).includes('1,900'),
    );
    await until('the new list of sources', () =>
      seen(there.querySelector('mine-sources') as Element)
        .toLowerCase()
        .includes(LAZY_SAYS['mine-sources']),
    );
    toggleDetails(there.querySelector('dog-counter') as Element);
    await until('the quote', () =>
      there.querySelector('dog-counter')?.shadowRoot?.querySelector('blockquote'),
    );
    // As where the frame goes.
    Object.setPrototypeOf(there.querySelector('mine-stat'), HTMLElement.prototype);
    (there.querySelector('mine-stat') as HTMLElement).setAttribute('indicator', 'ap-mines-found');
    move(there, frame.document);
    await expectFigures(frame);
  });

  it('throws nothing when its frame goes away while it is inside, and is drawn when it comes back', async () => {
    const frame = await open();
    const inner = frame.document.createElement('iframe');
    await loaded(inner, frame.document);
    const there = inner.contentDocument as Document;
    const elements = TAGS.map((tag) => frame.find(tag));
    there.body.append(...elements);
    inner.remove();
    for (const element of elements) element.setAttribute('edition', '2025-04-04');
    frame.document.body.append(...elements);
    await painted();
    for (const line of frame.probe.console.splice(0)) expect(line).to.contain('a newer figure is known');
    await expectFigures(frame);
  });

  it('throws nothing in a document without a window', async () => {
    const frame = await open();
    const elements = TAGS.map((tag) => frame.find(tag));
    const other = frame.document.implementation.createHTMLDocument();
    other.body.append(...elements);
    await painted();
    expect(frame.probe.errors).to.deep.equal([]);
    frame.document.body.append(...elements);
    await expectFigures(frame);
  });
});

describe('an element in a framework', () => {
  afterEach(closePages);

  it('keeps properties that were set before the script came', async () => {
    const frame = await openPage({ body: `${'<p>Line.</p>'.repeat(60)}${allThree()}` });
    Object.assign(frame.find('mine-stat'), { indicator: 'at-mines-found', label: 'mines against tanks' });
    Object.assign(frame.find('clearance-progress'), { display: 'ring', basis: 'remaining' });
    Object.assign(frame.find('dog-counter'), { display: 'number' });
    await arrive(frame);
    await until('figures', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
    expect(seen(frame.find('mine-stat'))).to.contain('more than 21,000 mines against tanks');
    expect(seen(frame.find('clearance-progress'))).to.contain('about 14%');
    partOf(frame.find('clearance-progress'), 'svg.ring');
    expect(frame.find('dog-counter').shadowRoot?.querySelector('.marks')).to.equal(null);
    Object.assign(frame.find('dog-counter'), { display: 'marks' });
    await painted();
    partOf(frame.find('dog-counter'), '.marks');
    expect(frame.probe.errors).to.deep.equal([]);
  });

  const CHANGES: readonly (readonly [Tag, string, string, RegExp])[] = [
    ['mine-stat', 'indicator', 'at-mines-found', /more than 21,000 anti-tank/],
    ['mine-stat', 'label', 'mines of one kind', /36,000 mines of one kind/],
    ['mine-stat', 'display', 'inline', /\(Embassy of/],
    ['clearance-progress', 'basis', 'remaining', /about 14%/],
    ['dog-counter', 'edition', 'never', /^93 mine detection dogs.*4 April 2025$/],
    ['clearance-progress', 'unit', 'square-kilometer', /1,900 .*square kilometres/],
    ['dog-counter', 'indicator', 'cats', /^93 mine detection dogs.*4 April 2025$/],
  ];

  for (const [tag, name, value, says] of CHANGES) {
    it(`draws again for ${name} of <${tag}>, as an attribute and as a property, and back`, async () => {
      const frame = await open();
      const element = frame.find(tag);
      const before = seen(element);
      const old = Reflect.get(element, name) as string | undefined;
      element.setAttribute(name, value);
      await until('the attribute', () => says.test(seen(element)));
      if (old === undefined) element.removeAttribute(name);
      else element.setAttribute(name, old);
      await until('the old attribute', () => seen(element) === before);
      Reflect.set(element, name, value);
      await until('the property', () => says.test(seen(element)));
      Reflect.set(element, name, old);
      await until('the old property', () => seen(element) === before);
      expect(frame.probe.errors).to.deep.equal([]);
    });
  }

  it('is drawn as by default when an attribute is taken away', async () => {
    const frame = await open(DISPLAYS.map(([tag, display]) => snippet(tag, `display="${display}"`)).join(''));
    for (const element of frame.all(TAGS.join())) element.removeAttribute('display');
    await painted();
    for (const element of frame.all(TAGS.join()))
      expect(complaints(element), element.localName).to.deep.equal([]);
    expect(frame.probe.console).to.deep.equal([]);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('stands properties of any kind: it shows a figure or the words, and throws nothing', async () => {
    const frame = await open();
    const values: unknown[] = [
      null,
      undefined,
      0,
      NaN,
      {},
      [],
      Symbol('s'),
      () => 1,
      new Date(0),
      'x'.repeat(10_000),
      {
        toString() {
          throw new Error('no');
        },
      },
    ];
    for (const name of [
      'indicator',
      'unit',
      'label',
      'display',
      'edition',
      'src',
      'today',
      'basis',
      'feed',
    ]) {
      for (const value of values) {
        for (const tag of TAGS) {
          try {
            Reflect.set(frame.find(tag), name, value);
          } catch (error) {
            expect.fail(`${tag}.${name} = ${typeof value} threw ${String(error)}`);
          }
        }
        await painted();
      }
      for (const tag of TAGS)
        Reflect.set(
          frame.find(tag),
          name,
          (
            {
              indicator: tag === 'mine-stat' ? 'ap-mines-found' : 'mdd-donated',
              display: { 'mine-stat': 'tile', 'clearance-progress': 'bar', 'dog-counter': 'marks' }[tag],
              basis: 'initial',
            } as Record<string, unknown>
          )[name],
        );
      await painted();
      // A feed that was meant and is not there is not replaced by the built-in figures.
      for (const tag of TAGS)
        expect(complaints(frame.find(tag)), `${tag} after ${name}`).to.deep.equal(
          name === 'feed' ? [`<${tag}> is not drawn`] : [],
        );
    }
    expect(frame.probe.errors).to.deep.equal([]);
  }).timeout(40_000);
});
