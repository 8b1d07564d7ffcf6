/**
 * What every element goes through before it draws: language, attributes, feed, saying. Whatever is amiss is told
 * to the page's editor once, and the reader keeps the author's words.
 */
import { type FeedSource, hasWords, type Language, nameOf, report, today } from '@mine-action/core';
import { type Edition, type Feed, type Unit, UNITS } from '@mine-action/data';
import { type SayOptions, sayWhy, type Saying, type Unsaid, type WhyUnsaid } from '@mine-action/wording';
import { nothing } from 'lit';
import { reason } from './parts.js';

/** What all elements have. */
export interface Asking extends HTMLElement {
  readonly indicator?: string | undefined;
  readonly unit?: string | undefined;
  readonly today?: string | undefined;
  readonly language: Language;
  readonly source: FeedSource;
}

/** Where the question stands: whose figures, known on which day, said to whom. */
export interface Setting {
  readonly feed: Feed;
  readonly edition: Edition;
  readonly options: SayOptions;
}

const WORDS_STAY = 'the words in the tag stay.';
const unsaid = (why: WhyUnsaid): Unsaid => ({ known: false, why });

/**
 * Asks for what an element shows.
 *
 * @param saying says it, once language, attributes and feed are there
 */
export function ask<Answer extends Saying>(host: Asking, saying: (setting: Setting) => Answer | Unsaid): Answer | Unsaid {
  const { language, missing } = host.language.current;
  if (missing !== undefined) {
    const stay = hasWords(host);
    report(
      `<${host.localName}> in lang="${missing}"`,
      `there are no figures in this language; ${stay ? WORDS_STAY : 'English is shown.'}`,
      'Write lang="en" on the element to show it in English.',
      host,
    );
    // Words of the page's own language say more to its readers than a figure in another.
    if (stay) return unsaid('attribute-impossible');
  }
  if (host.unit !== undefined && !isOneOf(UNITS, host.unit)) {
    report(nameOf(host, 'unit'), `there is no such unit; ${WORDS_STAY}`, `Write one of: ${UNITS.join(', ')}.`, host);
    return unsaid('attribute-impossible');
  }
  const source = host.source.current;
  if (source.state === 'loading') return unsaid('loading');
  if (source.state === 'failed') {
    report(nameOf(host, source.attribute), `${source.what} ${WORDS_STAY}`, source.remedy, host);
    return unsaid(source.why);
  }
  const { feed, edition } = source;
  const answer = saying({
    feed,
    edition,
    options: { language, today: host.today ?? today(), unit: host.unit as Unit | undefined },
  });
  if (!answer.known) reportUnsaid(host, answer.why, feed);
  return answer;
}

/** What stands where there is no figure: nothing beside the author's words, or the reason in words. */
export function drawUnsaid(host: Asking, { why }: Unsaid): unknown {
  if (hasWords(host)) return nothing;
  const { language } = host.language.current;
  return reason(sayWhy(why, host.indicator ?? '', language), language);
}

/** One of the values that an attribute takes; the first, and a line in the console, for any other. */
export function choose<Value extends string>(host: Element, attribute: string, value: string, values: readonly [Value, ...Value[]]): Value {
  if (isOneOf(values, value)) return value;
  report(
    nameOf(host, attribute),
    `there is no such ${attribute}; "${values[0]}" is used.`,
    `Write one of: ${values.join(', ')}.`,
    host,
  );
  return values[0];
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  (values as readonly string[]).includes(value);

/** For the editor: which attribute is the matter, what is wrong with it, and what to do. */
const REMEDIES: Partial<Record<WhyUnsaid, readonly [attribute: string, what: string, remedy: string]>> = {
  'indicator-unknown': ['indicator', 'the figures hold nothing under this code;', 'Use one of:'],
  'label-missing': ['indicator', 'this code has no words of its own;', 'Write them into the label attribute.'],
  'not-yet-known': ['edition', 'nothing had been published by this day;', 'Use a later day, or "latest".'],
  'unit-impossible': ['unit', 'this figure does not convert into it;', 'Leave unit away to show that of the source.'],
  'not-derivable': ['basis', 'the figures do not allow this calculation;', 'Use another edition.'],
};

function reportUnsaid(host: Asking, why: WhyUnsaid, feed: Feed): void {
  const [attribute, what, remedy] = REMEDIES[why] ?? [];
  if (!attribute) return;
  const codes = why === 'indicator-unknown' ? ` ${[...new Set(feed.figures.map((claim) => claim.indicator))].join(', ')}.` : '';
  report(nameOf(host, attribute), `${what} ${WORDS_STAY}`, `${remedy}${codes}`, host);
}
