/**
 * The voice of the bundles: it has the answers about the built-in figures in English at hand, and fetches the voice
 * of `@mine-action/core`, with figures, arithmetic and wording, for every other question: a page's own feed, an
 * earlier edition, a unit that nobody asks for.
 *
 * Why: formatting and messages cost more bytes and time than drawing, and on nearly every page they would give the
 * same few sentences. The answers are made by that other voice when the bundle is built; a test asks both.
 */
import { DEFAULT_EDITION, indicatorsOf } from '@mine-action/data';
import { type DetailsSaying, SAID_IN_YEARS_FROM_MONTHS, type Said, type Unsaid } from '@mine-action/wording';
import type { Question, Told, Voice } from '@mine-action/core';
import { HOLE, keyOf, type Ready, type ReadyAnswers } from './ready-format.js';
import { ready } from 'virtual:ready-answers';

const LANGUAGE = { code: 'en', direction: 'ltr', detailsTitle: ready.detailsTitle } as const;

let wholeVoice: Voice | undefined;
let loading: Promise<unknown> | undefined;

/** The answer of the whole voice: at once when it is there, else after it has been fetched, once a page. */
function fromWhole<Answer extends Said>(ask: (voice: Voice) => Answer | Unsaid): Answer | Unsaid {
  if (wholeVoice) return ask(wholeVoice);
  loading ??= loadWhole().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return { known: false, why: 'loading', until: loading };
}

async function loadWhole(): Promise<void> {
  const { voice: whole }: Partial<typeof import('@mine-action/core/voice')> =
    await import('@mine-action/core/voice');
  // Asked for again and again, a file that is something else would come at once each time, without end.
  if (!whole) throw new TypeError('the file is something else');
  wholeVoice = whole;
}

function answer(question: Question, kind: 'stat' | 'dogs' | 'progress', what: string): Told | Unsaid {
  const { feed, edition, unit, label } = question;
  const askWhole = (): Told | Unsaid => fromWhole((voice) => voice[kind](question, what as never));
  if (feed || edition < DEFAULT_EDITION) return askWhole();
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
    known: true,
    language: LANGUAGE,
    details() {
      const whole = askWhole();
      return whole.known ? whole.details() : { ...quotesOf(found), until: whole.until };
    },
    evidence() {
      const whole = askWhole();
      return whole.known ? whole.evidence() : whole;
    },
  };
}

/** What is at hand of the details: each quote, who said it, and the way to it. */
const quotesOf = ({ quotes }: Ready): DetailsSaying => ({
  calculation: [],
  statements: quotes.map(([text, lang, saidBy, url]) => ({
    quantity: '',
    quote: { text, lang },
    lines: [{ term: ready.saidBy, text: saidBy }],
    open: { text: ready.open, address: { url, quote: text } },
  })),
  remarks: [],
  notVerified: ready.notVerified,
});

export const voice: Voice = {
  speaks: (tag) => (/^en(?![a-z\d])/i.test(tag.trim()) ? LANGUAGE : undefined),
  stat: (question, indicator) => answer(question, 'stat', indicator),
  progress: (question, basis) => answer(question, 'progress', basis) as ReturnType<Voice['progress']>,
  dogs: (question, indicator) => answer(question, 'dogs', indicator) as ReturnType<Voice['dogs']>,
  // These stand on pages that have more to load anyway.
  trend: (question, indicator, look) => fromWhole((voice) => voice.trend(question, indicator, look)),
  ordnance: (question) => fromWhole((voice) => voice.ordnance(question)),
  group: (question, indicators) => fromWhole((voice) => voice.group(question, indicators)),
  sources: (question, shown) => fromWhole((voice) => voice.sources(question, shown)),
  // Asked of what the whole voice has told.
  csv: (evidence) => wholeVoice?.csv(evidence) ?? '',

  age: (months) =>
    months < SAID_IN_YEARS_FROM_MONTHS
      ? ready.monthsAgo.replace(HOLE, String(months))
      : ready.yearsAgo.replace(HOLE, String(Math.floor(months / 12))),
  // Said of feeds, which have been answered about by the whole voice.
  notRenewed: (minutes, language) => wholeVoice?.notRenewed(minutes, language) ?? '',
  newer: (figure) => ready.newer.replace(HOLE, () => figure),
  why: (why, indicator) => ready.why[why]?.replace(HOLE, () => indicator) ?? '',
  indicators: (feed) => (feed ? indicatorsOf(feed) : ready.indicators),
};
