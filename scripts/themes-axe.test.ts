/**
 * Axe, WCAG 2.2 A and AA, over every element in every ready theme, in light and in dark, in a wide column and in 320 px.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStories } from './testing/story-page.ts';

const ENTRY = `
import axe from 'axe-core';
import { html, render } from 'lit';
import { GALLERY } from './stories/themes/gallery.ts';
import { THEME_NAMES } from './stories/themes/theme-files.ts';
const show = (theme, scheme, width) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.className = 'mine-theme-' + theme;
  document.body.style.cssText = 'margin: 0; background: ' + (scheme === 'dark' ? '#101316' : '#fff');
  const main = document.createElement('main');
  main.style.inlineSize = width;
  document.body.replaceChildren(main);
  render(html\`<h1 style="font-size: 1em; color: CanvasText">Figures</h1>\${Object.values(GALLERY).map((draw) => draw())}\`, main);
};
Object.assign(window, { themes: { axe, show, names: THEME_NAMES, count: Object.keys(GALLERY).length } });
`;

interface Themes {
  readonly axe: typeof import('axe-core');
  readonly show: (theme: string, scheme: string, width: string) => void;
  readonly names: readonly string[];
  readonly count: number;
}

declare global {
  interface Window {
    /** What the entry puts there. */
    themes: Themes;
  }
}

const SCHEMES = ['light', 'dark'];
const WIDTHS = ['640px', '320px'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('axe finds nothing', () => {
  let opened: Awaited<ReturnType<typeof openStories>>;
  before(async () => {
    opened = await openStories(ENTRY, { width: 700, height: 6000 });
    await opened.tab.waitForFunction(() => 'themes' in window);
  });
  after(() => opened?.close());

  const faultsOf = async (theme: string, scheme: string, width: string, planted = '') => {
    const { tab } = opened;
    await tab.evaluate((...given) => window.themes.show(...given), theme, scheme, width);
    await tab.waitForFunction(
      () =>
        [...document.querySelectorAll('main > :not(h1)')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part~="figure"]'),
        ).length === window.themes.count,
    );
    return tab.evaluate(
      async (tags, planted: string) => {
        if (planted) document.body.style.cssText += planted;
        const { violations } = await window.themes.axe.run(document, {
          runOnly: { type: 'tag', values: tags },
        });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      },
      TAGS,
      planted,
    );
  };

  it('in any theme, in light and in dark, wide and narrow', { timeout: 300_000 }, async () => {
    const names = await opened.tab.evaluate(() => window.themes.names);
    assert.ok(names.includes('embassy') && names.includes('international'));
    for (const theme of names)
      for (const scheme of SCHEMES)
        for (const width of WIDTHS)
          assert.deepEqual(await faultsOf(theme, scheme, width), [], `${theme}, ${scheme}, ${width}`);
  });

  it('but would find words too pale', async () => {
    const faults = await faultsOf('embassy', 'light', '640px', '; --mine-muted: #aaa !important');
    assert.ok(
      faults.some((fault) => fault.startsWith('color-contrast')),
      faults.join(', '),
    );
  });
});
