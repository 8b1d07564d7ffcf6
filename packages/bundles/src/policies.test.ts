/**
 * Pages under a strict policy: nothing is reported, styles apply, and what is drawn has the length that is said.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { complaints, isDrawn, isStyled, partOf, toggleDetails } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import {
  allDisplays,
  allThree,
  allThreeBelow,
  ASYNC_SCRIPT,
  SAYS,
  SCRIPT,
  snippet,
  TAGS,
} from './testing/snippets.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'none'";
const csp = (policy: string): Readonly<Record<string, string>> => ({ 'Content-Security-Policy': policy });

const openUnder = async (policy: string, body = allDisplays(), head = SCRIPT): Promise<Frame> => {
  const frame = await openPage({ head, body, headers: csp(policy), width: 640, height: 1400 });
  await until('every element to have been asked', () =>
    frame.all(TAGS.join()).every((element) => element.shadowRoot),
  );
  return frame;
};

const subpaths = (element: Element): number => (element.getAttribute('d')?.match(/M/g) ?? []).length;

describe("a page under default-src 'none'; script-src 'self'; style-src 'none'", () => {
  afterEach(closePages);

  it('draws every figure with its styles, and its policy has nothing to report', async () => {
    const frame = await openUnder(STRICT);
    for (const element of frame.all(TAGS.join())) {
      if (element.getAttribute('display') !== 'inline') expect(complaints(element)).to.deep.equal([]);
      expect(isDrawn(element)).to.be.true;
      expect(isStyled(element)).to.be.true;
    }
    expect(frame.probe.violations).to.deep.equal([]);
    expect(frame.probe.errors).to.deep.equal([]);
    expect(frame.probe.console).to.deep.equal([]);
  });

  it('draws a bar of the length that is said: 16 of 100', async () => {
    const bar = (await openUnder(STRICT)).find('[display=bar]');
    expect(seen(bar)).to.contain('16%');
    const whole = partOf(bar, 'svg.bar').getBoundingClientRect().width;
    const mark = partOf(bar, '.bar .mark').getBoundingClientRect().width;
    expect(whole).to.be.above(300);
    // The stroke adds a pixel.
    expect((100 * mark) / whole).to.be.closeTo(16, 0.5);
    expect((100 * partOf(bar, '.bar .rest').getBoundingClientRect().width) / whole).to.be.closeTo(100, 0.5);
  });

  it('draws a field with 16 of 100 parcels filled, in its own room', async () => {
    const field = (await openUnder(STRICT)).find('[display=field]');
    const [mark, rest] = [partOf(field, '.field .mark'), partOf(field, '.field .rest')];
    expect([subpaths(mark), subpaths(rest)]).to.deep.equal([16, 84]);
    const box = partOf(field, 'svg.field').getBoundingClientRect();
    expect(box.width).to.be.within(70, 160);
    expect(box.height).to.be.closeTo(box.width, 1);
    // Sixteen parcels are one row of ten and six of the next: two rows high.
    expect(mark.getBoundingClientRect().height / box.height).to.be.closeTo(0.19, 0.03);
  });

  it('draws a ring of which 16 of 100 are filled', async () => {
    const ring = (await openUnder(STRICT)).find('[display=ring]');
    const mark = partOf(ring, '.ring .mark') as SVGCircleElement;
    expect(mark.getAttribute('pathLength')).to.equal('100');
    expect(mark.getAttribute('stroke-dasharray')).to.equal('16 100');
    const dashes = ring.ownerDocument.defaultView
      ?.getComputedStyle(mark)
      .strokeDasharray.split(/[\s,]+/)
      .map(parseFloat);
    expect(dashes).to.deep.equal([16, 100]);
    expect(parseFloat(ring.ownerDocument.defaultView?.getComputedStyle(mark).strokeWidth ?? '')).to.equal(15);
  });

  it('draws 93 dogs filled and 7 outlined', async () => {
    const dogs = (await openUnder(STRICT)).find('[display=marks]');
    const count = (selector: string): number =>
      [...(dogs.shadowRoot?.querySelectorAll(selector) ?? [])].reduce((sum, path) => sum + subpaths(path), 0);
    expect([count('.tens .mark'), count('.tens .rest')]).to.deep.equal([93, 7]);
    const box = partOf(dogs, '.marks').getBoundingClientRect();
    for (const mark of dogs.shadowRoot?.querySelectorAll('.tens :is(.mark, .rest)') ?? []) {
      const { right, width } = mark.getBoundingClientRect();
      expect(width).to.be.above(10);
      expect(right).to.be.at.most(box.right + 1);
    }
  });

  it('opens its details with the quote, from the same folder, and still has nothing to report', async () => {
    const frame = await openUnder(STRICT, allThree());
    for (const tag of TAGS) {
      toggleDetails(frame.find(tag));
      await until('the quote', () => frame.find(tag).shadowRoot?.querySelector('blockquote')?.textContent);
    }
    await until('the whole details', () =>
      seen(frame.find('clearance-progress')).includes('How it is calculated'),
    );
    expect(frame.probe.violations).to.deep.equal([]);
    expect(frame.probe.errors).to.deep.equal([]);
    expect(frame.probe.requests()).to.include('/dist/details-en.js');
    for (const path of frame.probe.requests()) expect(path).to.match(/^\/dist\/(?:esm\/)?[\w.-]+\.js$/);
  });

  it('draws with the script that loads nothing later, and with the ES module', async () => {
    for (const head of [
      '<script src="/dist/mine-action-complete.js"></script>',
      '<script type="module" src="/dist/mine-action.esm.js"></script>',
      '<script type="module" src="/dist/autoload.js"></script>',
    ]) {
      const frame = await openUnder(STRICT, allThreeBelow(), head);
      await until(`figures by ${head}`, () => frame.all(TAGS.join()).every(isDrawn));
      expect(frame.probe.violations, head).to.deep.equal([]);
      expect(frame.probe.errors, head).to.deep.equal([]);
    }
  });
});

describe('a page with a nonce and strict-dynamic', () => {
  afterEach(closePages);

  it('draws every figure, and loads its later parts by the trust in the script', async () => {
    const html = `<!doctype html><html lang="en"><head><title>Nonce</title><script nonce="n0" src="/probe.js"></script><script nonce="n0" src="/dist/mine-action.js"></script></head><body>${snippet('mine-stat', 'edition="2023-12-31" indicator="ap-mines-found"')}${snippet('dog-counter')}</body></html>`;
    const frame = await openPage({
      html,
      headers: csp(
        "default-src 'none'; script-src 'nonce-n0' 'strict-dynamic'; style-src 'none'; base-uri 'none'",
      ),
    });
    await until('a later part', () => frame.probe.requests().includes('/dist/resolver.js'));
    expect(isDrawn(frame.find('dog-counter'))).to.be.true;
    expect(frame.probe.violations).to.deep.equal([]);
    expect(frame.probe.errors).to.deep.equal([]);
  });
});

describe('a page that requires trusted types', () => {
  afterEach(closePages);

  const REQUIRE = "require-trusted-types-for 'script'";
  const ENFORCED = 'trustedTypes' in window;

  for (const names of ['mine-action', "mine-action 'allow-duplicates'", '*']) {
    it(`draws every figure: trusted-types ${names}`, async () => {
      const frame = await openUnder(`${REQUIRE}; trusted-types ${names}`);
      for (const element of frame.all(TAGS.join())) expect(isDrawn(element)).to.be.true;
      expect(frame.probe.violations).to.deep.equal([]);
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.console).to.deep.equal([]);
    });
  }

  for (const names of ['other', "'none'", 'lit-html']) {
    it(`draws every figure where no policy of ours may be made: trusted-types ${names}`, async () => {
      const frame = await openUnder(`${REQUIRE}; trusted-types ${names}`, allThree());
      for (const tag of TAGS) {
        expect(seen(frame.find(tag)).toLowerCase()).to.contain(SAYS[tag]);
        expect(isDrawn(frame.find(tag)), tag).to.be.true;
      }
      // Nothing is tried that the page would report.
      expect(frame.probe.violations).to.deep.equal([]);
      expect(frame.probe.errors).to.deep.equal([]);
      expect(ownLines(frame)).to.deep.equal([]);
    });

    it(`says that details cannot be had there: trusted-types ${names}`, async () => {
      const frame = await openUnder(`${REQUIRE}; trusted-types ${names}`, snippet('mine-stat'));
      const element = frame.find('mine-stat');
      toggleDetails(element);
      await until('an answer', () => seen(element).includes(ENFORCED ? 'not available' : 'since November'));
      expect(frame.probe.errors).to.deep.equal([]);
      // The name of the policy is reported by the browser itself.
      for (const report of frame.probe.violations) expect(report).to.match(/^trusted-types /);
      expect(ownLines(frame)).to.have.length(ENFORCED ? 1 : 0);
    });
  }

  it('draws every figure with two copies of the script, and throws nothing', async () => {
    const frame = await openUnder(`${REQUIRE}; trusted-types mine-action`, allThree(), SCRIPT + ASYNC_SCRIPT);
    for (const tag of TAGS) expect(isDrawn(frame.find(tag)), tag).to.be.true;
    expect(frame.probe.errors).to.deep.equal([]);
    expect(frame.probe.violations).to.deep.equal([]);
    expect(ownLines(frame)).to.have.length(1);
  });

  it('leaves a policy that the page has made for its own Lit alone', async () => {
    const head = `<script>window.own = window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });</script>${SCRIPT}`;
    const frame = await openUnder(
      `${REQUIRE}; trusted-types lit-html mine-action; script-src 'self' 'unsafe-inline'`,
      allThree(),
      head,
    );
    for (const tag of TAGS) expect(isDrawn(frame.find(tag)), tag).to.be.true;
    expect(frame.probe.errors).to.deep.equal([]);
  });
});

describe('a page with other strict headers', () => {
  afterEach(closePages);

  const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'isolated from other origins': {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
    'no content sniffing, no referrer, no permissions': {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'unload=(), sync-xhr=(), geolocation=(), camera=(), microphone=()',
      'Document-Policy': 'document-write=?0, unsized-media=?0',
    },
    sandboxed: { 'Content-Security-Policy': 'sandbox allow-scripts allow-same-origin' },
  };

  for (const [name, headers] of Object.entries(HEADERS)) {
    it(`draws every figure: ${name}`, async () => {
      const frame = await openPage({ head: SCRIPT, body: allThree(), headers });
      for (const tag of TAGS) expect(isDrawn(frame.find(tag)), tag).to.be.true;
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.violations).to.deep.equal([]);
      expect(frame.probe.console).to.deep.equal([]);
    });
  }
});
