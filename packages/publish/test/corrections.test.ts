/**
 * A site whose figures were corrected, withdrawn or are only drafts: what its pages, its Atom feed, its pictures and its data
 * say of them.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { type Editable, file, run } from './built.ts';
import { buildSite, filesIn, isThere, SITE_URL, smallFeed, textOf } from './site-built.ts';
import type { Claim } from '@mine-action/data';

type Figure = Editable<Claim>;

const CORRECTIONS: Figure['corrections'] = [
  {
    date: '2026-05-03',
    value: 19000,
    qualifier: 'more-than',
    reason: { en: 'A zero was missing.', ru: 'Не хватало нуля.' },
  },
];
const WITHDRAWN = { date: '2026-06-01', reason: 'Counted <b>twice</b> & "lent".' };

/** Of the small feed one figure corrected, the only one of dogs withdrawn, the newest of anti-tank mines a draft. */
const rectified = () =>
  smallFeed((part) => ({
    ...part,
    sources: {
      ...part.sources,
      paper: { ...part.sources['dayaz-2025-11-10'], title: 'A paper that nobody has seen' },
    },
    figures: part.figures.map((claim): Figure => {
      if (claim.id === 'aze-cleared-2025-04') return { ...claim, corrections: CORRECTIONS };
      if (claim.id === 'aze-mdd-donated-2025-04') return { ...claim, withdrawn: WITHDRAWN };
      if (claim.id === 'aze-at-2025-11-10')
        return { ...claim, value: 98765, review: 'draft', source: 'paper' };
      return claim;
    }),
  }));

const REMARK = 'Corrected on 3 May 2026: more than 190,000 hectares (before: more than 19,000 hectares)';

describe('a site whose figures were corrected, withdrawn, or are drafts', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let out: string;
  let stderr: string;
  let tab: Awaited<ReturnType<typeof openTab>>['tab'];
  before(async () => {
    ({ out, stderr } = buildSite('rectified', rectified(), '--languages', 'en,ru', '--pictures', 'all'));
    ({ tab } = await openTab());
  });

  /** What a reader sees of a page, white space folded. */
  const seen = (place: string, selector = 'body') =>
    tab.evaluate(
      (html, part) => {
        const text = (node: Node): string =>
          node instanceof Element && node.shadowRoot
            ? text(node.shadowRoot)
            : node.nodeType === 3
              ? (node.nodeValue ?? '')
              : [...node.childNodes].map(text).join(' ');
        const found = window.Document.parseHTMLUnsafe(html).querySelector(part);
        return found ? text(found).replace(/\s+/g, ' ').trim() : '';
      },
      textOf(out, place),
      selector,
    );

  it('lists each with day, old value, new value and reason, the newest first, in every language', async () => {
    const english = await seen('corrections/index.html', 'main');
    assert.ok(english.includes(REMARK), english);
    assert.ok(english.includes('A zero was missing.'));
    assert.ok(english.includes('Withdrawn on 1 June 2026: 93'));
    assert.ok(english.includes('Counted <b>twice</b> & "lent".'), 'a reason is text');
    assert.ok(english.indexOf('1 June 2026') < english.indexOf('3 May 2026'));
    const russian = await seen('ru/corrections/index.html', 'main');
    assert.match(russian, /Исправлено 3 мая 2026 года: более 190.000 гектаров/);
    assert.ok(russian.includes('Не хватало нуля.'));
  });

  it('leads to that page, and to the feed of changes, from every page', () => {
    for (const place of filesIn(out).filter((name) => /index\.html$/.test(name) && !/^embed\//.test(name))) {
      const html = textOf(out, place);
      assert.match(html, /<footer class="about"><a href="[^"]*corrections\/">/, place);
      assert.match(
        html,
        /<link rel="alternate" type="application\/atom\+xml" href="[^"]*changes\.xml"/,
        place,
      );
    }
    assert.ok(textOf(out, 'sitemap.xml').includes(`${SITE_URL}corrections/`));
  });

  it('says on a day before the correction what the figure said then, on its face, picture and snippet', async () => {
    const past = 'f/area-cleared/2025-04-04/';
    const face = await seen(`${past}index.html`, '.stage');
    assert.ok(face.includes('190,000') && face.includes(REMARK), face);
    assert.ok(textOf(out, `${past}card.svg`).includes('2026'), 'its picture');
    assert.ok(textOf(out, 'f/area-cleared/words.json').includes(REMARK), 'its snippets');
    const newest = await seen('f/area-cleared/index.html', '.stage');
    assert.ok(newest.includes('237,821.5') && !newest.includes('Corrected'));
  });

  it('gives other sites the remark in the file of editions, and none from the day of the correction on', () => {
    const { views } = JSON.parse(textOf(out, 'f/area-cleared/editions.en.json'));
    const timeline = views['mine-stat?indicator=area-cleared'];
    const remarks = timeline.map(([day, view]) => [day, view?.remarks ?? []]);
    assert.deepEqual(remarks[0], ['2025-04-04', [REMARK]]);
    assert.ok(remarks.slice(1).every(([, said]) => said.length === 0));
  });

  it('keeps the page of a day on which a withdrawn figure was known, with the remark', async () => {
    const face = await seen('f/mdd-donated/2025-04-04/index.html', '.stage');
    assert.ok(face.includes('93') && face.includes('Withdrawn on 1 June 2026: 93'), face);
  });

  it('says at the newest address of a figure that was withdrawn that it was, and why', async () => {
    const text = await seen('f/mdd-donated/index.html', 'main');
    assert.ok(text.startsWith('This figure has been withdrawn'), text);
    assert.ok(text.includes('Counted <b>twice</b> & "lent".'));
    assert.ok((await seen('f/mdd-donated/ru/index.html', 'main')).startsWith('Этот показатель отозван'));
    assert.ok(!(await seen('index.html', 'main')).includes('dogs'), 'the first page shows it no more');
    const { views } = JSON.parse(textOf(out, 'f/mdd-donated/editions.en.json'));
    assert.deepEqual(views['mine-stat?indicator=mdd-donated'].at(-1), ['2026-06-01']);
    const newest = JSON.parse(textOf(out, 'f/mdd-donated/view.en.json'));
    assert.deepEqual(newest.views, {});
  });

  it('hands search engines nothing that was withdrawn', () => {
    assert.ok(!textOf(out, 'f/mdd-donated/2025-04-04/index.html').includes('"unitText":"animal"'));
  });

  it('has no trace of a draft, in no file, and says how many were left out', () => {
    assert.match(stderr, /1 draft left out/);
    for (const name of filesIn(out).filter((each) => /\.(?:html|json|xml|svg|csv)$/.test(each))) {
      const text = textOf(out, name);
      assert.ok(!/98[,.\s]?765|nobody has seen|aze-at-2025-11-10/.test(text), name);
    }
    assert.ok(textOf(out, 'f/at-mines-found/index.html').includes('21,000'), 'the one before it is shown');
  });

  it('lists new figures, corrections and withdrawals in a feed that is Atom', async () => {
    const xml = textOf(out, 'changes.xml');
    const read = await tab.evaluate((text) => {
      const page = new DOMParser().parseFromString(text, 'application/xml');
      const ATOM = 'http://www.w3.org/2005/Atom';
      const all = (root: Document | Element, name: string) => [...root.getElementsByTagNameNS(ATOM, name)];
      const first = (root: Element, name: string) =>
        all(root, name).find(({ parentNode }) => parentNode === root)?.textContent ?? '';
      const feed = page.documentElement;
      return {
        isBroken: page.querySelector('parsererror') !== null,
        root: `${feed.namespaceURI} ${feed.localName}`,
        self: all(page, 'link').map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`),
        head: ['id', 'title', 'updated'].map((name) => first(feed, name)),
        author: all(page, 'author').map((node) => node.textContent),
        entries: all(page, 'entry').map((entry) => ({
          id: first(entry, 'id'),
          title: first(entry, 'title'),
          updated: first(entry, 'updated'),
          content: first(entry, 'content'),
          kind: all(entry, 'category')[0]?.getAttribute('term'),
          links: all(entry, 'link').map((link) => link.getAttribute('href') ?? ''),
        })),
      };
    }, xml);
    assert.equal(read.isBroken, false, xml.slice(0, 2000));
    assert.equal(read.root, 'http://www.w3.org/2005/Atom feed');
    assert.ok(read.self.includes(`self ${SITE_URL}changes.xml`));
    assert.ok(read.head.every(Boolean) && read.author.length === 1);
    assert.equal(read.head[2], '2026-06-01T00:00:00Z', 'the newest change');
    assert.deepEqual(
      read.entries.slice(0, 3).map(({ kind }) => kind),
      ['withdrawn', 'corrected', 'new'],
    );
    const [withdrawn, corrected] = read.entries;
    assert.equal(withdrawn?.content, WITHDRAWN.reason);
    assert.equal(corrected?.title, REMARK);
    assert.equal(corrected?.content, 'A zero was missing.');
    const ids = read.entries.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'each has a name of its own');
    for (const { updated, links } of read.entries) {
      assert.match(updated, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
      for (const link of links)
        assert.ok(isThere(out, `${link.slice(SITE_URL.length)}index.html`), `${link} is a page`);
    }
  });
});

describe('a site of which nothing was corrected', () => {
  it('says so', () => {
    const { out } = buildSite('unrectified', smallFeed(), '--languages', 'en', '--pictures', 'none');
    assert.ok(
      textOf(out, 'corrections/index.html').includes(
        'No figure of this site has been corrected or withdrawn.',
      ),
    );
  });
});

describe('a feed with nothing but drafts', () => {
  const drafts = () =>
    smallFeed((part) => ({
      ...part,
      figures: part.figures
        .filter(({ id }) => id === 'aze-cleared-2025-04')
        .map((claim): Figure => ({ ...claim, review: 'draft' })),
    }));

  it('makes no site, and says what is to be done', () => {
    const { code, stderr } = run('build', file('drafts.json', drafts()), '--out', file('no-site'));
    assert.equal(code, 1);
    assert.match(stderr, /has nothing but drafts.*"checked" or "confirmed"/);
    assert.ok(!isThere(file('no-site'), 'index.html'));
  });

  it('makes a table for those who work on it, and nothing for everyone', () => {
    const place = file('drafts.json', drafts());
    const table = run('export', place, '--to', 'csv');
    assert.equal(table.code, 0);
    assert.match(table.stdout, /aze-cleared-2025-04/);
    assert.equal(run('export', place, '--to', 'jsonld').code, 1);
  });
});

describe('validate', () => {
  const at = (day: string, change: (claim: Figure) => Figure) => {
    const place = file(
      'reviewed.json',
      smallFeed((part) => ({ ...part, figures: part.figures.map(change) })),
    );
    const { stdout, code } = run('validate', place, '--today', day, '--format', 'json');
    const { findings, ...counts } = JSON.parse(stdout);
    const kinds = findings
      .filter(({ check }: { check: string }) => check !== 'plan-overdue')
      .map(({ check, figure, field }: Record<string, string>) => [check, figure, field]);
    return { counts, kinds, code };
  };
  const ID = 'aze-cleared-2025-04';
  const only =
    (more: Partial<Figure>) =>
    (claim: Figure): Figure =>
      claim.id === ID ? { ...claim, ...more } : claim;

  it('counts drafts, what is confirmed, corrected and withdrawn, and finds nothing wrong with it', () => {
    const states: Partial<Figure>[] = [
      { review: 'draft' },
      { review: 'confirmed' },
      { corrections: CORRECTIONS },
      { withdrawn: WITHDRAWN },
    ];
    const { counts, kinds, code } = at('2026-11-23', (claim) => {
      const index = ['aze-uxo-2025-04', 'aze-ap-2025-04', ID, 'aze-mdd-donated-2025-04'].indexOf(claim.id);
      return { ...claim, ...states[index] };
    });
    assert.deepEqual(kinds, []);
    assert.equal(code, 0);
    const { drafts, confirmed, corrected, withdrawn } = counts;
    assert.deepEqual([drafts, confirmed, corrected, withdrawn], [0, 1, 1, 1], 'the small feed has no UXO');
    const place = file('with-draft.json', rectified());
    assert.match(
      run('validate', place, '--today', '2026-11-23').stdout,
      /1 draft, never shown and never built; 1 corrected; 1 withdrawn\./,
    );
  });

  const one = CORRECTIONS?.[0];
  const MISTAKES: readonly [what: string, more: Partial<Figure>, finding: readonly string[]][] = [
    [
      'a correction of a day that is yet to come',
      { corrections: [{ ...one, date: '2027-01-01' }] },
      ['future-date', ID, 'corrections[0].date'],
    ],
    [
      'a figure withdrawn before it was published',
      { withdrawn: { ...WITHDRAWN, date: '2025-04-03' } },
      ['date-order', ID, 'withdrawn.date'],
    ],
    [
      'a correction after which it says the same',
      { corrections: [{ ...one, value: 190000 }] },
      ['empty-correction', ID, 'corrections[0].value'],
    ],
  ];
  for (const [what, more, finding] of MISTAKES)
    it(`names ${what}`, () => {
      assert.deepEqual(at('2026-11-23', only(more)).kinds, [finding]);
    });

  it('names a calculated figure that is older than the correction of its input', () => {
    const feed = smallFeed((part) => ({
      ...part,
      figures: [
        ...part.figures.map(only({ corrections: CORRECTIONS })),
        {
          id: 'share',
          indicator: 'area-cleared-share-of-contaminated',
          value: 16,
          unit: 'percent',
          qualifier: 'approximately',
          status: 'derived',
          measure: 'ratio',
          asOf: { date: '2025-04-04', basis: 'stated' },
          scope: { operators: 'not-stated' },
          derivation: {
            formula: `${ID} / aze-contaminated-2025-04`,
            inputs: [ID, 'aze-contaminated-2025-04'],
            assumptions: [],
          },
        },
      ],
    }));
    const { stdout } = run('validate', file('share.json', feed), '--today', '2026-11-23');
    assert.match(stdout, /figure "share", derivation\.inputs {2}\[input-corrected\]/);
  });
});
