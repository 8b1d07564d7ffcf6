/**
 * The voice of the bundles: it has the answers about the built-in figures in English at hand, and fetches the voice
 * of `@mine-action/core`, with figures, arithmetic and wording, for every other question: another language, a page's own
 * feed, an earlier edition, a unit that nobody asks for.
 *
 * Why: formatting and messages cost more bytes and time than drawing, and on nearly every page they would give the
 * same few sentences. The answers are made by that other voice when the bundle is built; a test asks both.
 */
import { DEFAULT_EDITION, indicatorsOf } from '@mine-action/data';
import {
  type DetailsView,
  languageOf,
  SAID_IN_YEARS_FROM_MONTHS,
  type View,
  type Unavailable,
} from '@mine-action/wording';
import type { FigureRequest, Available, Resolver } from '@mine-action/core';
import { lazy } from '@mine-action/core/lazy';
import { fetchWords } from './fetch-words.js';
import { HOLE, keyOf, type Ready, type ReadyAnswers } from './ready-format.js';
import { ready } from 'virtual:ready-answers';

const LANGUAGE = { code: 'en', direction: 'ltr', detailsTitle: ready.detailsTitle } as const;

const whole = lazy(async () => {
  const file: Partial<typeof import('@mine-action/core/resolver')> =
    await import('@mine-action/core/resolver');
  return file.resolver;
});

/** The answer of the whole voice: at once when it is there, else after it has been fetched, once a page. */
function fromWhole<Answer extends View>(
  { language }: Pick<FigureRequest, 'language'>,
  ask: (resolver: Resolver) => Answer | Unavailable,
): Answer | Unavailable {
  if (whole.here) return ask(whole.here);
  // Beside it, and not after it.
  fetchWords(language);
  return { known: false, reason: 'loading', until: whole.load() };
}

function answer(
  request: FigureRequest,
  kind: 'stat' | 'dogs' | 'progress',
  what: string,
): Available | Unavailable {
  const { feed, edition, unit, label, language } = request;
  const askWhole = (): Available | Unavailable =>
    fromWhole(request, (resolver) => resolver[kind](request, what as never));
  if (feed || edition < DEFAULT_EDITION || language !== LANGUAGE.code) return askWhole();
  const timelines: ReadyAnswers['timelines'] = ready.timelines;
  // Days are compared as text, and every day stands before "latest".
  const found = timelines[keyOf(kind, what, unit)]?.findLast(([from]) => from <= edition)?.[1];
  // A code that no part holds is not worth a request.
  if (!found)
    return kind === 'progress' || ready.indicators.includes(what)
      ? askWhole()
      : { known: false, reason: 'indicator-unknown' };
  const own = label?.trim() || found.label;
  return {
    ...found,
    label: own,
    sentence: found.sentence.replace(found.label, () => own),
    inline: { ...found.inline, after: found.inline.after.replace(found.label, () => own) },
    known: true,
    language: LANGUAGE,
    details() {
      const resolved = askWhole();
      return resolved.known ? resolved.details() : { ...quotesOf(found), until: resolved.until };
    },
    evidence() {
      const resolved = askWhole();
      return resolved.known ? resolved.evidence() : resolved;
    },
  };
}

/** What is at hand of the details: each quote, who said it, and the way to it. */
const quotesOf = ({ quotes, isCalculated }: Ready): DetailsView => ({
  calculation: [],
  statements: quotes.map(([text, lang, saidBy, url]) => ({
    quantity: '',
    quote: { text, lang },
    lines: [{ term: ready.saidBy, text: saidBy }],
    open: { text: ready.open, address: { url, quote: text } },
  })),
  remarks: [],
  notVerified: isCalculated ? ready.notVerifiedCalculated : ready.notVerified,
});

/** The whole voice for what is said in another language, once it is there. */
const inAnother = (language: string): Resolver | undefined =>
  language === LANGUAGE.code ? undefined : whole.here;

export const resolver: Resolver = {
  speaks: languageOf,
  stat: (request, indicator) => answer(request, 'stat', indicator),
  progress: (request, basis) => answer(request, 'progress', basis) as ReturnType<Resolver['progress']>,
  dogs: (request, indicator) => answer(request, 'dogs', indicator) as ReturnType<Resolver['dogs']>,
  // These stand on pages that have more to load anyway.
  trend: (request, indicator, look) =>
    fromWhole(request, (resolver) => resolver.trend(request, indicator, look)),
  ordnance: (request) => fromWhole(request, (resolver) => resolver.ordnance(request)),
  group: (request, indicators) => fromWhole(request, (resolver) => resolver.group(request, indicators)),
  sources: (request, shown) => fromWhole(request, (resolver) => resolver.sources(request, shown)),
  // Asked of what the whole voice has told.
  csv: (evidence) => whole.here?.csv(evidence) ?? '',

  age: (months, language) =>
    inAnother(language)?.age(months, language) ??
    (months < SAID_IN_YEARS_FROM_MONTHS
      ? ready.monthsAgo.replace(HOLE, String(months))
      : ready.yearsAgo.replace(HOLE, String(Math.floor(months / 12)))),
  // Said of feeds, which have been answered about by the whole voice.
  notRenewed: (minutes, language) => whole.here?.notRenewed(minutes, language) ?? '',
  newer: (figure, language) =>
    inAnother(language)?.newer(figure, language) ?? ready.newer.replace(HOLE, () => figure),
  unavailable: (reason, language) =>
    inAnother(language)?.unavailable(reason, language) ?? {
      text: ready.why[reason] ?? ready.why.failed,
      lang: language === LANGUAGE.code ? undefined : LANGUAGE.code,
    },
  indicators: (feed) => (feed ? indicatorsOf(feed) : ready.indicators),
};
