/**
 * A table at an address: asked for once, by the office that names it.
 *
 * What comes is judged by its bytes: services answer with a page to log in where a table is not public, and call it a success.
 */
import { CommandError } from '../commands/command-error.js';
import { now } from '../today.js';

/** What was read from an address, and when. */
export interface ReadAddress {
  readonly url: string;
  /** Where the address led, where that is another one. */
  readonly leadsTo?: string | undefined;
  readonly at: string;
}

export interface AddressOptions {
  /** Whether addresses of this machine and its network are read; for trials. */
  readonly allowLocal?: boolean | undefined;
  /** Hears what was read. */
  readonly heard?: ((read: ReadAddress) => void) | undefined;
}

const LIMIT_BYTES = 50_000_000;
const LIMIT_MS = 60_000;

export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** Reads an address, whatever stands there. */
export async function readAddress(url: string, { allowLocal, heard }: AddressOptions): Promise<Uint8Array> {
  const wrong = (says: string): CommandError => new CommandError(`${url}: ${says}`);
  if (!URL.canParse(url))
    throw wrong('this is no web address. Copy it from the line at the top of a browser.');
  // The client for the web is loaded when it is needed.
  const { Visitor } = await import('../evidence/online/visitor.js');
  const visitor = new Visitor({
    allowLocal,
    purpose: 'reads one table that its user has named',
    accept: 'text/csv, application/octet-stream;q=0.9, */*;q=0.8',
    asksRobots: false,
    limitBytes: LIMIT_BYTES,
    limitMs: LIMIT_MS,
  });
  try {
    const visit = await visitor.read(Object.assign(new URL(url), { hash: '' }).href);
    if (visit.kind === 'status') throw wrong(statusText(visit.status));
    if (visit.kind !== 'read')
      throw wrong(
        `cannot be read: ${visit.kind === 'failed' ? visit.says : 'its host forbids it'}. Open it in a browser; if a table comes, save it and import the file.`,
      );
    const leadsTo = visit.url === url ? undefined : visit.url;
    heard?.({ url, ...(leadsTo !== undefined && { leadsTo }), at: now() });
    return visit.bytes;
  } finally {
    await visitor.close();
  }
}

function statusText(status: number): string {
  const says = `the host answers with status ${status}`;
  if (status === 401 || status === 403)
    return `${says}: the table is not public. Publish the sheet as CSV, or save it and import the file.`;
  return status === 404 || status === 410
    ? `${says}: nothing stands there any more. See whether the sheet is still published.`
    : `${says}. Try again later, or save the table and import the file.`;
}
