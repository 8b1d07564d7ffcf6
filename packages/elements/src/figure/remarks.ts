/**
 * What is to be said of a figure that is not the newest: its feed could not be renewed, or its edition is frozen and a
 * newer one is known. The page's editor is told once; the reader where the page asks for it.
 */
import { nameOf, nowMs, type Reading, report, resolver } from '@mine-action/core';
import type { Edition } from '@mine-action/data';
import type { View, Unavailable } from '@mine-action/wording';

const MINUTE_MS = 60_000;

/** That the feed could not be read anew, and how old it is. */
export function remarkOnFeed(read: Reading | undefined, language: string): readonly string[] {
  if (read?.state !== 'ready' || read.notRenewedSince === undefined) return [];
  return [resolver.notRenewed((nowMs() - read.notRenewedSince) / MINUTE_MS, language)];
}

/** A host whose edition may be frozen. */
interface Dated extends HTMLElement {
  readonly edition?: string | null | undefined;
  readonly editionNote?: boolean | undefined;
}

/** What each element has told of already. */
const resolved = new WeakMap<Dated, string>();

/**
 * That a newer figure is known than that of the edition which the page has written; nothing for the edition that is
 * shown without being asked for.
 *
 * @param newest asks for the newest edition
 */
export function remarkOnEdition(
  host: Dated,
  shown: View,
  newest: () => View | Unavailable,
  edition: Edition,
): readonly string[] {
  if (host.edition == null || edition === 'latest') return [];
  const newer = newest();
  const [now, then] = [wordsOf(shown), newer.known ? wordsOf(newer) : undefined];
  if (!now || !then || now === then) return [];
  if (resolved.get(host) !== then) {
    resolved.set(host, then);
    report(
      nameOf(host, 'edition'),
      `a newer figure is known. Shown: ${now} Newer: ${then}`,
      'Write edition="latest" to show it, or add edition-note to tell readers of it.',
      host,
    );
    // Not while it is being drawn.
    queueMicrotask(() =>
      host.dispatchEvent(new CustomEvent('mine-newer-edition', { detail: { shown: now, newer: then } })),
    );
  }
  return host.editionNote ? [resolver.newer(then, shown.language.code)] : [];
}

/** What is said first of all. */
function wordsOf(said: View): string | undefined {
  const { sentence, headline, items } = said as {
    sentence?: string;
    headline?: string;
    items?: readonly { statement?: string }[];
  };
  return sentence ?? headline ?? items?.map(({ statement }) => statement ?? '').join(' ');
}
