/**
 * Has an element's view found before each drawing and writes it into the page's list after, so that drawing itself only
 * reads. Views of the built-in figures come from tables; for every other there is the finder, a later part.
 */
import type { Feed, FeedJson } from '@mine-action/data';
import { DEFAULT_EDITION } from '@mine-action/data/essentials';
import type { ReactiveElement } from '@lit/reactive-element';
import type { DetailsView, FigureRequest, Marked } from '@mine-action/wording';
import type { ElementDefinition, SelectingAttribute } from '../definition.js';
import { awaitFallback, hasFallback } from '../fallback.js';
import { followLanguage, languageFor, languageToDraw, leaveLanguage } from '../language.js';
import { type Lazy, prefetch } from '../lazy.js';
import { register, unregister } from '../page/page-registry.js';
import { reportMissing, updateWhen } from '../report.js';
import { findPrepared } from './find-prepared.js';
import { type Found, type NotResolved, unavailable } from './resolution.js';
import type { ViewParts } from './view-parts.js';

/** What an element offers to have its view found. */
export interface ViewHost extends ReactiveElement {
  readonly definition: ElementDefinition;
  // An attribute that was taken away makes its property null.
  readonly edition?: string | null | undefined;
  readonly editionNote?: boolean | undefined;
  readonly src?: string | null | undefined;
  readonly refresh?: number | null | undefined;
  /** The later part that it is drawn with, if any. */
  readonly needed?: Lazy<unknown> | undefined;
  /** A text where an attribute says that one is to come. */
  readonly feed?: Feed | FeedJson | string | null | undefined;
}

/** A view with what is to be said of its feed and its edition. */
export interface Available extends Found {
  /** Said to readers, beside the sources. */
  readonly notes: readonly string[];
  /** What the newest edition says beside what is shown, where the tag names an older one and that is known. */
  readonly newer?: NewerEdition | undefined;
}
/** What an event tells the page, in words. */
export interface NewerEdition {
  readonly shown: string;
  readonly newer: string;
}
export type Answer = Available | NotResolved;

export class ViewController {
  /** What is to be drawn. */
  answer: Answer = unavailable('loading');
  /** What the page has had an event for. */
  newer: NewerEdition | undefined;
  /** The view whose details could not be had. */
  #failed: object | undefined;

  constructor(
    readonly host: ViewHost,
    readonly parts: ViewParts,
  ) {}

  /** Why there is nothing to draw, in words. */
  get reason(): Marked {
    const { answer, host, parts } = this;
    const { code } = languageFor(host);
    const table =
      parts.resolver.here?.words(code) ??
      parts.tables[code]?.here?.words ??
      parts.editions[code]?.here?.words;
    const { unavailable: words } = table ?? parts.prepared.words;
    return {
      text: (!answer.known && words[answer.reason]) || words.other,
      lang: table || code === parts.prepared.language ? undefined : parts.prepared.language,
    };
  }

  /** When its host has come into a page. */
  connect(): void {
    followLanguage(this.host);
    if (this.answer.known) this.publish();
  }

  /** When it has left. */
  disconnect(): void {
    leaveLanguage(this.host);
    this.parts.finder.here?.leave(this.host);
    unregister(this.host);
  }

  /** Finds what is to be drawn; before each drawing. */
  find(): void {
    const { host, parts } = this;
    const language = languageToDraw(host);
    const found = language === undefined ? unavailable('attribute-impossible') : this.#find(language);
    const { needed } = host;
    const isWaiting = found.known && needed && !needed.here;
    const answer = (this.answer = isWaiting ? unavailable('loading', needed.load()) : found);
    if (answer.known) return;
    awaitFallback(host);
    updateWhen(host, answer.until);
    // Why there is nothing is said in the language of the page, as soon as that is here; that it is on its way is not worth it.
    const words = language === undefined ? undefined : parts.tables[language];
    if (words && answer.reason !== 'loading' && this.reason.lang !== undefined && !hasFallback(host))
      updateWhen(host, words.load());
  }

  /** Tells the page's list and the page itself what is drawn; after each drawing. */
  publish(): void {
    const { host, answer } = this;
    // What is drawn after it has left the page has no line; it is given one when it comes back.
    if (answer.known && host.isConnected) register(host, answer.view, this);
    else unregister(host);
    const before = this.newer?.newer;
    const newer = (this.newer = answer.known ? answer.newer : undefined);
    if (newer && newer.newer !== before)
      host.dispatchEvent(new CustomEvent('mine-newer-edition', { detail: newer }));
  }

  /** What a reader finds on demand, or why it is not here yet; it is loaded when it is first asked for. */
  details(): DetailsView | NotResolved {
    const { answer, host, parts } = this;
    if (!answer.known) return answer;
    if (this.#failed === answer.view) return unavailable('failed');
    const { finder, evidence } = parts;
    const found =
      finder.here && evidence.here
        ? finder.here.details(host, answer, parts)
        : unavailable('loading', Promise.all([finder.load(), evidence.load()]));
    if ('known' in found)
      found.until?.then(
        () => host.requestUpdate(),
        (error: unknown) => {
          this.#failed = answer.view;
          reportMissing(host.localName, error);
          host.requestUpdate();
        },
      );
    return found;
  }

  #find(language: string): Answer {
    const { host, parts } = this;
    const { definition, edition, editionNote, src, feed } = host;
    const isForeign = (src ?? feed) != null;
    const request: FigureRequest = {
      element: definition.tag,
      selection: selectionOf(host),
      edition: edition?.trim() ?? (isForeign ? 'latest' : DEFAULT_EDITION),
      language,
    };
    const { finder } = parts;
    const prepared = isForeign ? undefined : findPrepared(request, definition, parts);
    if (finder.here) return finder.here.find(host, request, parts, prepared);
    if (!prepared) {
      // Of the built-in figures, what no table holds is made by the resolver: both are asked for at once, and the finder
      // says it where that does not come.
      if (!isForeign) prefetch(parts.resolver);
      return unavailable('loading', finder.load());
    }
    // A newer figure is looked for on behalf of readers alone.
    if (edition != null && editionNote) updateWhen(host, finder.load());
    return prepared.known ? { ...prepared, notes: prepared.view.remarks ?? [] } : prepared;
  }
}

/** What the tag selects, by the attributes of its definition and by that of all tags. */
export function selectionOf(host: ViewHost): FigureRequest['selection'] {
  const values = host as unknown as Readonly<Record<string, unknown>>;
  const selection: Record<string, string | undefined> = {};
  for (const [name, { initial }] of Object.entries<SelectingAttribute>({
    ...host.definition.selects,
    without: {},
  })) {
    // What the browser itself calls `part` are names for style sheets.
    const value = values[name === 'part' ? 'countedPart' : name];
    selection[name] = (typeof value === 'string' && value.trim()) || initial;
  }
  return selection;
}
