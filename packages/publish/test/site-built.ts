/**
 * Sites for tests: built by the command line as a programme would, from the built-in feed or a small part of it.
 */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Feed } from '@mine-action/data';
import { type Editable, feed, file, run } from './built.ts';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TODAY = '2026-11-23';
export const SITE_URL = 'https://example.org/figures/';

/** A feed that holds few figures: of land, mines and dogs, as of two days. */
export function smallFeed(change = (part: Editable<Feed>) => part) {
  const whole = feed();
  const codes = ['area-contaminated', 'area-cleared', 'ap-mines-found', 'at-mines-found', 'mdd-donated'];
  const figures = whole.figures.filter(
    ({ indicator, source, measure }) =>
      codes.includes(indicator) &&
      measure !== 'flow' &&
      ['emb-2025-04-04', 'dayaz-2025-11-10'].includes(source!),
  );
  const ids = new Set(figures.map(({ id }: { id: string }) => id));
  const part = figures.map(({ conflictsWith, supersedes, outcome, ...claim }) => ({
    ...claim,
    ...(ids.has(outcome!) && { outcome }),
    ...(conflictsWith?.every((id: string) => ids.has(id)) && { conflictsWith }),
    ...(ids.has(supersedes!) && { supersedes }),
  }));
  return change({ ...whole, figures: part });
}

/** Builds a site and fails where the command does. */
export function buildSite(name: string, content: string | object, ...more: string[]) {
  const out = file(name);
  const source = typeof content === 'string' ? content : file(`${name}.json`, content);
  const done = run('build', source, '--out', out, '--url', SITE_URL, '--today', TODAY, ...more);
  if (done.code !== 0) throw new Error(`build failed: ${done.stderr}`);
  return { out, ...done };
}

/** For what is the same in every language. */
export const buildInEnglish = (name: string, content: string | object, ...more: string[]) =>
  buildSite(name, content, '--languages', 'en', ...more);

let small: ReturnType<typeof buildSite>;

/** The site of the small feed in English, for tests of what comes after: built once, and copied for each. */
export function copySmallSite(name: string) {
  small ??= buildInEnglish('small', smallFeed());
  cpSync(small.out, file(name), { recursive: true });
  return { ...small, out: file(name) };
}

/** Every file below a folder, by its path. */
export const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

export const textOf = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
export const isThere = (folder: string, name: string) => existsSync(path.join(folder, name));

/**
 * In the page: whether the script has drawn all figures of the site again. A chart is drawn when its reader comes to it,
 * so each figure that is not is brought into view.
 */
export function isTakenOver() {
  const waiting = [...document.querySelectorAll('main [lang][src]')].find(
    ({ shadowRoot }) => !shadowRoot || shadowRoot.querySelector('link'),
  );
  waiting?.scrollIntoView({ block: 'center' });
  return !waiting;
}

/** Serves a folder as a plain web server would; for the time of a test file. */
export function serveFolder(
  before: (start: () => Promise<void>) => void,
  after: (end: () => void) => void,
  folder: () => string,
) {
  let server: Server;
  before(async () => {
    const serve = sirv(folder(), { dev: true });
    server = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      serve(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
