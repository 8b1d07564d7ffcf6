/**
 * The page of corrections, one in each language: every figure that was corrected or withdrawn, with what it said before, the
 * day and the reason. Where nothing was, it says so.
 */
import { type Claim, type Feed, keyOf } from '@mine-action/data';
import { nameOfFigure, pathOf } from '@mine-action/data/site-address';
import type { FeedNames } from '@mine-action/wording';
import { nothing } from 'lit';
import { changeText, type Rectified, rectifiedIn } from './changes.js';
import { page } from './draw.js';
import type { Made } from './manifest.js';
import type { Output } from './output.js';
import { drawPage, feedText, titleOf } from './page.js';
import { dateText, sentenceIn } from './sections.js';
import { signedBy } from './signed.js';
import { CHANGES, correctionsPath, inLanguage, type Site, wayTo } from './site.js';
import { Words } from './words.js';

/** A page that lists more is not read. The feed holds them all. */
const LISTED_AT_MOST = 500;

export async function writeCorrections(
  output: Output,
  site: Site,
  feed: Feed,
  views: readonly Made[],
): Promise<void> {
  const rectified = rectifiedIn(feed).slice(0, LISTED_AT_MOST);
  for (const language of site.languages)
    await output.write(
      `${correctionsPath(site, language)}index.html`,
      drawCorrections(site, language, rectified, views),
    );
}

function drawCorrections(
  site: Site,
  language: string,
  rectified: readonly Rectified[],
  views: readonly Made[],
): string {
  const words = new Words(language);
  const path = correctionsPath(site, language);
  return drawPage({
    site,
    path,
    language,
    words,
    title: { text: `${words.plain('corrections')} – ${titleOf(site, language)}` },
    headline: words.plain('corrections'),
    description: words.plain('corrections-about'),
    alternates: new Map(site.languages.map((each) => [each, correctionsPath(site, each)])),
    kind: 'corrections',
    main: page`<h1>${words.in('corrections')}</h1>
<p class="lead">${words.in(rectified.length > 0 ? 'corrections-about' : 'corrections-none')}</p>
${listed(rectified, site.feed, language, (claim) => wayToFigure(claim, site, path, language, views))}
<p class="lead"><a href=${wayTo(path, CHANGES)}>${words.in('changes')}</a></p>
${signedBy(site, path, language, words)}`,
  });
}

/** The way from the page to the figure's own; nothing where it has none. */
function wayToFigure(
  claim: Claim,
  site: Site,
  path: string,
  language: string,
  views: readonly Made[],
): string | undefined {
  const place = placeOf(claim, views);
  return place && wayTo(path, pathOf(inLanguage(site, { ...place, edition: 'latest' }, language)));
}

/** Where a figure has pages of its own. */
export function placeOf(
  claim: Claim,
  views: readonly Made[],
): { readonly route: string; readonly name: string } | undefined {
  const { indicator } = claim;
  // A part has an address of its own, unless it is all that is known.
  const name = [nameOfFigure({ ...keyOf(claim), indicator }), indicator].find((each) =>
    views.some((made) => made.route === 'f' && made.name === each && made.editions.length > 0),
  );
  return name === undefined ? undefined : { route: 'f', name };
}

/** What became of each figure: the day, the figure as it stands, both values, the reason; nothing where there is none. */
export function listed(
  rectified: readonly Rectified[],
  feed: FeedNames,
  language: string,
  wayToClaim: (claim: Claim) => string | undefined = () => undefined,
): unknown {
  if (rectified.length === 0) return '';
  return page`<ol class="changes">${rectified.map((change) => {
    const { date, reason, claim } = change;
    const { figure, rectified: said = '', language: own } = changeText(change, feed, language);
    const { text, lang } = feedText(reason, language);
    const way = wayToClaim(claim);
    const sentence = sentenceIn(own, language, figure);
    return page`<li>
<h2><time datetime=${date}>${dateText(date, language)}</time></h2>
<p>${way === undefined ? sentence : page`<a href=${way}>${sentence}</a>`}</p>
<p class="rectified">${sentenceIn(own, language, said)}</p>
<p class="reason"><bdi lang=${lang ?? nothing}>${text}</bdi></p>
</li>
`;
  })}</ol>`;
}
