import { expect } from '@open-wc/testing';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { azerbaijan } from './azerbaijan.js';
import type { Claim } from './claim.js';
import { DEFAULT_EDITION } from './default-edition.js';
import { firstDay, isCalendarDay, lastDay } from './edition.js';
import { INDICATORS } from './indicators.js';

const { figures, sources } = azerbaijanWithEarlier;
const reported = figures.filter(({ status }) => status !== 'derived');

/** Bounds as sources word them, in the languages of the built-in quotes. */
const WORDS_FOR: Partial<Record<Claim['qualifier'], RegExp>> = {
  'more-than': /more than|\bover (?=\d)|artıq/i,
  approximately: /approximately|about|estimated/i,
  nearly: /nearly|yaxın/i,
  'at-most': /up to (?=\d)/i,
};

describe('the built-in figures', () => {
  it('print no digit that their quote does not print', () => {
    for (const { id, value, quote } of reported) {
      const digits = value.toExponential().replace(/[-.]|e.*/g, '');
      const printed = (quote?.text ?? '')
        // "11 min 9" is 11,009.
        .replace(/(?<=\d) (?:min|million) (\d{1,3})(?!\d)/g, (_, rest: string) => rest.padStart(3, '0'))
        .replace(/(?<=\d)[\s.,]?(?=\d)/g, '');
      expect(printed, id).to.contain(digits);
    }
  });

  it('have the bound that their quote has', () => {
    for (const { id, qualifier, quote } of reported)
      for (const [bound, words] of Object.entries(WORDS_FOR))
        if (bound === qualifier) expect(quote?.text, id).to.match(words);
        else if (qualifier === 'exact') expect(quote?.text, id).not.to.match(words);
  });

  it('are round where their step says so', () => {
    for (const { id, value, roundedTo } of figures)
      if (roundedTo !== undefined)
        expect(Math.abs(value / roundedTo - Math.round(value / roundedTo)), id).to.be.below(1e-9);
  });

  it('go under codes that are known, or that begin with x-', () => {
    for (const { id, indicator } of figures)
      expect(
        indicator.startsWith('x-') || (INDICATORS as readonly string[]).includes(indicator),
        `${id}: ${indicator}`,
      ).to.be.true;
  });

  it('have days that exist', () => {
    const dates = [
      ...figures.flatMap(({ asOf, due, period }) => [asOf.date, due, period?.start, period?.end]),
      ...Object.values(sources).flatMap(({ publishedOn, retrievedOn }) => [publishedOn, retrievedOn]),
    ].filter((date) => date !== undefined);
    for (const date of dates) expect(isCalendarDay(lastDay(date)), date).to.be.true;
  });

  it('were not published before the day they speak of', () => {
    for (const { id, asOf, source } of reported)
      expect(lastDay(sources[source as string]?.publishedOn as string) >= firstDay(asOf.date), id).to.be.true;
  });

  it('state no day that their source does not name', () => {
    const basisOf = (id: string): unknown => figures.find((claim) => claim.id === id)?.asOf.basis;
    // Said in March of the whole year before; the text names no day.
    for (const id of ['aze-cleared-2025-12-31', 'aze-eo-2025-12-31'])
      expect(basisOf(id), id).to.equal('inferred');
  });

  it('call no anniversary a plan, and say what came of each plan whose year has passed', () => {
    const plans = figures.filter(({ status }) => status === 'planned');
    expect(plans.map(({ id, due, outcome }) => [id, due, outcome])).to.deep.equal([
      ['aze-mdd-donated-plan-2025', '2025', 'aze-mdd-donated-2025-10-29'],
      ['aze-cleared-plan-2025', '2025', 'aze-cleared-year-2025-anama'],
      ['aze-cleared-plan-2026', '2026', undefined],
    ]);
  });

  it('have a quote and a source where they are reported, and a calculation where they are not', () => {
    for (const { id, status, quote, source, derivation } of figures) {
      const isDerived = status === 'derived';
      expect(Boolean(derivation), id).to.equal(isDerived);
      expect(Boolean(quote) && source !== undefined && source in sources, id).to.equal(!isDerived);
    }
  });

  it('are split into two parts that together are the whole', () => {
    const ids = new Set(figures.map(({ id }) => id));
    expect(ids.size).to.equal(figures.length);
    expect(azerbaijan.figures.length).to.be.below(figures.length);
    for (const { source } of azerbaijan.figures)
      if (source) expect(azerbaijan.sources).to.have.property(source);
    expect(azerbaijan.figures.filter(({ asOf }) => asOf.date === DEFAULT_EDITION).length).to.be.at.least(11);
  });

  it('contradict each other in both directions, and only where they name each other', () => {
    const pairs = figures.flatMap(({ id, conflictsWith = [] }) => conflictsWith.map((other) => [id, other]));
    for (const [one, other] of pairs) {
      if (one === 'aze-contaminated-share-2025-04') continue; // The calculated one is ours and quotes nobody.
      expect(pairs, `${other} names ${one}`).to.deep.include([other, one]);
    }
  });

  it('say nothing of who laid a mine', () => {
    expect(JSON.stringify(azerbaijanWithEarlier)).not.to.match(/"(laidBy|laid-by|perpetrator)"/i);
  });
});
