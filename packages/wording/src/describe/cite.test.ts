import { expect } from '@open-wc/testing';
import type { Source } from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import fc from 'fast-check';
import { cite } from './cite.js';
import { english } from '../locale/languages.js';

const source = (more: Partial<Source> = {}): Source => ({
  publisher: { name: 'Publisher' },
  title: 'Title',
  publishedOn: '2025-04-04',
  language: 'en',
  ...more,
});

const cited = (more: Partial<Source> = {}, key = 'key'): ReturnType<typeof cite> =>
  cite(source(more), key, english);

type Item = Record<string, unknown>;
const item = (csl: string): Item => (JSON.parse(csl) as [Item])[0];

/** The lines of the entry by field, as they are written. */
const fields = (bibtex: string): Record<string, string> =>
  Object.fromEntries(
    bibtex
      .split('\n')
      .slice(1, -1)
      .map((line) => {
        const [name = '', ...value] = line.split(' = ');
        return [name.trim(), value.join(' = ').replace(/,$/, '')];
      }),
  );

describe('the press release, cited', () => {
  const PAGE =
    'https://washington.mfa.gov.az/en/news/abs-konqresinde-azerbaycanin-minatemizleme-fealiyyetine-dair-konfrans-kecirilib';
  const { plain, bibtex, csl } = cite(
    azerbaijan.sources['emb-2025-04-04'] as Source,
    'emb-2025-04-04',
    english,
  );

  it('is one line', () => {
    expect(plain).to.equal(
      'Embassy of the Republic of Azerbaijan in the United States. ' +
        '“Conference and photo exhibition "Mine Action in Azerbaijan: Priorities and Challenges"”. ' +
        `4 April 2025. ${PAGE}`,
    );
  });

  it('is an entry for LaTeX', () => {
    expect(bibtex).to.equal(`@misc{emb-2025-04-04,
  author = {{Embassy of the Republic of Azerbaijan in the United States}},
  title = {{Conference and photo exhibition "Mine Action in Azerbaijan: Priorities and Challenges"}},
  year = {2025},
  month = apr,
  date = {2025-04-04},
  url = {${PAGE}},
  langid = {en}
}`);
  });

  it('is an item for reference managers', () => {
    expect(csl).to.equal(`[
  {
    "id": "emb-2025-04-04",
    "type": "webpage",
    "title": "Conference and photo exhibition \\"Mine Action in Azerbaijan: Priorities and Challenges\\"",
    "author": [
      {
        "literal": "Embassy of the Republic of Azerbaijan in the United States"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2025,
          4,
          4
        ]
      ]
    },
    "URL": "${PAGE}",
    "language": "en"
  }
]`);
  });
});

describe('a citation', () => {
  it('says when the source was read and where it is archived', () => {
    const { plain, bibtex, csl } = cited({
      url: 'https://example.org/a_b',
      archivedUrl: 'https://archive.example/x_y',
      retrievedOn: '2025-05-01',
    });
    expect(plain).to.equal(
      'Publisher. “Title”. 4 April 2025. Retrieved 1 May 2025. https://example.org/a_b (archived: https://archive.example/x_y)',
    );
    expect(fields(bibtex)).to.include({
      url: '{https://example.org/a_b}',
      urldate: '{2025-05-01}',
      note: '{Archived: https://archive.example/x\\_y}',
    });
    expect(item(csl)).to.deep.include({
      URL: 'https://example.org/a_b',
      accessed: { 'date-parts': [[2025, 5, 1]] },
      archive_location: 'https://archive.example/x_y',
    });
  });

  it('has no address where the source has none', () => {
    const { plain, bibtex, csl } = cite(
      azerbaijanWithEarlier.sources['ictimaixeber-2022'] as Source,
      'ictimaixeber-2022',
      english,
    );
    expect(plain).to.equal('ictimaixeber.az. “News report on mine clearance to 31 May 2022”. 2022.');
    expect(fields(bibtex)).to.have.all.keys('author', 'title', 'year', 'langid');
    expect(item(csl)).to.have.all.keys('id', 'type', 'title', 'author', 'issued', 'language');
    expect(cited({ retrievedOn: '2025-05-01' }).plain).to.equal(
      'Publisher. “Title”. 4 April 2025. Retrieved 1 May 2025.',
    );
  });

  for (const [publishedOn, inWords, parts, written] of [
    ['2022', '2022', [2022], { year: '{2022}' }],
    ['2024-02', 'February 2024', [2024, 2], { year: '{2024}', month: 'feb' }],
    ['2024-02-29', '29 February 2024', [2024, 2, 29], { year: '{2024}', month: 'feb', date: '{2024-02-29}' }],
    ['0800-01-02', '2 January 0800', [800, 1, 2], { year: '{0800}', month: 'jan', date: '{0800-01-02}' }],
  ] as const)
    it(`is as exact as ${publishedOn}, and no more`, () => {
      const { plain, bibtex, csl } = cited({ publishedOn });
      expect(plain).to.equal(`Publisher. “Title”. ${inWords}.`);
      const { year, month, date } = fields(bibtex);
      expect(JSON.parse(JSON.stringify({ year, month, date }))).to.deep.equal(written);
      expect(item(csl)['issued']).to.deep.equal({ 'date-parts': [parts] });
    });

  it('has no date where the feed gives none that exists', () => {
    for (const publishedOn of ['', 'soon', '2025-13', '2025-02-30', '2025-4', '2025-04-04T09:00', '2025}']) {
      const { bibtex, csl } = cited({ publishedOn, retrievedOn: publishedOn });
      expect(fields(bibtex), publishedOn).to.have.all.keys('author', 'title', 'langid');
      expect(item(csl), publishedOn).not.to.have.any.keys('issued', 'accessed');
    }
  });

  it('names a publisher in the language asked for', () => {
    const { plain, bibtex, csl } = cited({ publisher: { name: { az: 'Səfirlik', en: 'Embassy' } } });
    expect(plain).to.contain('Embassy. ');
    expect(fields(bibtex)['author']).to.equal('{{Embassy}}');
    expect(item(csl)['author']).to.deep.equal([{ literal: 'Embassy' }]);
  });

  it('keeps the letters of every script', () => {
    const title = 'Ağdam: минное поле — عربي 地雷';
    const { plain, bibtex, csl } = cited({ title });
    expect(plain).to.contain(`“${title}”`);
    expect(fields(bibtex)['title']).to.equal(`{{${title}}}`);
    expect(item(csl)['title']).to.equal(title);
  });

  for (const [title, written] of [
    ['} @comment{', '\\textbraceright{} @comment\\textbraceleft{}'],
    ['100% & $5_#', '100\\% \\& \\$5\\_\\#'],
    ['\\input{x}', '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'],
    ['~^', '\\textasciitilde{}\\textasciicircum{}'],
    ['<b>|', '\\textless{}b\\textgreater{}\\textbar{}'],
    ['2020---2025', '2020-{}-{}-2025'],
    ["``a'' ?` ,,", "`{}`a'{}' ?{}` ,{},"],
    ["it's, a-b", "it's, a-b"],
    [' a\r\n\tb\u0000\u2028c ', 'a b c'],
  ] as const)
    it(`prints ${JSON.stringify(title)} in LaTeX, and does not run it`, () => {
      expect(fields(cited({ title }).bibtex)['title']).to.equal(`{{${written}}}`);
    });

  it('has addresses of the web alone, and nothing in them that ends a field or a line', () => {
    for (const url of [`java${'script:'}alert(1)`, 'ftp://example.org/', '//example.org', 'none', '']) {
      const { plain, bibtex, csl } = cited({ url, archivedUrl: url });
      expect(plain).to.equal('Publisher. “Title”. 4 April 2025.');
      expect(fields(bibtex)).not.to.have.any.keys('url', 'note');
      expect(item(csl)).not.to.have.any.keys('URL', 'archive_location');
    }
    const url = 'https://example.org/%20~a_b#c&d}{\\ e\n"\u202E';
    const safe = 'https://example.org/%20~a_b#c&d%7D%7B%5C%20e%0A%22%E2%80%AE';
    expect(fields(cited({ url }).bibtex)['url']).to.equal(`{${safe}}`);
    expect(item(cited({ url }).csl)['URL']).to.equal(safe);
    expect(cited({ url }).plain).to.match(new RegExp(`${safe}$`));
  });

  it('goes by a name that every program takes', () => {
    for (const [key, name] of [
      ['emb-2025-04-04', 'emb-2025-04-04'],
      ['a, b = {c}', 'a-b-c'],
      ['Ağdam', 'A-dam'],
      ['__proto__', 'proto'],
      ['}', 'source'],
      ['', 'source'],
    ] as const) {
      const { bibtex, csl } = cited({}, key);
      expect(bibtex.split('\n')[0]).to.equal(`@misc{${name},`);
      expect(item(csl)['id']).to.equal(name);
    }
  });

  it('is one line, one balanced entry and one item, whatever the feed says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\\{}$&#_%~^@",=-`\'\n\r <>|a1') }),
    );
    const every = fc.record({
      publisher: fc.record({ name: text }),
      title: text,
      url: text.map((path) => `https://${path}`),
      archivedUrl: text.map((path) => `https://${path}`),
      publishedOn: text,
      retrievedOn: text,
      language: text,
    });
    fc.assert(
      fc.property(every, text, (any, key) => {
        const { plain, bibtex, csl } = cite(any, key, english);
        expect(plain).not.to.match(/[\n\r\u2028\u2029]/);
        let depth = 0;
        for (const [index, character] of [...bibtex].entries()) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          if (depth === 0 && index >= '@misc{'.length) expect(index).to.equal([...bibtex].length - 1);
        }
        expect(depth).to.equal(0);
        expect(bibtex.replace(/^@misc\{[A-Za-z0-9-]+,/, '')).not.to.match(/^@/m);
        expect(JSON.parse(csl)).to.have.lengthOf(1);
      }),
      { numRuns: 1000 },
    );
  });
});
