/**
 * Pages that load the script twice, in two versions, in two forms, or that use our tags for something else.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { arrive, closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { allThree, allThreeBelow, SAYS, SCRIPT, type Tag, TAGS, WORDS } from './testing/snippets.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

const classOf = (frame: Frame, tag: Tag): Versioned | undefined => frame.window.customElements.get(tag);

function expectDrawn(frame: Frame, tags: readonly Tag[] = TAGS): void {
  expect(frame.probe.errors).to.deep.equal([]);
  for (const tag of tags) {
    expect(isDrawn(frame.find(tag)), tag).to.be.true;
    expect(seen(frame.find(tag)).toLowerCase().split(SAYS[tag]), tag).to.have.length(2);
  }
}

const COMPLETE = '<script src="/dist/mine-action-complete.js"></script>';
const MODULE = '<script type="module" src="/dist/mine-action.esm.js"></script>';
const AUTOLOAD = '<script type="module" src="/dist/autoload.js"></script>';

describe('a script that is loaded twice', () => {
  afterEach(closePages);

  it('draws once, and the second copy says once who was first', async () => {
    const frame = await openPage({ head: SCRIPT + SCRIPT, body: allThree() });
    expectDrawn(frame);
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.match(
      /loaded twice: version \d+\.\d+\.\d+ was first and stays.*Load the script once/,
    );
  });

  it('keeps what is drawn when the second copy comes late', async () => {
    const frame = await openPage({ head: SCRIPT, body: allThree() });
    const first = TAGS.map((tag) => classOf(frame, tag));
    const roots = TAGS.map((tag) => frame.find(tag).shadowRoot?.firstElementChild);
    await arrive(frame);
    expectDrawn(frame);
    expect(TAGS.map((tag) => classOf(frame, tag))).to.deep.equal(first);
    expect(TAGS.map((tag) => frame.find(tag).shadowRoot?.firstElementChild)).to.deep.equal(roots);
  });

  it('tells its version by the class', async () => {
    const frame = await openPage({ head: SCRIPT });
    for (const tag of TAGS) expect(classOf(frame, tag)?.version).to.match(/^\d+\.\d+\.\d+$/);
  });

  const PAIRS: Readonly<Record<string, readonly [string, number]>> = {
    'the script, then the one that loads nothing later': [SCRIPT + COMPLETE, 1],
    'the one that loads nothing later, then the script': [COMPLETE + SCRIPT, 1],
    'the script, then the ES module': [SCRIPT + MODULE, 3],
    'the script, then the one that loads each element by need': [SCRIPT + AUTOLOAD, 3],
    'both modules': [MODULE + AUTOLOAD, 0],
    'one module twice': [MODULE + MODULE, 0],
  };

  for (const [name, [head, lines]] of Object.entries(PAIRS)) {
    it(`draws once without an error: ${name}`, async () => {
      const frame = await openPage({ head, body: allThreeBelow() });
      await until('figures', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
      await until('its lines', () => ownLines(frame).length >= lines);
      await painted();
      expectDrawn(frame);
      expect(ownLines(frame)).to.have.length(lines);
      for (const line of ownLines(frame)) expect(line).to.contain('loaded twice');
    });
  }
});

describe('a page with another version of the script', () => {
  afterEach(closePages);

  const older = (tags: readonly Tag[]): string =>
    `<script>for (const tag of ${JSON.stringify(tags)}) customElements.define(tag, class extends HTMLElement {
      static version = '0.0.9';
      connectedCallback() { this.setAttribute('data-older', ''); }
    });</script>`;

  it('keeps the version that came first, and names both', async () => {
    const frame = await openPage({ head: older(TAGS) + SCRIPT, body: allThree() });
    expect(frame.probe.errors).to.deep.equal([]);
    for (const tag of TAGS) expect(frame.find(tag).hasAttribute('data-older'), tag).to.be.true;
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.contain('version 0.0.9 was first and stays');
  });

  it('adds the elements that the older version does not have', async () => {
    const frame = await openPage({ head: older(['mine-stat']) + SCRIPT, body: allThree() });
    expectDrawn(frame, ['clearance-progress', 'dog-counter']);
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.match(/<mine-stat>: loaded twice: version 0\.0\.9 was first and stays, \d/);
  });
});

describe('a page that uses our tags for something else', () => {
  afterEach(closePages);

  for (const taken of TAGS) {
    it(`keeps its own <${taken}>, and shows the other figures`, async () => {
      const own = `<script>customElements.define('${taken}', class extends HTMLElement {});</script>`;
      const frame = await openPage({ head: own + SCRIPT, body: allThree() });
      expectDrawn(
        frame,
        TAGS.filter((tag) => tag !== taken),
      );
      expect(frame.find(taken).innerHTML).to.equal(WORDS[taken]);
      expect(frame.find(taken).shadowRoot).to.equal(null);
      expect(ownLines(frame)).to.have.length(1);
      expect(ownLines(frame)[0]).to.match(
        new RegExp(`<${taken}>.*uses the tag for something else, which stays`),
      );
    });
  }

  it('keeps all of its own, and its own console stays readable', async () => {
    const own = `<script>${TAGS.map((tag) => `customElements.define('${tag}', class extends HTMLElement {});`).join('')}</script>`;
    const frame = await openPage({ head: own + SCRIPT, body: allThree() });
    expect(frame.probe.errors).to.deep.equal([]);
    expect(ownLines(frame)).to.have.length(3);
  });

  it('may define a tag while the script is on its way', async () => {
    const frame = await openPage({ body: allThree() });
    frame.window.customElements.define('dog-counter', class extends frame.window.HTMLElement {});
    await arrive(frame);
    expect(frame.probe.errors).to.deep.equal([]);
    expect(classOf(frame, 'mine-stat')?.version).to.be.a('string');
    expect(frame.find('dog-counter').innerHTML).to.equal(WORDS['dog-counter']);
  });
});
