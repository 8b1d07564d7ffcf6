import { expect } from '@open-wc/testing';
import {
  type Claim,
  type Feed,
  findClaim,
  pageOf,
  quoteAddress,
  select,
  shareCleared,
} from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { english } from '../locale/languages.js';
import { type Evidence, describeSources, type SourcesView } from './sources.js';

const feed = azerbaijanWithEarlier;

const shown = (...ids: string[]): Evidence => ({
  known: true,
  feed,
  claims: ids.map((id) => findClaim(feed, id) as Claim),
});

function viewOf(...evidence: Evidence[]): SourcesView {
  const view = describeSources(evidence, english);
  if (!view.known) throw new Error(view.reason);
  return view;
}

/** "1 Azernews: One hectare; two hectares": each entry in short. */
const entriesOf = (...evidence: Evidence[]): string[] =>
  viewOf(...evidence).entries.map(
    ({ number, publisher, figures }) =>
      `${number} ${publisher}: ${figures.map(({ figure }) => figure).join('; ')}`,
  );

const EMBASSY = 'Embassy of the Republic of Azerbaijan in the United States';
const AREA = 'More than 190,000 hectares of land cleared since 10 November 2020.';
const MINES = 'More than 36,000 anti-personnel mines found since 10 November 2020.';
const CONTAMINATED =
  'Approximately 11,667 square kilometres of land affected by mines and explosive remnants of war.';

/** A feed with one figure and one source under the key that the built-in press release has. */
const own = (id: string, title: string): Feed => ({
  ...feed,
  id,
  sources: {
    'emb-2025-04-04': { publisher: { name: id }, title, publishedOn: '2025-05', language: 'fr' },
  },
  figures: [{ ...(findClaim(feed, 'aze-cleared-2025-04') as Claim), value: 7, roundedTo: undefined }],
});
const all = (of: Feed): Evidence => ({ known: true, feed: of, claims: of.figures });

describe('the sources of a page', () => {
  it('are listed once each, numbered in the order of the page, with all figures that rest on them', () => {
    expect(
      entriesOf(
        shown('aze-cleared-2025-04'),
        shown('aze-territory'),
        shown('aze-ap-2025-04'),
        shown('aze-mdd-held-2021-05-06'),
      ),
    ).to.deep.equal([
      `1 ${EMBASSY}: ${AREA}; ${MINES}`,
      '2 Permanent Mission of the Republic of Azerbaijan to the United Nations: 86,600 square kilometres of national territory.',
      '3 Azernews: 30 mine detection dogs held (ANAMA only).',
    ]);
    expect(entriesOf(shown('aze-territory'), shown('aze-ap-2025-04', 'aze-cleared-2025-04'))).to.deep.equal([
      '1 Permanent Mission of the Republic of Azerbaijan to the United Nations: 86,600 square kilometres of national territory.',
      `2 ${EMBASSY}: ${MINES}; ${AREA}`,
    ]);
  });

  it('list a figure once that the page shows twice', () => {
    expect(entriesOf(shown('aze-cleared-2025-04'), shown('aze-cleared-2025-04'))).to.deep.equal([
      `1 ${EMBASSY}: ${AREA}`,
    ]);
    const recent = { ...shown('aze-cleared-2025-04'), feed: azerbaijan };
    expect(entriesOf(shown('aze-cleared-2025-04'), recent), 'also from the recent part').to.deep.equal([
      `1 ${EMBASSY}: ${AREA}`,
    ]);
  });

  it('of a calculated figure are those of what it was calculated from', () => {
    expect(entriesOf(shown('aze-share-cleared-2025-04'))).to.deep.equal([
      `1 ${EMBASSY}: ${AREA}; ${CONTAMINATED}`,
    ]);
    const edition = 'latest';
    const share = shareCleared(
      select(feed, { indicator: 'area-cleared', edition }),
      select(feed, { indicator: 'area-contaminated', edition }),
      'initial',
    );
    if (!share.known) throw new Error(share.reason);
    expect(entriesOf({ known: true, feed, claims: [share.claim] }), 'not carried by the feed').to.deep.equal([
      '1 Report Information Agency: Nearly 249,000 hectares of land cleared since 2020.',
      `2 ${EMBASSY}: ${CONTAMINATED}`,
    ]);
  });

  it('count a stated figure once that a calculated one rests on', () => {
    expect(entriesOf(shown('aze-cleared-2025-04'), shown('aze-share-cleared-2025-04'))).to.deep.equal([
      `1 ${EMBASSY}: ${AREA}; ${CONTAMINATED}`,
    ]);
  });

  it('of two feeds stay apart, though they have one key', () => {
    const view = viewOf(shown('aze-cleared-2025-04'), all(own('one', 'First')), all(own('two', 'Second')));
    expect(view.entries.map(({ publisher, title }) => [publisher, title.text])).to.deep.equal([
      [EMBASSY, feed.sources['emb-2025-04-04']?.title],
      ['one', 'First'],
      ['two', 'Second'],
    ]);
    const names = view.entries.map(({ citations }) => /^@misc\{([^,]+),/.exec(citations.bibtex)?.[1]);
    expect(names).to.deep.equal(['azerbaijan-emb-2025-04-04', 'one-emb-2025-04-04', 'two-emb-2025-04-04']);
  });

  it('are none where nothing is shown, or nothing that has one', () => {
    const sourceless = own('one', 'First').figures.map((claim) => ({ ...claim, source: undefined }));
    const lost = own('one', 'First').figures.map((claim) => ({ ...claim, source: 'gone' }));
    for (const evidence of [
      [],
      [shown()],
      [{ known: true, feed, claims: sourceless } as const],
      [{ known: true, feed, claims: lost } as const],
    ])
      expect(describeSources(evidence, english)).to.deep.equal({ known: false, reason: 'sources-none' });
  });

  it('have title, day, address and citations, and say how many figures rest on them', () => {
    const [one, two] = viewOf(shown('aze-territory', 'aze-cleared-2025-04', 'aze-ap-2025-04')).entries;
    expect(one?.title).to.deep.equal({ text: 'General information', lang: 'en' });
    expect(one?.published).to.equal('2022');
    expect(one?.href).to.equal('https://un.mfa.gov.az/en/category/general-information');
    expect(one?.figuresTitle).to.equal('One figure on this page');
    expect(two?.figuresTitle).to.equal('2 figures on this page');
    expect(two?.published).to.equal('4 April 2025');
    expect(two?.citations.plain).to.contain(EMBASSY);
    expect(JSON.parse(two?.citations.csl ?? '')).to.have.length(1);
  });

  it('lead to the sentence of each figure', () => {
    const [entry] = viewOf(shown('aze-ap-2025-04')).entries;
    const quote = findClaim(feed, 'aze-ap-2025-04')?.quote;
    expect(quote?.text).to.contain('36 thousand');
    expect(entry?.figures).to.deep.equal([
      {
        figure: MINES,
        quote: { text: quote?.text, lang: 'en' },
        href: quoteAddress(entry?.href, quote?.text),
      },
    ]);
  });

  it('name a figure without a label of its own by its number alone', () => {
    const custom = all(own('one', 'First'));
    const [claim] = custom.claims as [Claim];
    expect(entriesOf({ ...custom, claims: [{ ...claim, indicator: 'x-own' }] })).to.deep.equal([
      '1 one: More than 7 hectares',
    ]);
  });

  it('hold every source of the whole feed once, and every stated figure under its own', () => {
    const { entries } = viewOf(all(feed));
    const stated = feed.figures.filter(({ status }) => status !== 'derived');
    expect(entries).to.have.length(new Set(stated.map(({ source }) => source)).size);
    expect(entries.map(({ number }) => number)).to.deep.equal(entries.map((_, index) => String(index + 1)));
    expect(entries.flatMap(({ figures }) => figures)).to.have.length(stated.length);
    for (const { figures, href } of entries)
      for (const figure of figures) expect(pageOf(figure.href)).to.equal(href);
  });

  it('say what can be done with them, and that nothing was verified', () => {
    const { title, words, notVerified } = viewOf(shown('aze-territory'));
    expect(title).to.equal('Sources of the figures on this page');
    expect(Object.values(words).every((word) => word.trim().length > 0)).to.be.true;
    expect(notVerified).to.equal('The sources’ figures, not checked by us.');
  });

  it('name a year by its year, and a plan as one', () => {
    const claims = ['aze-cleared-year-2024', 'aze-cleared-plan-2026'].map(
      (id) => feed.figures.find((claim) => claim.id === id) as Claim,
    );
    const view = describeSources([{ known: true, feed, claims }], english);
    if (!view.known) throw new Error(view.reason);
    expect(view.entries.flatMap(({ figures }) => figures.map(({ figure }) => figure))).to.deep.equal([
      '62,023.9 hectares of land cleared in 2024.',
      'More than 65,000 hectares of land cleared (planned for 2026).',
    ]);
  });
});
