/**
 * What an editor can get wrong, and what the reader and the editor are then told.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { SCRIPT, snippet, type Tag } from './testing/snippets.js';

const WORDS = 'A true sentence (<a href="https://example.org/">source</a>).';
const SENTENCE = 'A true sentence (source).';

interface Mistake {
  readonly tag: Tag;
  readonly attributes: string;
  readonly lang?: string;
  /** What the console line names: element with attribute and value, and the remedy. */
  readonly line: readonly string[];
  /** What stands in an empty tag; a figure where it can be shown all the same. */
  readonly reason: string | RegExp;
  /** The mistake does not keep the figure from being shown. */
  readonly harmless?: boolean;
}

/** What readers are told; why, the editor reads in the console. */
const UNKNOWN = 'Figure not available.';

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a code that nobody knows': {
    tag: 'mine-stat',
    attributes: 'indicator="ap-mine-found"',
    line: ['<mine-stat indicator="ap-mine-found">', 'Use one of:', 'ap-mines-found'],
    reason: UNKNOWN,
  },
  'no code at all': {
    tag: 'mine-stat',
    attributes: 'indicator=""',
    line: ['<mine-stat indicator="">', 'Use one of:', 'ap-mines-found'],
    reason: UNKNOWN,
  },
  'a code that is a name of every object': {
    tag: 'mine-stat',
    attributes: 'indicator="constructor"',
    line: ['<mine-stat indicator="constructor">', 'Use one of:'],
    reason: UNKNOWN,
  },
  'a code with markup in it': {
    tag: 'mine-stat',
    attributes: 'indicator="&lt;img src=x onerror=alert(1)&gt;"',
    line: ['<img src=x onerror=alert(1)>', 'Use one of:'],
    reason: UNKNOWN,
  },
  'a dog code that nobody knows': {
    tag: 'dog-counter',
    attributes: 'indicator="cats"',
    line: ['<dog-counter indicator="cats">', 'Use one of:'],
    reason: UNKNOWN,
  },
  'a unit that there is not': {
    tag: 'mine-stat',
    attributes: 'indicator="area-cleared" unit="football-field"',
    line: ['<mine-stat unit="football-field">', 'Write one of:', 'hectare'],
    reason: UNKNOWN,
  },
  'a unit that does not fit': {
    tag: 'mine-stat',
    attributes: 'indicator="ap-mines-found" unit="hectare"',
    line: ['<mine-stat unit="hectare">', 'Leave unit away'],
    reason: UNKNOWN,
  },
  'a day that does not exist': {
    tag: 'clearance-progress',
    attributes: 'edition="2025-02-30"',
    line: ['<clearance-progress edition="2025-02-30">', '"latest"'],
    reason: UNKNOWN,
  },
  'a day that is not written as one': {
    tag: 'dog-counter',
    attributes: 'edition="4 April 2025"',
    line: ['<dog-counter edition="4 April 2025">', '"latest"'],
    reason: UNKNOWN,
  },
  'a day before anything was published': {
    tag: 'mine-stat',
    attributes: 'indicator="ap-mines-found" edition="1999-01-01"',
    line: ['<mine-stat edition="1999-01-01">', 'Use a later day'],
    reason: UNKNOWN,
  },
  'an address of a feed that is none': {
    tag: 'mine-stat',
    attributes: 'src="ftp://example.org/feed.json"',
    line: ['src="ftp://example.org/feed.json"', 'is no address of a feed', 'https://'],
    reason: UNKNOWN,
  },
  'a display that there is not': {
    tag: 'clearance-progress',
    attributes: 'display="pie"',
    line: ['<clearance-progress display="pie">', '"bar" is used', 'Write one of: bar, field, ring'],
    reason: /about 16% of the area/,
    harmless: true,
  },
  'a display of another element': {
    tag: 'mine-stat',
    attributes: 'display="marks"',
    line: ['<mine-stat display="marks">', '"tile" is used', 'tile, banner, inline'],
    reason: /more than 36,000/,
    harmless: true,
  },
  'a basis that there is not': {
    tag: 'clearance-progress',
    attributes: 'basis="total"',
    line: ['<clearance-progress basis="total">', 'Write one of: initial, remaining'],
    reason: UNKNOWN,
  },
  'a language that there is not': {
    tag: 'mine-stat',
    attributes: 'lang="tlh"',
    line: ['<mine-stat> in lang="tlh"', 'no figures in this language', 'lang="en"'],
    reason: /more than 36,000/,
  },
  'a language of the page that there is not': {
    tag: 'dog-counter',
    attributes: '',
    lang: 'ka',
    line: ['<dog-counter> in lang="ka"', 'no figures in this language', 'lang="en"'],
    reason: /93 mine detection dogs/,
  },
};

/** The parts that answer are there. */
async function settled(frame: Frame, lines: number): Promise<void> {
  await until('its line in the console', () => ownLines(frame).length >= lines);
  await painted();
}

describe('a mistake in an attribute', () => {
  afterEach(closePages);

  for (const [name, { tag, attributes, lang, line, reason, harmless }] of Object.entries(MISTAKES)) {
    it(`leaves the author's sentence, and tells the editor once: ${name}`, async () => {
      // Twice on the page: the same thing is not said twice.
      const frame = await openPage({ head: SCRIPT, lang, body: snippet(tag, attributes, WORDS).repeat(2) });
      await settled(frame, 1);
      for (const element of frame.all(tag)) {
        if (harmless) expect(seen(element)).to.match(reason as RegExp);
        else expect(seen(element)).to.equal(SENTENCE);
      }
      expect(ownLines(frame)).to.have.length(1);
      for (const part of line) expect(ownLines(frame)[0]).to.contain(part);
      expect(frame.probe.errors).to.deep.equal([]);
    });

    it(`says that there is no figure where nobody wrote words: ${name}`, async () => {
      const frame = await openPage({
        head: SCRIPT,
        lang,
        body: snippet(tag, attributes, '\n  <!-- nothing -->\n'),
      });
      await settled(frame, 1);
      if (typeof reason === 'string') expect(seen(frame.find(tag))).to.equal(reason);
      else expect(seen(frame.find(tag))).to.match(reason);
      expect(ownLines(frame)).to.have.length(1);
      expect(frame.probe.errors).to.deep.equal([]);
    });
  }

  it('never shows a number that is none', async () => {
    const values = ['NaN', '-0', '1e308', 'undefined', 'null', '0', ' ', 'toString', '__proto__'];
    const body = values
      .flatMap((value) =>
        ['indicator', 'unit', 'edition', 'basis', 'display', 'label'].map((name) => [name, value] as const),
      )
      .map(
        ([name, value]) =>
          `${snippet('mine-stat', `${name}="${value}"`, '')}${snippet('clearance-progress', `${name}="${value}"`, '')}${snippet('dog-counter', `${name}="${value}"`, '')}`,
      )
      .join('');
    const frame = await openPage({ head: SCRIPT, body });
    await painted();
    for (const element of frame.all('mine-stat, clearance-progress, dog-counter')) {
      const number = element.shadowRoot?.querySelector('[part=number]')?.textContent;
      if (isDrawn(element)) expect(number, element.outerHTML).to.match(/^[1-9]\d*(,\d{3})*%?$/);
      expect(seen(element), element.outerHTML).to.not.equal('');
    }
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('says where a later part is missing, and leaves the words', async () => {
    const copy =
      '<script src="/dist/mine-action.js?elsewhere"></script><script>document.currentScript</script>';
    const frame = await openPage({
      head: copy,
      body: snippet('mine-stat', 'edition="2023-01-01"', WORDS),
      headers: {
        'Content-Security-Policy': `script-src 'unsafe-inline' ${location.origin}/probe.js ${location.origin}/dist/mine-action.js`,
      },
    });
    await settled(frame, 1);
    expect(seen(frame.find('mine-stat'))).to.equal(SENTENCE);
    expect(ownLines(frame)[0]).to.match(/<mine-stat>.*later part.*folder/);
    expect(ownLines(frame)).to.have.length(1);
    expect(frame.probe.errors).to.deep.equal([]);
  });
});
