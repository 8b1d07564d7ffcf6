/**
 * Whatever happens to the script, each tag reads as a true sentence with its source.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import {
  allLazyInWords,
  allThree,
  LAZY_TAGS,
  lazyWords,
  SAYS,
  SCRIPT,
  type Tag,
  TAGS,
  WORDS,
} from './testing/snippets.js';

/** The tag shows the author's text, all of it, and its link leads to the source. */
function expectSentence(frame: Frame, tag: Tag): void {
  const element = frame.find(tag);
  expect(element.innerHTML).to.equal(WORDS[tag]);
  expect(isDrawn(element), `<${tag}> is drawn`).to.be.false;
  expect(seen(element)).to.match(/^(More than 36,000|About 16%|93 mine).*4 April 2025$/);
  expect(seen(element).toLowerCase()).to.contain(SAYS[tag]);
  const { width, height } = element.getBoundingClientRect();
  expect(width).to.be.above(100);
  expect(height).to.be.above(15);
  const link = element.querySelector('a');
  expect(link?.href).to.match(/^https:\/\/washington\.mfa\.gov\.az\//);
  expect(link?.getBoundingClientRect().width).to.be.above(10);
  const { visibility, opacity } = frame.window.getComputedStyle(element);
  expect([visibility, opacity]).to.deep.equal(['visible', '1']);
}

interface Condition {
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sandbox?: string;
  /** What the console says of ours, once. */
  readonly says?: RegExp;
  /** What the browser itself reports, as it must. */
  readonly reports?: RegExp;
}

/** A page that lets the probe run, and nothing else. */
const PROBE_ONLY = { 'Content-Security-Policy': `script-src ${location.origin}/probe.js` };

const CONDITIONS: Readonly<Record<string, Condition>> = {
  'there is no script': {},
  'the script is blocked by the policy of the page': { head: SCRIPT, headers: PROBE_ONLY },
  'the script is not there': { head: '<script src="/dist/not-there.js"></script>' },
  'the script is there, but is not what its hash says': {
    head: '<script src="/dist/mine-action.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous"></script>',
  },
  'scripts are off': { head: SCRIPT, sandbox: 'allow-same-origin' },
  'the page is printed to a frame that runs nothing': {
    head: SCRIPT,
    headers: { 'Content-Security-Policy': 'sandbox allow-same-origin' },
  },
  'the page asks for a module and gets an error': {
    head: '<script type="module" src="/dist/not-there.js"></script>',
  },
};

describe('a tag with its author’s words', () => {
  afterEach(closePages);

  for (const [name, { head, headers, sandbox }] of Object.entries(CONDITIONS)) {
    it(`reads as a true sentence with its source: ${name}`, async () => {
      const frame = await openPage({ head, headers, sandbox, body: allThree() + allLazyInWords() });
      for (const tag of TAGS) {
        expectSentence(frame, tag);
        expect(frame.find(tag).shadowRoot).to.equal(null);
      }
      for (const tag of LAZY_TAGS) {
        const element = frame.find(tag);
        expect(element.innerHTML).to.equal(lazyWords(tag));
        expect(element.shadowRoot).to.equal(null);
        expect(seen(element)).to.match(/4 April 2025$/);
        expect(element.querySelector('a')?.getBoundingClientRect().width).to.be.above(10);
      }
      if (frame.probe as unknown) expect(ownLines(frame)).to.deep.equal([]);
    });
  }

  it('gives way to the figure on a page served as XML too', async () => {
    const xml = (text: string): string => text.replaceAll('<br>', '<br/>');
    const html = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>XML</title><script src="/probe.js"></script>${SCRIPT}</head><body>${xml(allThree())}</body></html>`;
    const frame = await openPage({ html, type: 'application/xhtml+xml; charset=utf-8' });
    expect(frame.document.contentType).to.equal('application/xhtml+xml');
    for (const tag of TAGS) {
      await until(`a figure in <${tag}>`, () => isDrawn(frame.find(tag)));
      expect(seen(frame.find(tag)).toLowerCase()).to.contain(SAYS[tag]);
    }
    expect(frame.probe.errors).to.deep.equal([]);
    expect(ownLines(frame)).to.deep.equal([]);
  });

  it('reads so when it stands inside a template, an SVG or a MathML element', async () => {
    const body = `<svg width="300" height="100"><foreignObject width="300" height="100"><div xmlns="http://www.w3.org/1999/xhtml">${allThree()}</div></foreignObject></svg><svg><mine-stat>words</mine-stat></svg><math><mine-stat>words</mine-stat></math><template>${allThree()}</template>`;
    const frame = await openPage({ head: SCRIPT, body });
    expect(frame.probe.errors).to.deep.equal([]);
    expect(ownLines(frame).filter((line) => !line.includes('px'))).to.deep.equal([]);
    expect(seen(frame.find('div > mine-stat')).toLowerCase()).to.contain(SAYS['mine-stat']);
  });

  it('reads so where another script has put its own shadow root into the tag', async () => {
    const closed =
      "<script>addEventListener('DOMContentLoaded', () => document.querySelector('dog-counter').attachShadow({ mode: 'closed' }).append(document.createElement('slot')));</script>";
    const late = '<script defer src="/dist/mine-action.js"></script>';
    const frame = await openPage({
      head: late,
      body: `${allThree()}${closed.replace("addEventListener('DOMContentLoaded', () => ", '').replace('));</script>', ');</script>')}`,
    });
    expect(frame.probe.errors).to.deep.equal([]);
    expect(frame.find('dog-counter').innerHTML).to.equal(WORDS['dog-counter']);
    expect(
      ownLines(frame).some((line) => line.startsWith('mine-action: <dog-counter>')),
      'the editor is told',
    ).to.be.true;
  });
});
