/**
 * What every element goes through before it draws: language, attributes, answer. Whatever is amiss is told to the
 * page's editor once, and the reader keeps the author's words.
 */
import {
  awaitWords,
  type FeedSource,
  hasWords,
  type Language,
  nameOf,
  type FigureRequest,
  report,
  reportMissing,
  type PageEntry,
  takeOver,
  resolver,
} from '@mine-action/core';
import { BASES, DEFAULT_EDITION, type Feed, parseEdition, UNITS } from '@mine-action/data';
import type { View, Unavailable, UnavailableReason } from '@mine-action/wording';
import { nothing, type ReactiveControllerHost } from 'lit';
import { reasonLine } from './parts.js';
import { remarkOnEdition, remarkOnFeed } from './remarks.js';

/** What all elements have. */
export interface FigureHost extends HTMLElement, Pick<ReactiveControllerHost, 'requestUpdate'> {
  // An attribute that was taken away makes its property null.
  readonly edition?: string | null | undefined;
  readonly src?: string | null | undefined;
  readonly today?: string | undefined;
  readonly indicator?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly basis?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly language: Language;
  /** Where a feed can be named by its address. */
  readonly source?: FeedSource;
  readonly editionNote?: boolean | undefined;
  /** Where the page's list of what is shown has a line for it. */
  readonly shown?: PageEntry;
}

const NOT_SHOWN = 'no figure is shown.';
const unavailable = (reason: UnavailableReason): Unavailable => ({ known: false, reason });

/**
 * Asks for what an element shows.
 *
 * @param answer asks the voice, once the question stands
 */
export function resolveFigure<Answer extends View>(
  host: FigureHost,
  answer: (request: FigureRequest) => Answer | Unavailable,
): Answer | Unavailable {
  const resolved = resolveOnce(host, answer);
  if (resolved.known) takeOver(host);
  // Whatever has a line of its own shows what was told with its evidence.
  if (host.shown) host.shown.view = resolved.known ? (resolved as unknown as PageEntry['view']) : undefined;
  return resolved;
}

function resolveOnce<Answer extends View>(
  host: FigureHost,
  answer: (request: FigureRequest) => Answer | Unavailable,
): Answer | Unavailable {
  const { code, missing } = host.language.current;
  if (missing !== undefined) {
    report(
      `<${host.localName}> in lang="${missing}"`,
      'there are no figures in this language; the words in the tag stay, and where there are none English is shown.',
      'Write lang="en" on the element to show it in English.',
      host,
    );
    // Words of the page's own language say more to its readers than a figure in another.
    if (hasWords(host)) return unavailable('attribute-impossible');
    awaitWords(host);
  }
  const { label, unit, basis } = host;
  const impossible = (
    attribute: string,
    remedy: string,
    reason: UnavailableReason = 'attribute-impossible',
  ): Unavailable => {
    report(nameOf(host, attribute), `this is not possible; ${NOT_SHOWN}`, remedy, host);
    return unavailable(reason);
  };
  if (unit != null && !isOneOf(UNITS, unit)) return impossible('unit', `Write one of: ${UNITS.join(', ')}.`);
  if (basis != null && !isOneOf(BASES, basis))
    return impossible('basis', `Write one of: ${BASES.join(', ')}.`);
  const read = host.source?.current;
  // What fails is told by what reads.
  if (read?.state === 'failed') return unavailable('failed');
  const feed = read?.state === 'ready' ? read.feed : undefined;
  const edition = host.edition == null ? (feed ? 'latest' : DEFAULT_EDITION) : parseEdition(host.edition);
  if (edition === undefined)
    return impossible('edition', 'Write "latest" or a day that exists, such as "2025-04-04".');

  const request = { feed, edition, language: code, unit: unit ?? undefined, label: label ?? undefined };
  const resolved: Answer | Unavailable =
    read?.state === 'loading' ? { known: false, reason: 'loading', until: read.until } : answer(request);
  if (resolved.known) {
    const remarks = [
      ...remarkOnFeed(read, code),
      ...remarkOnEdition(host, resolved, () => answer({ ...request, edition: 'latest' }), edition),
    ];
    return remarks.length > 0 ? { ...resolved, remarks } : resolved;
  }
  const again = (): void => host.requestUpdate();
  resolved.until?.then(again, (error: unknown) => reportMissing(host.localName, error));
  reportUnavailable(host, resolved.reason, host.indicator ?? '');
  return resolved;
}

/** What stands where there is no figure: nothing beside the author's words, or the reason in words. */
export function drawUnavailable(host: FigureHost, { reason }: Unavailable): unknown {
  awaitWords(host);
  return hasWords(host) ? nothing : reasonLine(resolver.unavailable(reason, host.language.current.code));
}

/** One of the values that an attribute takes; the first, and a line in the console, for any other. */
export function choose<Value extends string>(
  host: Element,
  attribute: string,
  value: string | null,
  values: readonly [Value, ...Value[]],
): Value {
  if (value === null) return values[0];
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

/** The page's own feed, however it was named. */
export function feedOf(host: FigureHost): Feed | undefined {
  const read = host.source?.current;
  return read?.state === 'ready' ? read.feed : undefined;
}

/** For the editor: which attribute is the matter, what is wrong with it, and what to do. */
const REMEDIES: Partial<
  Record<UnavailableReason, readonly [attribute: string, what: string, remedy: string]>
> = {
  'indicator-unknown': ['indicator', 'no figure has this code in this feed;', 'Use one of:'],
  'label-missing': [
    'indicator',
    'this code has no words of its own;',
    'Write them into the label attribute.',
  ],
  'not-yet-known': ['edition', 'nothing had been published by this day;', 'Use a later day, or "latest".'],
  'unit-impossible': [
    'unit',
    'this figure does not convert into it;',
    'Leave unit away to show that of the source.',
  ],
  'series-missing': ['indicator', 'the figures hold no totals and no years of it;', 'Use one of:'],
  'kinds-missing': [
    'edition',
    'no day of its figures has two kinds of ordnance;',
    'Use another edition, or <mine-stat> for one kind.',
  ],
  'not-derivable': ['edition', 'its figures do not allow this calculation;', 'Use another edition.'],
};

/** Tells the page's editor why something is not shown; what is only loading is not told. */
export function reportUnavailable(host: FigureHost, reason: UnavailableReason, indicator: string): void {
  const [attribute, what, remedy] = REMEDIES[reason] ?? [];
  if (!attribute) return;
  const codes = remedy?.endsWith(':') ? ` ${resolver.indicators(feedOf(host)).join(', ')}.` : '';
  // Of several codes the one that is meant.
  const who =
    host.hasAttribute(attribute) || !indicator ? nameOf(host, attribute) : `${nameOf(host)} "${indicator}"`;
  report(who, `${what} ${NOT_SHOWN}`, `${remedy}${codes}`, host);
}
