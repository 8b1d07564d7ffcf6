/**
 * Reads the addresses of a feed's sources again: does the page still stand, and do the quotes still stand on it?
 */
import type { Feed } from '@mine-action/data';
import type { Finding } from '../../commands/finding.js';
import { quotedIn } from '../check-offline.js';
import { folded, standsIn } from '../occurs-in.js';
import { TooDeep, wordsOfPage } from '../page-words.js';
import type { Evidence } from '../evidence-file.js';
import { readingsOf } from './decode.js';
import { excerptFrom } from './excerpt-from.js';
import type { Visit, Visitor } from './visitor.js';

/** What became of a source. */
export type Result =
  /** Its quotes stand there, and so does the rest of the excerpt. */
  | 'ok'
  /** Its quotes stand there, but nothing is kept yet that could be compared. */
  | 'no-evidence'
  /** Its quotes stand there, other words of the excerpt do not. */
  | 'text-changed'
  /** A quote does not stand there. */
  | 'quote-vanished'
  /** The host has no page at the address any more. */
  | 'address-dead'
  /** The host does not want it read by programs. */
  | 'robots'
  /** It could not be read this time. */
  | 'not-reached'
  /** It is no text that can be searched: a PDF, a picture, a page that scripts make. */
  | 'not-readable'
  /** The feed has no address for it. */
  | 'no-address';

export interface Outcome {
  readonly source: string;
  readonly url?: string | undefined;
  readonly result: Result;
  readonly status?: number | undefined;
  /** Where the address led, where that is another one. */
  readonly leadsTo?: string | undefined;
  /** The passages with the quotes, as they stand there now. */
  readonly excerpt?: string | undefined;
  readonly findings: readonly Finding[];
}

/** Less text than this is a notice or an empty page for scripts to fill, in characters. */
const LEAST_TEXT = 200;

const TEXT = /^(?:text\/|application\/(?:xhtml\+xml|xml)|$)/i;

interface Quoted {
  readonly id: string;
  readonly text: string;
}

/** A source as it is checked: what the feed says, what is kept of it, what is quoted from it. */
interface Case {
  readonly source: string;
  readonly url: string;
  readonly evidence: Evidence | undefined;
  readonly quotes: readonly Quoted[];
}

const findingOf = (
  { source, url }: Pick<Case, 'source' | 'url'>,
  severity: Finding['severity'],
  check: string,
  says: string,
  remedy: string,
): Finding => ({
  severity,
  check,
  field: `sources.${source}.url`,
  value: url,
  says: `${url}: ${says}`,
  remedy,
});

/** Statuses by which a host says that there is nothing any more; others may pass, or are meant for programs alone. */
const GONE = [404, 410];

const copyOf = ({ evidence }: Case): string =>
  evidence?.archivedUrl
    ? `A copy stands at ${evidence.archivedUrl}.`
    : 'Look for a copy in a web archive, and keep its address as "archivedUrl".';

function unread(one: Case, visit: Exclude<Visit, { kind: 'read' }>): Outcome {
  const { source, url } = one;
  const base = { source, url, ...(visit.url !== url && { leadsTo: visit.url }) };
  if (visit.kind === 'status' && GONE.includes(visit.status))
    return {
      ...base,
      result: 'address-dead',
      status: visit.status,
      findings: [
        findingOf(
          one,
          'error',
          'address-dead',
          `the page is gone (status ${visit.status})`,
          `Find where it stands now. ${copyOf(one)}`,
        ),
      ],
    };
  if (visit.kind === 'refused')
    return {
      ...base,
      result: 'robots',
      findings: [
        findingOf(
          one,
          'warning',
          'robots',
          'its robots.txt forbids programs to read it, so it was not read',
          'Look at the page yourself.',
        ),
      ],
    };
  const status = visit.kind === 'status' ? visit.status : undefined;
  const says =
    status === undefined ? (visit as { says: string }).says : `the host answers with status ${status}`;
  const remedy =
    status === 401 || status === 403
      ? 'Look at the page yourself: many hosts turn programs away and show the page to people.'
      : 'Look at the page yourself, or check again later.';
  return {
    ...base,
    ...(status !== undefined && { status }),
    result: 'not-reached',
    findings: [findingOf(one, 'warning', 'not-reached', says, remedy)],
  };
}

const missingFrom = (text: string, quotes: readonly Quoted[]): readonly Quoted[] =>
  quotes.filter((quote) => !standsIn(text, quote.text));

/** The page's words in each reading of its bytes; or why it has none. */
function textsOf(
  { bytes, type }: Extract<Visit, { kind: 'read' }>,
  isPlain: boolean,
): readonly string[] | string {
  try {
    return readingsOf(bytes, type).map((reading) => (isPlain ? reading : wordsOfPage(reading)));
  } catch (error) {
    if (error instanceof TooDeep) return error.message;
    throw error;
  }
}

function readPage(one: Case, visit: Extract<Visit, { kind: 'read' }>): Outcome {
  const { source, url, evidence, quotes } = one;
  const moved =
    new URL(visit.url).host === new URL(url).host
      ? []
      : [
          findingOf(
            one,
            'warning',
            'address-moved',
            `it leads to another host now: ${visit.url}`,
            'See whether that is still the publisher; then give the feed that address.',
          ),
        ];
  const base = { source, url, ...(visit.url !== url && { leadsTo: visit.url }) };
  const unreadable = (what: string): Outcome => ({
    ...base,
    result: 'not-readable',
    findings: [
      ...moved,
      findingOf(
        one,
        'warning',
        'not-readable',
        `${what}, so that its quotes were not looked for`,
        'Look at it yourself.',
      ),
    ],
  });
  const kind = (visit.type.split(';')[0] ?? '').trim();
  if (!TEXT.test(kind)) return unreadable(`it is ${kind}`);
  const texts = textsOf(visit, /^text\/plain$/i.test(kind));
  if (typeof texts === 'string') return unreadable(texts);
  const counted = texts.map((text) => ({ text, missing: missingFrom(folded(text), quotes) }));
  const [best] = counted.sort((a, b) => a.missing.length - b.missing.length);
  if (!best || (best.missing.length > 0 && best.text.length < LEAST_TEXT))
    return unreadable('it holds hardly any text; perhaps scripts make it, or it asks something first');
  if (best.missing.length > 0)
    return {
      ...base,
      result: 'quote-vanished',
      findings: [
        ...moved,
        ...best.missing.map(({ id, text }): Finding => ({
          severity: 'error',
          check: 'quote-vanished',
          figure: id,
          field: 'quote.text',
          value: text,
          says: `"${text}" does not stand at ${visit.url} any more`,
          remedy: `Read the page. If its publisher corrected the number, record the correction; if only the words are others, quote those. ${copyOf(one)}`,
        })),
      ],
    };
  const excerpt = excerptFrom(
    best.text,
    quotes.map(({ text }) => text),
  );
  const found = { ...base, findings: moved, ...(excerpt !== undefined && { excerpt }) };
  if (!evidence) return { ...found, result: 'no-evidence' };
  const text = folded(best.text);
  const changed = evidence.excerpt
    .split('\n')
    .filter((passage) => passage.trim() !== '' && !standsIn(text, passage));
  if (changed.length === 0) return { ...found, result: 'ok' };
  return {
    ...found,
    result: 'text-changed',
    findings: [
      ...moved,
      ...changed.map((passage) =>
        findingOf(
          one,
          'warning',
          'text-changed',
          `its quotes stand, but the words around them are others now; no longer there: "${passage.trim()}"`,
          'Read the page: does the quote still mean the same? Then keep the new excerpt.',
        ),
      ),
    ],
  };
}

/**
 * Reads the sources that figures quote, one after another.
 *
 * @param heard hears how far it has come: it takes seconds for each
 */
export async function checkOnline(
  feed: Feed,
  evidence: ReadonlyMap<string, Evidence>,
  visitor: Pick<Visitor, 'read'>,
  heard: (done: number, all: number) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const quoted = quotedIn(feed);
  for (const [source, quotes] of quoted) {
    const kept = evidence.get(source);
    // What readers are led to counts, not where it was read once.
    const url = feed.sources[source]?.url ?? kept?.url;
    if (url === undefined) outcomes.push({ source, result: 'no-address', findings: [] });
    else {
      const one: Case = {
        source,
        url: Object.assign(new URL(url), { hash: '' }).href,
        evidence: kept,
        quotes,
      };
      const visit = await visitor.read(one.url);
      outcomes.push(visit.kind === 'read' ? readPage(one, visit) : unread(one, visit));
    }
    heard(outcomes.length, quoted.size);
  }
  return outcomes;
}
