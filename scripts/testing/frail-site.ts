/**
 * A site that lies in a folder, served under an address of its own, which a test can make fall silent or say something strange.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface FrailSite {
  /** With a slash at its end. */
  readonly url: string;
  /** What it answers: its files, that it is down, that it has no such file, or one text to everything. */
  answer: 'files' | 'down' | 'missing' | (() => string);
  close(): void;
}

export async function serveFrail(folder: string): Promise<FrailSite> {
  const files = sirv(folder, { dev: true });
  const server = http.createServer((request, response) => {
    if (site.answer === 'down') return void response.writeHead(503).end('Soon back.');
    if (site.answer === 'missing') return void response.writeHead(404).end();
    if (site.answer === 'files') return files(request, response, () => void response.writeHead(404).end());
    response.setHeader('Content-Type', 'application/json').end(site.answer());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: FrailSite = {
    url: `http://127.0.0.1:${port}/`,
    answer: 'files',
    close: () => void server.close(),
  };
  return site;
}

const HARM = '</mine-stat><script>alert(1)</script><img src=x onerror=alert(1)>';

/** A file of views whose texts and addresses are meant to do harm. */
export const harmfulViews = (): string =>
  viewsFile({
    'mine-stat?indicator=ap-mines-found': [
      [
        '2025-01-01',
        {
          known: true,
          language: { code: 'en', direction: 'ltr' },
          sentence: HARM,
          place: HARM,
          sources: [
            { before: HARM, link: HARM, after: '', href: ['javascript', 'alert(1)'].join(':') },
            { before: '', link: 'A', after: '', href: 'https://a.example/"onclick="x' },
          ],
        },
      ],
    ],
  });

/** What must stand in no page, whatever a file of views says. */
export const HARMED = /<script>|<img|javascript:|"onclick/;

/** A file of views of a site in English. */
export const viewsFile = (views: object): string =>
  JSON.stringify({ format: 'mine-action-views/1', language: 'en', views });
