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
  type DetailsSaying,
  languageOf,
  SAID_IN_YEARS_FROM_MONTHS,
  type Said,
  type Unsaid,
} from '@mine-action/wording';
import type { Question, Told, Voice } from '@mine-action/core';
import { later } from '@mine-action/core/later';
import { fetchWords } from './fetch-words.js';
import { HOLE, keyOf, type Ready, type ReadyAnswers } from './ready-format.js';
import { ready } from 'virtual:ready-answers';

const LANGUAGE = { code: 'en', direction: 'ltr', detailsTitle: ready.detailsTitle } as const;

const whole = later(async () => {
  const file: Partial<typeof import('@mine-action/core/voice')> = await import('@mine-action/core/voice');
  return file.voice;
});

/** The answer of the whole voice: at once when it is there, else after it has been fetched, once a page. */
function fromWhole<Answer extends Said>(
  { language }: Pick<Question, 'language'>,
  ask: (voice: Voice) => Answer | Unsaid,
): Answer | Unsaid {
  if (whole.here) return ask(whole.here);
  // Beside it, and not after it.
  fetchWords(language);
  return { known: false, why: 'loading', until: whole.load() };
}

function answer(question: Question, kind: 'stat' | 'dogs' | 'progress', what: string): Told | Unsaid {
  const { feed, edition, unit, label, language } = question;
  const askWhole = (): Told | Unsaid => fromWhole(question, (voice) => voice[kind](question, what as never));
  if (feed || edition < DEFAULT_EDITION || language !== LANGUAGE.code) return askWhole();
  const timelines: ReadyAnswers['timelines'] = ready.timelines;
  // Days are compared as text, and every day stands before "latest".
  const found = timelines[keyOf(kind, what, unit)]?.findLast(([from]) => from <= edition)?.[1];
  // A code that no part holds is not worth a request.
  if (!found)
    return kind === 'progress' || ready.indicators.includes(what)
      ? askWhole()
      : { known: false, why: 'indicator-unknown' };
  const own = label?.trim() || found.label;
  return {
    ...found,
    label: own,
    sentence: found.sentence.replace(found.label, () => own),
    inline: { ...found.inline, after: found.inline.after.replace(found.label, () => own) },
    known: true,
    language: LANGUAGE,
    details() {
      const told = askWhole();
      return told.known ? told.details() : { ...quotesOf(found), until: told.until };
    },
    evidence() {
      const told = askWhole();
      return told.known ? told.evidence() : told;
    },
  };
}

/** What is at hand of the details: each quote, who said it, and the way to it. */
const quotesOf = ({ quotes, isCalculated }: Ready): DetailsSaying => ({
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
const inAnother = (language: string): Voice | undefined =>
  language === LANGUAGE.code ? undefined : whole.here;

export const voice: Voice = {
  speaks: languageOf,
  stat: (question, indicator) => answer(question, 'stat', indicator),
  progress: (question, basis) => answer(question, 'progress', basis) as ReturnType<Voice['progress']>,
  dogs: (question, indicator) => answer(question, 'dogs', indicator) as ReturnType<Voice['dogs']>,
  // These stand on pages that have more to load anyway.
  trend: (question, indicator, look) =>
    fromWhole(question, (voice) => voice.trend(question, indicator, look)),
  ordnance: (question) => fromWhole(question, (voice) => voice.ordnance(question)),
  group: (question, indicators) => fromWhole(question, (voice) => voice.group(question, indicators)),
  sources: (question, shown) => fromWhole(question, (voice) => voice.sources(question, shown)),
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
  why: (why, language) =>
    inAnother(language)?.why(why, language) ?? {
      text: ready.why[why] ?? ready.why.failed,
      lang: language === LANGUAGE.code ? undefined : LANGUAGE.code,
    },
  indicators: (feed) => (feed ? indicatorsOf(feed) : ready.indicators),
};
