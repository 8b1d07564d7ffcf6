/**
 * Documents of odd kinds, and what they say of their language.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { complaints, isDrawn, partOf, toggleDetails } from './testing/drawn.js';
import {
  addFrame,
  addressOf,
  closePages,
  type Frame,
  loaded,
  lookInto,
  openClosedPage,
  openPage,
  ownLines,
  painted,
  until,
} from './testing/open-page.js';
import { allThree, allThreeBelow, SAYS, SCRIPT, snippet, TAGS } from './testing/snippets.js';

function expectFigures(frame: Frame): void {
  for (const tag of TAGS) {
    expect(complaints(frame.find(tag)), tag).to.deep.equal([]);
    expect(seen(frame.find(tag)).toLowerCase(), tag).to.contain(SAYS[tag]);
  }
  expect(frame.probe.errors).to.deep.equal([]);
  expect(frame.probe.console).to.deep.equal([]);
}

describe('a document of an odd kind', () => {
  afterEach(closePages);

  const PROBE = '<script src="/probe.js"></script>';
  const DOCUMENTS: Readonly<Record<string, string>> = {
    'quirks mode': `<html lang="en"><head><title>Old</title>${PROBE}${SCRIPT}</head><body><font size="1">${allThree()}</font></body></html>`,
    'almost quirks mode': `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html lang="en"><head><title>Old</title>${PROBE}${SCRIPT}</head><body>${allThree()}</body></html>`,
    'no head, no body, nothing closed': `<!doctype html><html lang="en">${PROBE}${SCRIPT}${TAGS.map((tag) => `<p>${snippet(tag)}`).join('')}`,
    'a table around everything': `<!doctype html><html lang="en"><title>T</title>${PROBE}${SCRIPT}<table><tr><td width="400">${allThree()}</td></tr></table></html>`,
    'the script after the figures': `<!doctype html><html lang="en"><title>T</title>${PROBE}<body><div style="height:3000px"></div>${allThree()}${SCRIPT}</body></html>`,
    'the script in the middle of a figure': `<!doctype html><html lang="en"><title>T</title>${PROBE}<body><div style="height:3000px"></div><mine-stat indicator="ap-mines-found">Words ${SCRIPT} and words.</mine-stat>${snippet('clearance-progress')}${snippet('dog-counter')}</body></html>`,
    'two bodies and a base': `<!doctype html><html lang="en"><head><title>T</title>${PROBE}<base href="https://example.org/elsewhere/" target="_blank"><script src="${location.origin}/dist/mine-action.js"></script></head><body>${allThree()}<body class="again"></html>`,
    'encoding that is not UTF-8': `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>T</title>${PROBE}<script src="/dist/mine-action.js" charset="windows-1252"></script></head><body>${allThree()}</body></html>`,
  };

  for (const [name, html] of Object.entries(DOCUMENTS)) {
    it(`shows every figure: ${name}`, async () => {
      const type = name.startsWith('encoding') ? 'text/html; charset=windows-1252' : undefined;
      const frame = await openPage({ html, type });
      await painted();
      expectFigures(frame);
      if (name === 'quirks mode') expect(frame.document.compatMode).to.equal('BackCompat');
      if (name.startsWith('encoding')) expect(frame.document.characterSet).to.equal('windows-1252');
    });
  }

  it('shows the marks of its sentences right where the page is not in UTF-8', async () => {
    const html = `<!doctype html><html lang="en"><head><title>T</title>${PROBE}${SCRIPT}</head><body>${snippet('mine-stat')}</body></html>`;
    const frame = await openPage({ html, type: 'text/html; charset=windows-1252' });
    toggleDetails(frame.find('mine-stat'));
    await until('the quote', () => frame.find('mine-stat').shadowRoot?.querySelector('blockquote'));
    expect(partOf(frame.find('mine-stat'), '.figure').textContent).to.not.match(/Ã|â€|Å/);
    await until('the whole details', () => seen(frame.find('mine-stat')).includes('Published'));
    expect(partOf(frame.find('mine-stat'), '.figure').textContent).to.not.match(/Ã|â€|Å/);
  });

  it('loads its later parts from the folder of the script, whatever base the page has', async () => {
    const script = `<script src="${location.origin}/dist/mine-action.js"></script>`;
    const frame = await openPage({
      head: `<base href="https://example.org/elsewhere/">${script.replace('src', 'data-x src')}`,
      body: snippet('mine-stat', 'edition="2023-12-31"'),
    });
    await until('a later part', () => frame.probe.requests().includes('/dist/resolver.js'));
    expect(frame.probe.requests().filter((path) => path.includes('example.org'))).to.deep.equal([]);
  });

  it('shows every figure in a frame whose text stands in its attribute, without a language', async () => {
    const element = addFrame();
    element.srcdoc = `<script src="/probe.js"></script>${SCRIPT}${allThree()}`;
    await loaded(element);
    const frame = lookInto(element);
    await painted();
    expect(frame.document.documentElement.lang).to.equal('');
    expectFigures(frame);
  });

  it('shows every figure in a sandbox that allows scripts alone', async () => {
    const element = await openClosedPage({ head: SCRIPT, body: allThreeBelow(), sandbox: 'allow-scripts' });
    const resolved = new Promise<Record<string, unknown[]>>((resolve) => {
      addEventListener('message', (event) => {
        if (event.source === element.contentWindow) resolve(event.data as Record<string, unknown[]>);
      });
    });
    element.contentWindow?.postMessage('tell', '*');
    const { errors, console: lines, violations, globals, texts = [] } = await resolved;
    expect([errors, lines, violations, globals]).to.deep.equal([[], [], [], []]);
    for (const [index, tag] of TAGS.entries())
      expect(String(texts[index]).replace(/\s+/g, ' ').toLowerCase()).to.contain(SAYS[tag]);
  });

  it('shows every figure in a frame in a frame, opened lazily', async () => {
    const address = addressOf({ head: SCRIPT, body: allThree() });
    const outer = await openPage({
      body: `<iframe loading="lazy" width="500" height="400" src="${address.replaceAll('&', '&amp;')}"></iframe>`,
    });
    const inner = outer.find<HTMLIFrameElement>('iframe');
    await until('the inner page', () => inner.contentDocument?.querySelector('dog-counter')?.shadowRoot);
    const frame = lookInto(inner);
    await painted();
    expectFigures(frame);
  });
});

describe('the language of a page', () => {
  afterEach(closePages);

  /** The browser of the test speaks English, or nothing is asked of it. */
  const LANGUAGES: Readonly<Record<string, readonly [lang: string, figures: boolean]>> = {
    'American English': ['en-US', true],
    'English as servers write it': ['en_US', true],
    'English in capitals': ['EN', true],
    'English with everything': ['en-Latn-GB-oxendict-u-nu-latn-x-any', true],
    'English in Arabic digits': ['en-u-nu-arab', true],
    'English with white space': [' en ', true],
    'not English, though it begins so': ['enm', false],
    Georgian: ['ka', false],
    'Azerbaijani in another script': ['az-Cyrl-AZ', false],
    Urdu: ['ur', false],
    'Chinese in the other script': ['zh-TW', false],
    'no language that there is': ['xx-!', false],
    'a placeholder that was never filled': ['{{ lang }}', false],
    'a very long one': ['x'.repeat(2000), false],
    'a language of one letter': ['i', false],
    undetermined: ['und', false],
  };

  for (const [name, [lang, figures]] of Object.entries(LANGUAGES)) {
    it(`is ${figures ? 'answered with figures' : 'left to the author’s words'}: ${name}`, async () => {
      const frame = await openPage({
        body: `${allThree()}${SCRIPT}`.replaceAll('<br>', ' '),
        lang,
        height: 100,
      });
      await painted();
      expect(frame.probe.errors).to.deep.equal([]);
      for (const tag of TAGS) {
        const root = frame.find(tag).shadowRoot;
        expect(Boolean(root?.querySelector('[part=figure]')), tag).to.equal(figures);
        if (!figures) expect(isDrawn(frame.find(tag)), tag).to.be.false;
      }
      // Words that leave too little room are not the matter here.
      const lines = ownLines(frame).filter((line) => !line.includes(' px, '));
      expect(lines).to.have.length(figures ? 0 : 3);
      for (const line of lines) expect(line).to.contain(`in lang="${lang}"`).and.to.contain('lang="en"');
    });
  }

  it('is that of the nearest ancestor, through shadow roots', async () => {
    const frame = await openPage({
      head: SCRIPT,
      lang: 'ka',
      body: '<section lang="en"><div id="host"></div></section>',
    });
    const root = frame.find('#host').attachShadow({ mode: 'open' });
    root.append(frame.document.createElement('dog-counter'));
    await painted();
    expect(isDrawn(root.querySelector('dog-counter') as Element)).to.be.true;
    expect(frame.probe.console).to.deep.equal([]);
  });

  it('may be empty, or not there: then the browser is asked', async () => {
    for (const attribute of ['lang=""', '', 'lang="  "']) {
      const html = `<!doctype html><html ${attribute}><head><title>T</title><script src="/probe.js"></script><script>Object.defineProperty(navigator, 'language', { value: 'en-NZ' })</script>${SCRIPT}</head><body>${allThree()}</body></html>`;
      const frame = await openPage({ html });
      await painted();
      expectFigures(frame);
    }
  });

  it('marks a figure as English on a page that names no language', async () => {
    const html = `<!doctype html><html><head><title>T</title><script src="/probe.js"></script>${SCRIPT}</head><body>${allThree()}</body></html>`;
    const frame = await openPage({ html });
    await painted();
    for (const tag of TAGS)
      expect(partOf(frame.find(tag), '[part=figure]').getAttribute('lang')).to.equal('en');
  });
});
