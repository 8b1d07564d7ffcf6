/**
 * Has an element's view found before each drawing and writes it into the page's list after, so that drawing itself only
 * reads.
 */
import { DEFAULT_EDITION, type Feed } from '@mine-action/data';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import {
  type DetailsView,
  type Evidence,
  type FigureRequest,
  type Marked,
  sentenceOf,
  type Unavailable,
} from '@mine-action/wording';
import type { ElementDefinition } from '../definition.js';
import { awaitFallback, hasFallback } from '../fallback.js';
import { leaveFeeds, readFeed } from '../feed/feed-controller.js';
import type { Reading } from '../feed/remote-store.js';
import { Language } from '../language.js';
import { lazy } from '../lazy.js';
import { register, unregister } from '../page/page-registry.js';
import { nameOf, report, reportMissing } from '../report.js';
import { nowMs } from '../today.js';
import {
  findBuiltIn,
  findDetails,
  findEvidence,
  findInTable,
  type Found,
  resolveView,
  unavailable,
} from './find-view.js';
import type { NotResolved, Problem } from './resolution.js';
import type { ViewParts } from './view-parts.js';

/** What an element offers to have its view found. */
export interface ViewHost extends HTMLElement, ReactiveControllerHost {
  readonly definition: ElementDefinition;
  // An attribute that was taken away makes its property null.
  readonly edition?: string | null | undefined;
  readonly editionNote?: boolean | undefined;
  readonly src?: string | null | undefined;
  readonly refresh?: number | null | undefined;
  readonly feed?: Feed | undefined;
}

/** A view with what is to be said of its feed and its edition, beside the sources. */
export interface Available extends Found {
  readonly notes: readonly string[];
}
export type Answer = Available | NotResolved;

/** What reads the views of published sites. */
const published = lazy(async () => {
  const found: Partial<typeof import('./published.js')> = await import('./published.js');
  return found.readViews && (found as typeof import('./published.js'));
});

const MINUTE_MS = 60_000;

export class ViewController implements ReactiveController {
  /** What is to be drawn. */
  answer: Answer = unavailable('loading');
  readonly language: Language;
  /** Why there is nothing to draw, in words. */
  get reason(): Marked {
    const { answer, language, parts } = this;
    const { code } = language.current;
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

  /** The newest figure, where the tag names an older edition. */
  #newer: string | undefined;
  #dispatched: string | undefined;

  constructor(
    readonly host: ViewHost,
    readonly parts: ViewParts,
  ) {
    this.language = new Language(host);
    host.addController(this);
  }

  hostConnected(): void {
    // It was left when the host went.
    if (this.host.src != null) this.host.requestUpdate();
    if (this.answer.known) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#leave();
    unregister(this.host);
  }

  /** Nothing is read for it any more. */
  #leave(): void {
    leaveFeeds(this.host);
    published.here?.leaveViews(this.host);
  }

  hostUpdate(): void {
    const { host } = this;
    const language = this.language.drawn;
    const found = language === undefined ? unavailable('attribute-impossible') : this.#find(language);
    this.answer = found.known ? { ...found, notes: this.#notesOn(found) } : found;
    if (found.known) {
      found.problems?.forEach((problem) => this.#report(problem));
      return;
    }
    awaitFallback(host);
    this.#again(found.until);
    // Why there is nothing is said in the language of the page, as soon as that is here.
    const words = language === undefined ? undefined : this.parts.tables[language];
    if (words && this.reason.lang !== undefined && !hasFallback(host)) this.#again(words.load());
    if (found.problem) this.#report(found.problem);
  }

  hostUpdated(): void {
    const { host, answer } = this;
    // What is drawn after it has left the page has no line; it is given one when it comes back.
    if (answer.known && host.isConnected) register(host, answer.view, this);
    else unregister(host);
    if (!answer.known || this.#newer === this.#dispatched) return;
    this.#dispatched = this.#newer;
    if (this.#newer === undefined) return;
    const detail = { shown: sentenceOf(answer.view), newer: this.#newer };
    host.dispatchEvent(new CustomEvent('mine-newer-edition', { detail }));
  }

  /** What a reader finds on demand, or why it is not here yet; it is loaded when it is first asked for. */
  details(): DetailsView | NotResolved {
    const { answer, parts } = this;
    if (!answer.known) return answer;
    const found = findDetails(answer, parts);
    if (found && !('known' in found)) return found;
    const evidence = found ?? this.evidence();
    if (!evidence.known) {
      if (this.#failed.has(answer.view)) return unavailable('failed');
      evidence.until?.then(
        () => this.host.requestUpdate(),
        (error: unknown) => {
          this.#failed.add(answer.view);
          reportMissing(this.host.localName, error);
          this.host.requestUpdate();
        },
      );
      return evidence;
    }
    const resolved = parts.resolver.here?.resolve({ ...answer.request, feed: evidence.feed });
    return resolved?.known ? resolved.details() : unavailable('failed');
  }
  /** Views whose details could not be had. */
  readonly #failed = new WeakSet<object>();

  /** The claims that the view rests on; they may have to be loaded first. */
  evidence(): Evidence | Unavailable {
    const { answer, host, parts } = this;
    if (!answer.known) return answer;
    if (!answer.table || host.src == null) return findEvidence(answer, undefined, parts);
    const reading = this.#feedOfSite(answer.request.selection);
    if (reading.state !== 'ready')
      return unavailable(reading.state, 'until' in reading ? reading.until : undefined);
    return findEvidence(answer, reading.content, parts);
  }

  #again(until: Promise<unknown> | undefined): undefined {
    until?.then(
      () => this.host.requestUpdate(),
      (error: unknown) => reportMissing(this.host.localName, error),
    );
    return undefined;
  }

  #report({ attribute, value, what, remedy }: Problem): void {
    const { host } = this;
    // Of several codes the one that is meant.
    const isSaid = attribute !== undefined && host.hasAttribute(attribute);
    report(isSaid || !value ? nameOf(host, attribute) : `${nameOf(host)} "${value}"`, what, remedy, host);
  }

  #find(language: string): Found | NotResolved {
    const { host, parts } = this;
    const { definition, src, feed, refresh } = host;
    const isForeign = (src ?? feed) != null;
    this.#staleSince = undefined;
    const request: FigureRequest = {
      element: definition.tag,
      selection: selectionOf(host),
      edition: host.edition?.trim() ?? (isForeign ? 'latest' : DEFAULT_EDITION),
      language,
    };
    if (!isForeign) {
      this.#leave();
      return findBuiltIn(request, definition, parts);
    }
    if (feed != null || !isSite(src as string))
      return this.#fromFeed(request, readFeed(host, feed, src as string, refresh));
    const { here } = published;
    if (!here) return unavailable('loading', published.load());
    const folder = here.folderOf(src as string, host.baseURI, definition, request.selection);
    const reading = folder ? here.readViews(host, folder, language, refresh) : undefined;
    if (reading?.state === 'loading') return unavailable('loading', reading.until);
    const found = reading?.state === 'ready' ? findInTable(request, reading.content) : undefined;
    if (found && reading?.state === 'ready') this.#staleSince = reading.notRenewedSince;
    return found ?? this.#fromFeed(request, this.#feedOfSite(request.selection));
  }

  /** That of the figure's folder; of the whole site where it has none. */
  #feedOfSite(selection: FigureRequest['selection']): Reading<Feed> {
    const { host } = this;
    const { definition, src, refresh } = host;
    const address = published.here?.feedOf(src as string, host.baseURI, definition, selection);
    return readFeed(host, undefined, address ?? (src as string), refresh);
  }

  #fromFeed(request: FigureRequest, reading: Reading<Feed>): Found | NotResolved {
    // What fails is told by what reads.
    if (reading.state !== 'ready')
      return unavailable(reading.state, 'until' in reading ? reading.until : undefined);
    this.#staleSince = reading.notRenewedSince;
    return resolveView({ ...request, feed: reading.content }, this.parts);
  }
  #staleSince: number | undefined;

  /** That its feed could not be renewed, and that a newer figure is known. */
  #notesOn(found: Found): readonly string[] {
    const { host, parts } = this;
    const resolver = parts.resolver.here;
    const newer = this.#newerThan(found);
    const notes = [
      this.#staleSince === undefined
        ? undefined
        : resolver?.notRenewed((nowMs() - this.#staleSince) / MINUTE_MS, found.view.language.code),
      newer !== undefined && host.editionNote ? resolver?.newer(newer, found.view.language.code) : undefined,
    ];
    return notes.filter((note) => note !== undefined);
  }

  /** What the newest edition says, where the tag names an older one and the newest says another thing. */
  #newerThan(found: Found): string | undefined {
    const { host, parts } = this;
    this.#newer = undefined;
    const { request, table } = found;
    if (host.edition == null || request.edition === 'latest') return undefined;
    const latest = { ...request, edition: 'latest' };
    // Nothing is loaded for the editor's sake, and all of it for a reader's.
    const mayLoad = host.editionNote === true;
    if (mayLoad) this.#again(parts.resolver.here ? undefined : parts.resolver.load());
    const newest =
      (host.src != null && table ? findInTable(latest, table) : undefined) ??
      (request.feed ? resolveView(latest, parts) : findBuiltIn(latest, host.definition, parts, mayLoad));
    if (!newest.known) return this.#again(mayLoad ? newest.until : undefined);
    const [shown, newer] = [sentenceOf(found.view), sentenceOf(newest.view)];
    if (newer === shown) return undefined;
    report(
      nameOf(host, 'edition'),
      `a newer figure is known. Shown: ${shown} Newer: ${newer}`,
      'Write edition="latest" to show it, or add edition-note to tell readers of it.',
      host,
    );
    return (this.#newer = newer);
  }
}

/** A site ends with a slash; what ends otherwise is a feed. */
function isSite(src: string): boolean {
  const [path = ''] = src.trim().split(/[?#]/);
  return path.endsWith('/') || /^https?:\/\/[^/]+$/.test(path);
}

/** What the tag selects, by the attributes of its definition. */
function selectionOf(host: ViewHost): FigureRequest['selection'] {
  const values = host as unknown as Readonly<Record<string, unknown>>;
  const selection: Record<string, string | undefined> = {};
  for (const [name, { initial }] of Object.entries(host.definition.selects)) {
    const value = values[name];
    selection[name] = (typeof value === 'string' && value.trim()) || initial;
  }
  return selection;
}
