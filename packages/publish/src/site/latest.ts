/**
 * `latest.json`: the newest figure of each indicator as plain JSON, for pages and programs that want a number and no library.
 *
 * Every figure has its bound, its day, its sources and the address of its page, so that anyone who shows the number can say them.
 * Of people killed or injured there is none: they are said in words alone (docs/decisions/0027-casualties.md). Nor is there a plan,
 * or a part in the place of the whole.
 */
import {
  type Claim,
  conflicting,
  type Feed,
  inputsOf,
  isCasualties,
  isWhole,
  select,
  sourceOf,
} from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { plainText } from '../table/plain-table.js';
import { entriesOf } from './entries.js';

export const LATEST = 'latest.json';

/** A file that a page may load without a thought. */
export const MOST_BYTES = 10_000;

/** Figures of the whole, the newest day first; of one day in the order of the letters. */
function newestFigures(feed: Feed): readonly { readonly claim: Claim; readonly feed: Feed }[] {
  const codes = [...new Set(feed.figures.map(({ indicator }) => indicator))].filter(
    (code) => !isCasualties(code),
  );
  const found = codes.sort().flatMap((indicator) => {
    const figure = select(feed, { indicator, edition: 'latest' });
    return figure.known && isWhole(figure.claim) && figure.claim.status !== 'planned' ? [figure] : [];
  });
  const distinct = [...new Map(found.map((figure) => [figure.claim.id, figure])).values()];
  return distinct.sort((a, b) =>
    a.claim.asOf.date < b.claim.asOf.date ? 1 : a.claim.asOf.date > b.claim.asOf.date ? -1 : 0,
  );
}

/** Where it comes from: of a calculated figure, the sources of all that it was made from. */
function sourcesOf(claim: Claim, feed: Feed): readonly object[] {
  const sources = [claim, ...inputsOf(claim, feed)].flatMap((each) => sourceOf(each, feed) ?? []);
  return [...new Set(sources)].map(({ publisher, url, publishedOn }) => ({
    name: plainText(publisher.name),
    url,
    publishedOn,
  }));
}

/** Fields without a value are left out, as JSON does. */
function figureOf(claim: Claim, feed: Feed, page: string | undefined): object {
  const { indicator, qualifier, value, valueMin, valueMax, unit, measure, status, asOf, period, scope } =
    claim;
  const others = conflicting(claim, feed).length;
  return {
    indicator,
    qualifier,
    value,
    valueMin,
    valueMax,
    unit,
    measure,
    status,
    asOf: asOf.date,
    period,
    operators: scope.operators,
    sources: sourcesOf(claim, feed),
    // As many sources say something else of the same day; the page names them.
    ...(others > 0 && { conflicting: others }),
    page,
  };
}

/** @param url the address of the site, with a slash at its end */
export function latestJson(feed: Feed, url: string): string {
  const entries = new Set(entriesOf(feed).map(({ route, name }) => `${route}/${name}`));
  const figures = newestFigures(feed).map(({ claim, feed: of }) => {
    const path = pathOf({ route: 'f', name: claim.indicator, edition: 'latest' });
    return JSON.stringify(figureOf(claim, of, entries.has(`f/${claim.indicator}`) ? url + path : undefined));
  });
  const text = (kept: number): string => {
    const head = JSON.stringify({
      $schema: `${url}schema/latest-1.json`,
      format: 'mine-action-latest/1',
      publisher: plainText(feed.publisher.name),
      country: feed.refArea,
      modified: feed.modified,
      feed: `${url}feed.json`,
      // The oldest ones, for which there is no room: they are in the feed.
      leftOut: figures.length - kept,
    });
    return `${head.slice(0, -1)},"figures":[\n${figures.slice(0, kept).join(',\n')}\n]}\n`;
  };
  let kept = figures.length;
  while (kept > 0 && Buffer.byteLength(text(kept)) > MOST_BYTES) kept--;
  return text(kept);
}
