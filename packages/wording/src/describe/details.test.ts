import { expect } from '@open-wc/testing';
import { type Claim, type Feed, findClaim, type Known, select, shareCleared } from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { formatDate } from '../format/date.js';
import { english } from '../locale/languages.js';
import { type Detail, type DetailsView, describeDetails, type Statement } from './details.js';

const feed = azerbaijanWithEarlier;

const details = (id: string, of = feed): DetailsView =>
  describeDetails({ known: true, claim: findClaim(of, id) as Claim, feed: of }, english);

/** The day of a built-in quote, which moves whenever its source is read again. */
const dayOf = (id: string): string => findClaim(feed, id)?.quote?.checkedOn ?? 'not checked';

const texts = (lines: readonly Detail[] = []): string[] => lines.map(({ term, text }) => `${term}: ${text}`);

describe('details', () => {
  it('give quote, speaker, publisher, days, operators and the way to the sentence', () => {
    const { statements, calculation, notVerified } = details('aze-cleared-2025-04');
    expect(statements).to.have.lengthOf(1);
    const statement = statements[0] as Statement;
    expect(statement.quantity).to.equal('More than 190,000 hectares of land cleared since 10 November 2020.');
    expect(statement.quote).to.deep.equal({
      text: 'since November 10, 2020, more than 190 thousand hectares of land have been cleared of mines and unexploded ordnance',
      lang: 'en',
    });
    expect(texts(statement.lines)).to.deep.equal([
      'Said by: ANAMA (presentation)',
      'Published by: Embassy of the Republic of Azerbaijan in the United States',
      'Published on: 4 April 2025',
      `Quote checked on: ${formatDate(dayOf('aze-cleared-2025-04'), english.dates)}`,
      'As of: Date of count not given; the day of publication is used',
      'Clearance operators: The source does not say whose work it counts',
    ]);
    expect(statement.open.text).to.equal('See it in the source');
    expect(statement.open.href).to.equal(
      'https://washington.mfa.gov.az/en/news/abs-konqresinde-azerbaycanin-minatemizleme-fealiyyetine-dair-konfrans-kecirilib#:~:text=since%20November%2010%2C%202020%2C%20more,of%20mines%20and%20unexploded%20ordnance',
    );
    expect(calculation).to.deep.equal([]);
    expect(notVerified).to.equal('The source’s figure, not checked by us.');
  });

  const SPEAKERS: readonly [id: string, text: string][] = [
    ['aze-contaminated-2025-04', 'Samir Poladov, Deputy Chairman of the Board, ANAMA (reported speech)'],
    [
      'aze-mdd-donated-2025-04',
      'Eden Slater, development and communications manager, Marshall Legacy Institute (reported speech)',
    ],
    ['aze-cleared-2025-04-04', 'Vugar Suleymanov, Chairman of the Board, ANAMA (direct quotation)'],
    ['aze-cleared-2025-07-31', 'Not named (manner of statement not given)'],
    ['aze-territory', 'Not named (document)'],
  ];
  for (const [id, text] of SPEAKERS)
    it(`say who said ${id}`, () => {
      expect(texts(details(id).statements[0]?.lines)).to.include(`Said by: ${text}`);
    });

  it('say when the quote was last found in its source, and nothing where nobody looked', () => {
    const id = 'aze-cleared-2025-04';
    const withDay = (checkedOn?: string): Feed => ({
      ...feed,
      figures: feed.figures.map((claim) =>
        claim.id === id && claim.quote ? { ...claim, quote: { ...claim.quote, checkedOn } } : claim,
      ),
    });
    const said = (of: Feed): readonly Detail[] =>
      details(id, of).statements[0]?.lines.filter(({ term }) => /checked/.test(term)) ?? [];
    expect(texts(said(withDay('2026-11-30')))).to.deep.equal(['Quote checked on: 30 November 2026']);
    expect(said(withDay())).to.deep.equal([]);
  });

  it('say what another source says of the same day', () => {
    expect(texts(details('aze-cleared-2025-04').remarks)).to.deep.equal([
      'Other source, same day: 191,555 hectares (AZERTAC, 4 April 2025)',
    ]);
    expect(texts(details('aze-territory').remarks)).to.deep.equal([
      'Note: The page bears no day; 2022 is the year of its population figure.',
    ]);
    expect(texts(details('aze-ap-2025-04').remarks)).to.deep.equal([]);
  });

  it('say what we calculated beside a figure as ours, and beside ours what a source states', () => {
    expect(texts(details('aze-contaminated-share-2025-04').remarks)).to.deep.equal([
      'Our own calculation: approximately 11,667 square kilometres ÷ 86,600 square kilometres = about 13.5%',
      'Other source: more than 13% (AZERTAC, 29 October 2025)',
    ]);
    const { remarks, statements, calculation, notVerified } = details('aze-contaminated-share-computed');
    expect(texts(remarks)).to.deep.equal([
      'What a source states: approximately 14% (Embassy of the Republic of Azerbaijan in the United States, 4 April 2025)',
    ]);
    expect(JSON.stringify([remarks, statements])).not.to.contain('Other source');
    expect(texts(calculation)).to.deep.equal([
      'How it is calculated: approximately 11,667 square kilometres ÷ 86,600 square kilometres = about 13.5%',
      'Assumptions: Both areas are measured on the same territory; the national area was published in 2022.',
      'Assumptions: These figures are of different days.',
      'Assumptions: approximately 11,667 square kilometres: published 4 April 2025; date of count not given',
      'Assumptions: 86,600 square kilometres: published 2022; date of count not given',
    ]);
    expect(notVerified).to.equal('Our calculation; no source states it.');
  });

  it('of a calculated figure give the calculation in one unit, the assumptions and each input with its own evidence', () => {
    const { calculation, statements, remarks, notVerified } = details('aze-share-cleared-2025-04');
    expect(texts(calculation)).to.deep.equal([
      'How it is calculated: more than 190,000 hectares ÷ approximately 1,166,700 hectares = about 16%',
      'Assumptions: Assumes approximately 1,166,700 hectares (4 April 2025) is the total before clearance began.',
      'Assumptions: The contaminated area stated on 4 April 2025 is the original total and includes land since cleared (ANAMA used it so in October 2024).',
    ]);
    expect(statements.map(({ quantity }) => quantity)).to.deep.equal([
      'More than 190,000 hectares of land cleared since 10 November 2020.',
      'Approximately 11,667 square kilometres of land affected by mines and explosive remnants of war.',
    ]);
    expect(statements.every(({ quote }) => quote)).to.be.true;
    expect(notVerified).to.equal('Our calculation; no source states it.');
    expect(texts(remarks)).to.deep.equal([
      'Other reading: If the contaminated area (4 April 2025) is what then remained, the share is about 14%.',
    ]);
    // It is another source of that input, and of no share.
    expect(texts(statements[0]?.lines).at(-1)).to.equal(
      'Other source, same day: 191,555 hectares (AZERTAC, 4 April 2025)',
    );
  });

  it('write a formula with two terms in words, and no code', () => {
    const share = shareCleared(
      select(feed, { indicator: 'area-cleared', edition: '2025-04-04' }),
      select(feed, { indicator: 'area-contaminated', edition: '2025-04-04' }),
      'remaining',
    );
    expect(share.known && texts(describeDetails(share, english).calculation)[0]).to.equal(
      'How it is calculated: more than 190,000 hectares ÷ (more than 190,000 hectares + approximately 1,166,700 hectares) = about 14%',
    );
  });

  it('find no code inside another when they write a formula', () => {
    const area = findClaim(feed, 'aze-cleared-2025-04') as Claim;
    const claim: Claim = {
      ...(findClaim(feed, 'aze-share-cleared-2025-04') as Claim),
      derivation: { formula: 'area / area-all', inputs: ['area', 'area-all'], assumptions: [] },
    };
    const own = {
      ...feed,
      figures: [claim, { ...area, id: 'area', value: 1 }, { ...area, id: 'area-all', value: 2 }],
    };
    expect(texts(describeDetails({ known: true, claim, feed: own }, english).calculation)).to.deep.equal([
      'How it is calculated: more than 1 hectare ÷ more than 2 hectares = about 16%',
    ]);
  });

  it('search nothing that they have put into a formula, however short the codes are', () => {
    const area = findClaim(feed, 'aze-cleared-2025-04') as Claim;
    const inputs = ['e', 'a', 'h', '1', 'hectare'];
    const claim: Claim = {
      ...(findClaim(feed, 'aze-share-cleared-2025-04') as Claim),
      derivation: { formula: 'e + a + h + 1 + e', inputs, assumptions: [] },
    };
    const own = {
      ...feed,
      figures: [claim, ...inputs.map((id, index) => ({ ...area, id, value: index + 1 }))],
    };
    expect(texts(describeDetails({ known: true, claim, feed: own }, english).calculation)).to.deep.equal([
      'How it is calculated: more than 1 hectare + more than 2 hectares + more than 3 hectares + more than 4 hectares + more than 1 hectare = about 16%',
    ]);
  });

  it('leave a formula as it is where its inputs are not there', () => {
    const claim: Claim = {
      ...(findClaim(feed, 'aze-share-cleared-2025-04') as Claim),
      derivation: { formula: 'a / b', inputs: ['a', 'b'], assumptions: [] },
    };
    expect(texts(describeDetails({ known: true, claim, feed }, english).calculation)).to.deep.equal([
      'How it is calculated: a ÷ b = about 16%',
    ]);
  });

  it('put what the element adds last', () => {
    const added = { term: 'Safety', text: 'Take care.' };
    const known: Known = { known: true, claim: findClaim(feed, 'aze-share-cleared-2025-04') as Claim, feed };
    expect(describeDetails(known, english, [added]).remarks.at(-1)).to.equal(added);
  });

  it('lead to the source where there is no quote', () => {
    const claim = { ...(findClaim(feed, 'aze-cleared-2025-04') as Claim), quote: undefined };
    expect(describeDetails({ known: true, claim, feed }, english).statements[0]?.open.text).to.equal(
      'Open the source',
    );
  });

  it('mark a text that is in another language than the page', () => {
    const claim = { ...(findClaim(feed, 'aze-cleared-2025-04') as Claim), note: { az: 'Qeyd' } };
    expect(describeDetails({ known: true, claim, feed }, english).remarks.at(-1)).to.deep.equal({
      term: 'Note',
      text: 'Qeyd',
      lang: 'az',
    });
  });

  it('of every built-in figure are complete', () => {
    for (const { id, status } of feed.figures) {
      const { statements, calculation } = details(id);
      expect(statements, id).to.have.lengthOf(status === 'derived' ? 2 : 1);
      expect(calculation.length > 0, id).to.equal(status === 'derived');
      for (const { quote, lines } of statements) {
        expect(quote?.text, id).to.be.a('string').and.not.equal('');
        const terms = lines.map(({ term }) => term);
        for (const term of ['Said by', 'Published by', 'Published on', 'As of'])
          expect(terms, id).to.include(term);
        for (const line of texts(lines)) expect(line, id).not.to.match(/undefined|: $|\bnone\b|\uE000/);
      }
    }
  });

  it('are the same from the recent figures alone as with their history', () => {
    for (const { id } of azerbaijan.figures) expect(details(id, azerbaijan), id).to.deep.equal(details(id));
  });
});
