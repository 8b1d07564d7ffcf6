/**
 * The answers to the questions about the built-in figures in English, asked when the bundle is built.
 *
 * Nothing here is written by hand: the table holds what the voice of `@mine-action/core` says, for each question and
 * each day on which its answer changes.
 */
import type { FigureRequest, Available } from '@mine-action/core';
import { resolver } from '@mine-action/core/resolver';
import { DEFAULT_EDITION, knownOn, type Unit } from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { english, type Unavailable, type UnavailableReason } from '@mine-action/wording';
import { HOLE, keyOf, type Ready, type ReadyAnswers, type Timeline } from './ready-format.js';

/** One of each that is said in words of its own. */
const WHYS = ['loading', 'failed', 'sources-none'] as const satisfies readonly UnavailableReason[];

const { messages } = english;

export function makeReadyAnswers(): ReadyAnswers {
  return {
    timelines: makeTimelines(),
    indicators: resolver.indicators(azerbaijanWithEarlier),
    detailsTitle: messages.details(),
    saidBy: messages['term-said-by'](),
    open: messages['open-sentence'](),
    notVerified: messages['not-verified'](),
    notVerifiedCalculated: messages['not-verified-calculated'](),
    why: Object.fromEntries(
      WHYS.map((reason) => [reason, resolver.unavailable(reason, 'en').text]),
    ) as ReadyAnswers['why'],
    // Every age that is said is of three or more: English has one plural for them.
    monthsAgo: messages['months-ago']({ n: 12, count: HOLE }),
    newer: resolver.newer(HOLE, 'en'),
    yearsAgo: messages['years-ago']({ n: 12, count: HOLE }),
  };
}

function makeTimelines(): Record<string, Timeline> {
  const feed = azerbaijan;
  const days = [...new Set([DEFAULT_EDITION, ...feed.figures.map((claim) => knownOn(claim, feed))])]
    .filter((day) => day >= DEFAULT_EDITION)
    .sort();
  const timelines: Record<string, Timeline> = {};
  const add = (key: string, ask: (request: FigureRequest) => Available | Unavailable, unit?: Unit): void => {
    const timeline: [string, Ready][] = [];
    for (const edition of days) {
      const answer = ask({ feed, edition, language: 'en', unit });
      // What these figures do not answer, the whole voice is asked.
      if (!answer.known) continue;
      const ready = makeReady(answer);
      const last = timeline[timeline.length - 1];
      if (!last || JSON.stringify(last[1]) !== JSON.stringify(ready)) timeline.push([edition, ready]);
    }
    timelines[key] = timeline;
  };

  for (const indicator of new Set(feed.figures.map((claim) => claim.indicator))) {
    add(keyOf('stat', indicator), (request) => resolver.stat(request, indicator));
    // The conversion that pages ask for; others are left to the whole voice.
    if (feed.figures.some((claim) => claim.indicator === indicator && claim.unit === 'hectare'))
      add(
        keyOf('stat', indicator, 'square-kilometer'),
        (request) => resolver.stat(request, indicator),
        'square-kilometer',
      );
  }
  add(keyOf('dogs', 'mdd-donated'), (request) => resolver.dogs(request, 'mdd-donated'));
  for (const basis of ['initial', 'remaining'] as const)
    add(keyOf('progress', basis), (request) => resolver.progress(request, basis));
  return timelines;
}

function makeReady(answer: Available): Ready {
  const { details, evidence: _evidence, language: _language, known: _known, ...view } = answer;
  const quotes = details().statements.flatMap(({ quote, lines, open }) => {
    const saidBy = lines.find(({ term }) => term === messages['term-said-by']());
    return quote ? [[quote.text, quote.lang, saidBy?.text ?? '', open.address.url ?? ''] as const] : [];
  });
  const { notVerified } = details();
  return { ...view, quotes, ...(notVerified !== messages['not-verified']() && { isCalculated: true }) };
}
