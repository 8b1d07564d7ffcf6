/**
 * A small site for the tests of `deploy/`, and what a server is to say of its files.
 */
import { gzipSync } from 'node:zlib';

export const BUNDLE = 'document.documentElement.dataset.bundle = "ran";';
export const EDITION = 'f/ap-mines-found/2025-04-04/';
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg"><title>${'card '.repeat(200)}</title></svg>`;
export const SITE = {
  'index.html': '<!doctype html><title>Home</title>',
  '404.html': '<!doctype html><title>Not found</title>',
  'feed.json': '{}',
  'latest.json': '{}',
  '.well-known/security.txt': 'Contact: mailto:security@example.org\n',
  '.well-known/.kept/nothing.txt': 'secret',
  'assets/site.css': 'p{}',
  'embed/index.html': '<!doctype html><title>Builder</title>',
  'check/index.html': '<!doctype html><title>Check</title>',
  'v1/mine-action.js': BUNDLE,
  '0.1.0/mine-action.js': BUNDLE,
  'f/ap-mines-found/index.html': '<!doctype html><title>Newest</title>',
  'f/ap-mines-found/feed.json': '{}',
  [`${EDITION}index.html`]: '<!doctype html><title>Figure</title>',
  'oembed.json': '{"type":"link","title":"Home"}',
  [`${EDITION}oembed.json`]: JSON.stringify({
    type: 'rich',
    title: 'Figure',
    width: 600,
    height: 420,
    html: '<blockquote><a href="https://figures.example.org/">More than 36,000</a></blockquote><iframe src="https://figures.example.org/?frame" width="100%" height="340"></iframe>',
  }),
  'f/ap-mines-found/az/index.html': '<!doctype html><title>Ən yeni</title>',
  'f/ap-mines-found/az/oembed.json': '{"type":"rich","title":"Rəqəm"}',
  'f/ap-mines-found/az/card.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]),
  'f/ap-mines-found/card.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]),
  'f/ap-mines-found/card-small.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  [`${EDITION}card.svg`]: DRAWING,
  [`${EDITION}card.svg.gz`]: gzipSync(DRAWING, { level: 9 }),
  [`${EDITION}card.png`]: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  'progress/oembed.json': '{"type":"rich","title":"Progress"}',
};

const MINUTES = 'public, max-age=300';
const EDITIONS = 'public, max-age=86400, stale-while-revalidate=604800';
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Path, type, and how long it may be kept. */
export const FILES = [
  ['/', 'text/html; charset=utf-8', MINUTES],
  ['/f/ap-mines-found/', 'text/html; charset=utf-8', MINUTES],
  ['/f/ap-mines-found/feed.json', 'application/json', MINUTES],
  ['/feed.json', 'application/json', MINUTES],
  ['/latest.json', 'application/json', MINUTES],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', MINUTES],
  ['/assets/site.css', 'text/css; charset=utf-8', MINUTES],
  ['/embed/', 'text/html; charset=utf-8', MINUTES],
  ['/check/', 'text/html; charset=utf-8', MINUTES],
  [`/${EDITION}`, 'text/html; charset=utf-8', EDITIONS],
  [`/${EDITION}oembed.json`, 'application/json', EDITIONS],
  [`/${EDITION}card.svg`, 'image/svg+xml', EDITIONS],
  [`/${EDITION}card.png`, 'image/png', EDITIONS],
  [
    '/v1/mine-action.js',
    'text/javascript; charset=utf-8',
    'public, max-age=3600, stale-while-revalidate=86400',
  ],
  ['/0.1.0/mine-action.js', 'text/javascript; charset=utf-8', FOR_EVER],
];
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Addresses that have no page of their own, and where they lead. */
export const LED = [
  [`/${EDITION}az/`, `/${EDITION}?lang=az`],
  [`/${EDITION}az`, `/${EDITION}?lang=az`],
  [`/${EDITION}zh/index.html`, `/${EDITION}?lang=zh`],
  [`/${EDITION}az/?frame`, `/${EDITION}?frame&lang=az`],
  ['/progress/2025-04-04/he/?frame', '/progress/2025-04-04/?frame&lang=he'],
];

/** Files, and those that are sent. */
export const STOOD_FOR = [
  [`${EDITION}az/oembed.json`, `${EDITION}oembed.json`],
  [`${EDITION}az/card.png`, `${EDITION}card.png`],
  ['f/ap-mines-found/az/card-small.svg', 'f/ap-mines-found/card-small.svg'],
  ['f/ap-mines-found/az/card.png', 'f/ap-mines-found/az/card.png'],
  ['f/ap-mines-found/az/oembed.json', 'f/ap-mines-found/az/oembed.json'],
];

/** The same place, in whatever order a query is written. */
export function placeOf(target: string) {
  const { pathname, searchParams } = new URL(target, 'http://site');
  return [pathname, ...[...searchParams].map((pair) => pair.join('=')).sort()];
}

/** Addresses, in the place of `http://site`, and the title of the answer or the status of the refusal. */
export const ASKED: [text: string, expected: string | number][] = [
  [`http://site/${EDITION}`, 'Figure'],
  [`https://site/${EDITION}`, 'Figure'],
  ['http://site/f/ap-mines-found/az/', 'Rəqəm'],
  // A past day has its answer in the site's first language.
  [`http://site/${EDITION}az/`, 'Figure'],
  [`http://site/${EDITION}az/index.html`, 'Figure'],
  ['http://site/progress/', 'Progress'],
  [`http://site/${EDITION.slice(0, -1)}`, 'Figure'],
  [`http://site/${EDITION}index.html`, 'Figure'],
  [`http://site/${EDITION}?frame`, 'Figure'],
  [`http://site/${EDITION}#top`, 'Figure'],
  ['http://site/f/uxo-found/', 404],
  ['http://site/', 'Home'],
  ['http://site', 'Home'],
  ['http://site/index.html?lang=en', 'Home'],
  ['http://siteindex.html', 404],
  ['http://site/.git/', 404],
  [`http://site.example/${EDITION}`, 404],
  [`http://example.org/${EDITION}`, 404],
  [`http://example.org/?http://site/${EDITION}`, 404],
  [`ftp://site/${EDITION}`, 404],
  ['http://site/../outside/', 404],
  ['http://site/f/../../outside/', 404],
  ['http://site/f/%2e%2e/%2e%2e/outside/', 404],
  ['', 404],
];

export const asked = (origin: string, text: string) => text.replace('//site', `//${new URL(origin).host}`);
