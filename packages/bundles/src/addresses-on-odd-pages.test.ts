/**
 * Links and frames of figures on pages with old libraries and strict policies.
 */
import { expect } from '@open-wc/testing';
import { drawn, FIGURE, PATH, paragraphOf, siteWithFigure } from './testing/links.js';
import { seen } from '@mine-action/testing/reader';
import { inline, LIBRARIES } from './testing/old-libraries.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import type { Site } from './testing/site.js';
import { FORMS, SCRIPT, SPACER } from './testing/snippets.js';

const FRAME = 'f/ap-mines-found/2025-04-04/';

/** Tells a height when it has loaded, and when it is asked. */
const HEIGHT_PAGE =
  '<!doctype html><script>const tell = () => parent.postMessage({ type: "mine-action:height", height: 345 }, "*"); addEventListener("message", tell); tell()</script>';

async function siteWithBoth(): Promise<[Site, string]> {
  const site = await siteWithFigure();
  await site.page(FRAME, HEIGHT_PAGE);
  const frame = `<iframe src="${site.address}${FRAME}?frame" sandbox="allow-scripts" title="Figure"></iframe>`;
  return [site, frame + SPACER + paragraphOf(site.address + PATH)];
}

async function expectBoth(frame: Frame): Promise<void> {
  await until('the height', () => frame.find<HTMLIFrameElement>('iframe').getAttribute('height') === '345');
  await drawn(frame);
  expect(seen(frame.find('mine-stat'))).to.contain(FIGURE);
  expect(frame.probe.errors).to.deep.equal([]);
  expect(ownLines(frame)).to.deep.equal([]);
}

describe('links and frames of figures', () => {
  afterEach(closePages);

  for (const [name, code] of Object.entries(LIBRARIES))
    it(`are followed on a page with ${name}`, async () => {
      const [, body] = await siteWithBoth();
      await expectBoth(await openPage({ head: inline(code) + SCRIPT, body }));
    });

  for (const [name, head] of Object.entries(FORMS))
    it(`are followed under a strict policy and trusted types: ${name}`, async () => {
      const [, body] = await siteWithBoth();
      const policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types mine-action";
      const frame = await openPage({ head, body, headers: { 'Content-Security-Policy': policy } });
      await expectBoth(frame);
      expect(frame.probe.violations).to.deep.equal([]);
    });

  for (const name of ['querySelector', 'querySelectorAll', 'readyState', 'documentElement', 'contentType'])
    it(`disturb nothing on a page with a form called ${name}`, async () => {
      const [, body] = await siteWithBoth();
      const frame = await openPage({ head: SCRIPT, body: `<form name="${name}"></form>${body}` });
      await until('an answer', () => frame.all('mine-stat').length || ownLines(frame).length || null).catch(
        () => {},
      );
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.all('a')).to.have.length(1);
    });
});
