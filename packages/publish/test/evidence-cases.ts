/**
 * Feeds with evidence, and servers that stand for the hosts of their sources, for tests of `check-sources`.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after } from 'node:test';
import { feed, file } from './built.ts';

export const QUOTE = 'more than 190 thousand hectares of land have been cleared';
export const SENTENCE = `The presentation noted that since November 10, 2020, ${QUOTE} of mines.`;
/** What else stands on a page: without it, it would be no page but a notice. */
export const AROUND = 'The conference was held in the building of the Congress. '.repeat(6);

export interface Sourced {
  url?: string;
  quote?: string;
  language?: string;
}

/** A feed in which one figure quotes each source. */
export function feedOf(sources: Record<string, Sourced>) {
  const whole = feed();
  const model = whole.figures.find(({ id }) => id === 'aze-cleared-2025-04')!;
  const { publisher } = whole.sources['emb-2025-04-04'];
  return {
    ...whole,
    sources: Object.fromEntries(
      Object.entries(sources).map(([key, { url, language = 'en' }]) => [
        key,
        { publisher, title: key, ...(url && { url }), publishedOn: '2025-04-04', language },
      ]),
    ),
    figures: Object.entries(sources).map(([source, { quote = QUOTE, language = 'en' }], index) => {
      const { conflictsWith: _, ...claim } = model;
      const id = `of-${source.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${index}`;
      return { ...claim, id, source, quote: { text: quote, lang: language } };
    }),
  };
}

/** The hash as anyone else would make it, for a text without what normalising takes away. */
export const plainHash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export const evidenceOf = (source: string, more: object = {}) => ({
  source,
  url: `https://example.org/${source}`,
  readOn: '2026-11-20',
  language: 'en',
  excerpt: SENTENCE,
  sha256: plainHash(SENTENCE),
  ...more,
});

/** Writes a feed and its evidence into a folder of their own; returns the place of the feed. */
export function written(folder: string, content: object, evidence: Record<string, object | string>) {
  for (const [name, each] of Object.entries(evidence)) file(path.join(folder, 'evidence', name), each);
  return file(path.join(folder, 'feed.json'), content);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A host of its own (a port), with what it answers at each path; elsewhere it has nothing. */
export async function host(routes: Record<string, string | Handler>) {
  const asked: { path: string; agent: string }[] = [];
  const server = createServer((request, response) => {
    const place = request.url ?? '/';
    asked.push({ path: place, agent: request.headers['user-agent'] ?? '' });
    const answer = routes[place];
    if (answer === undefined) response.writeHead(404).end('Nothing here');
    else if (typeof answer === 'function') answer(request, response);
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export const pageWith = (text: string, head = '') =>
  `<!doctype html><html><head>${head}<title>News</title></head><body><nav>Home</nav><p>${text}</p><p>${AROUND}</p></body></html>`;

/** A clock that only waiting moves. */
export function stillClock() {
  const waits: number[] = [];
  let time = 0;
  return {
    waits,
    now: () => time,
    wait: (ms: number) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
  };
}

/** Cyrillic and ASCII in windows-1251. */
export const windows1251 = (text: string) =>
  Buffer.from(
    [...text].map((sign) => {
      const code = sign.codePointAt(0)!;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
