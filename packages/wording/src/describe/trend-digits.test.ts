/**
 * All that the views of a trend show of the built-in figures, in every edition: no figure is lost, none has a digit
 * that its claim does not have, and what is heard is what is seen.
 */
import { expect } from '@open-wc/testing';
import { type Claim, knownOn, pageOf, seriesOf, type Unit, yearsOf } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { formatDate } from '../format/date.js';
import { english } from '../locale/languages.js';
import type { LinePicture, Point, Tooltip } from './picture.js';
import type { TableRow, ChartPanel } from './chart.js';
import { claimsOf } from './trend.js';
import { type TrendContext, totalsView, yearsView } from './trend-panels.js';

const feed = azerbaijanWithEarlier;
const indicators = [...new Set(feed.figures.map(({ indicator }) => indicator))];
const editions = [...new Set(feed.figures.map((claim) => knownOn(claim, feed))), 'latest'];

function shown(indicator: string, edition: string, unit?: Unit): TrendContext {
  const series = seriesOf(feed, indicator, edition);
  const years = yearsOf(feed, indicator, edition);
  const own = series[0]?.points[0]?.unit ?? years.years[0]?.claim.unit ?? 'hectare';
  return { feed, series, years, unit: unit ?? own, title: 'Title', language: english, edition };
}

const rowsOf = ({ table }: ChartPanel): TableRow[] => table.groups.flatMap(({ rows }) => rows);
const markersOf = ({ legend }: ChartPanel): string[] => legend.map(({ marker }) => marker);
/** The points of a line, then those that stand apart. */
const pointsOf = (picture: LinePicture): readonly Point[] =>
  [picture, ...(picture.apart ?? [])].flatMap(({ points, tied = [] }) => [...points, ...tied]);
/** The signs that a picture is drawn with. */
const drawnIn = ({ picture }: ChartPanel): string[] =>
  picture?.kind === 'line'
    ? [
        ...pointsOf(picture).map(({ shape }) => shape),
        ...[picture, ...(picture.apart ?? [])].flatMap(({ points, isAssumed }) =>
          isAssumed && points.length > 1 ? ['dotted'] : [],
        ),
        ...(picture.apart?.length ? ['apart'] : []),
      ]
    : (picture?.bars.map(({ fill }) => fill) ?? []);
const valuesOf = ({ picture }: ChartPanel): number[] =>
  (picture?.kind === 'line' ? pointsOf(picture) : (picture?.bars ?? [])).map(({ value }) => value);
const tooltipsOf = ({ picture }: ChartPanel): Tooltip[] =>
  (picture?.kind === 'line' ? pointsOf(picture) : (picture?.bars ?? [])).map(({ tooltip }) => tooltip);
/** Whose work it is stands behind the value, where the points beside it are of others. */
const scopesIn = ({ picture }: ChartPanel): readonly string[] =>
  picture?.kind === 'line' ? (picture.apart ?? []).map(({ text }) => ` (${text})`) : [];

/** The claims of the points: those of the first series, then of all others of its measure, which differ in the teams. */
function drawnOf({ series: [first, ...others] }: TrendContext): readonly Claim[] {
  if (!first || first.points.length < 2) return first?.points ?? [];
  const apart = others.filter(({ points }) => points[0]?.measure === first.points[0]?.measure);
  // Then what else was stated of the days of each.
  return [first, ...apart].flatMap(({ points, claims }) => [
    ...points,
    ...claims.filter((claim) => !points.includes(claim)),
  ]);
}

/** Every view of the built-in figures, with the claims that its rows and marks stand for. */
function* builtIn(
  unit?: Unit,
): Generator<{ view: ChartPanel; rows: readonly Claim[]; drawn: readonly Claim[]; said: Unit }> {
  for (const indicator of indicators)
    for (const edition of editions) {
      const of = shown(indicator, edition, unit);
      const { years, apart } = of.years;
      yield {
        view: totalsView(of),
        rows: of.series.flatMap(({ claims }) => claims),
        drawn: drawnOf(of),
        said: of.unit,
      };
      const all = [...years.flatMap(({ claim, others }) => [claim, ...others]), ...apart];
      yield { view: yearsView(of), rows: all, drawn: years.map(({ claim }) => claim), said: of.unit };
    }
}

describe('both views of all built-in figures', () => {
  it('have an entry in the legend for each marker that is drawn and for no other, and none where all is as stated', () => {
    for (const { view: panel } of builtIn()) {
      const used = new Set(drawnIn(panel));
      const isPlain = [...used].every((marker) => marker === 'exact' || marker === 'solid');
      expect(new Set(markersOf(panel))).to.deep.equal(isPlain ? new Set() : used);
      expect(markersOf(panel).length).to.equal(new Set(markersOf(panel)).size);
    }
  });

  it('are heard as they are seen', () => {
    let heard = 0;
    for (const { view: panel } of builtIn())
      for (const { title, value, source, spoken } of tooltipsOf(panel)) {
        expect(spoken).to.equal(`${title}: ${value}. ${source}.`);
        const rows = rowsOf(panel).filter(
          (row) =>
            row.head === title && ['', ...scopesIn(panel)].some((scope) => row.value + scope === value),
        );
        expect(rows.map((row) => row.source.text)).to.include(source);
        heard += 1;
      }
    expect(heard).to.be.above(300);
  });

  /** The numbers of a text without the days, the years and the publishers of the claim. */
  const numbersIn = (text: string, claim: Claim): string[] => {
    const source = feed.sources[claim.source ?? ''];
    const name = source?.publisher.name;
    const days = [claim.asOf.date, source?.publishedOn ?? '', claim.period?.start?.slice(0, 4) ?? ''];
    if (claim.asOf.basis === 'inferred') days.push(claim.asOf.date.slice(0, 4));
    const rest = [typeof name === 'string' ? name : '', ...days.map((day) => formatDate(day, english.dates))]
      .filter(Boolean)
      .sort((a, b) => b.length - a.length)
      .reduce((left, each) => left.replaceAll(new RegExp(`(?<![\\d.,])${each}(?![.,]?\\d)`, 'g'), ''), text);
    return rest.match(/\d[\d,.]*\d|\d/g) ?? [];
  };
  const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

  for (const unit of [undefined, 'square-kilometer'] as const)
    it(`have a row for each claim and no digit but those of their claims${unit ? `, in ${unit}` : ''}`, () => {
      let checked = 0;
      for (const { view: panel, rows, drawn, said } of builtIn(unit)) {
        const left = rowsOf(panel);
        expect(left.length).to.equal(rows.length);
        // A source's hectares are said in square kilometres beside those of other sources.
        const isShifted = (claim: Claim): boolean => said === 'square-kilometer' && claim.unit === 'hectare';
        for (const claim of rows) {
          const index = left.findIndex(({ head, value, source }) => {
            const [number = '', ...more] = numbersIn(value, claim);
            const days = [claim.asOf.date, claim.period?.start?.slice(0, 4) ?? ''];
            return (
              more.length === 0 &&
              significant(number) === significant(String(claim.value)) &&
              Math.abs(
                (Number(number.replaceAll(',', '')) * (isShifted(claim) ? 100 : 1)) / claim.value - 1,
              ) < 1e-12 &&
              (head.startsWith('end of ') ||
                days.some((day) => day && head.startsWith(formatDate(day, english.dates)))) &&
              numbersIn(`${head} ${source.text}`, claim).length === 0 &&
              pageOf(source.href) === feed.sources[claim.source ?? '']?.url
            );
          });
          expect(index, `${claim.id} has no row`).to.be.at.least(0);
          left.splice(index, 1);
        }
        for (const [index, tooltip] of tooltipsOf(panel).entries()) {
          const claim = drawn[index] as Claim;
          const printed = significant(String(claim.value));
          expect(numbersIn(tooltip.spoken, claim).map(significant), claim.id).to.deep.equal([printed]);
          // The decimal point of a hectare moves by two places, in the text of the number.
          expect(valuesOf(panel)[index], claim.id).to.equal(
            Number(`${claim.value}e${isShifted(claim) ? -2 : 0}`),
          );
          if (panel.picture?.kind === 'columns')
            expect(numbersIn(panel.picture.bars[index]?.text ?? '', claim).map(significant)).to.deep.equal([
              printed,
            ]);
          checked += 1;
        }
      }
      expect(checked).to.be.above(300);
    });

  it('hold all claims of a timeline between them', () => {
    for (const indicator of indicators) {
      const of = shown(indicator, 'latest');
      const rows = [totalsView(of), yearsView(of)].flatMap(rowsOf);
      expect(rows.length, indicator).to.equal(claimsOf(of, 'both').length);
    }
  });
});
