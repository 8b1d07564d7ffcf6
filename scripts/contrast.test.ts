/**
 * Contrast, computed from the tokens: of what the elements show where a page sets nothing, and of every ready theme,
 * in light and in dark. Text needs 4.5 to 1, marks, rules and the ring of focus 3 to 1 (WCAG 1.4.3, 1.4.11); the theme
 * of high contrast 7 to 1 for both. A browser is asked for a second opinion: what it has resolved must be what was
 * computed.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import postcss from 'postcss';
import { generate } from './generate.ts';
import { loadSources } from './load-sources.ts';
import { openStories } from './testing/story-page.ts';

/** What its types leave out. */
interface AxeCommons {
  color: {
    Color: new () => AxeColor;
    getContrast(one: AxeColor, other: AxeColor): number;
  };
}
interface AxeColor {
  parseString(text: string): void;
  toHexString(): string;
}
const { Color, getContrast } = (axe.commons as unknown as AxeCommons).color;
const THEMES = 'packages/elements/themes';
const SCHEMES = ['light', 'dark'];

/** Which colours meet, and what each pair needs. */
const TEXTS = ['text', 'muted', 'accent', 'number'];
const MARKS = ['mark', 'rule', 'line', 'accent'];
const NEEDS = { text: 4.5, mark: 3 };
const NEEDS_OF: Record<string, typeof NEEDS> = { 'high-contrast': { text: 7, mark: 7 } };

// One of the themes is made.
await generate();

/** The defaults, as the elements' own style sheet has them: `--_accent` is `var(--mine-accent, …)`. */
const { figureStyles } = await loadSources<{ figureStyles: { cssText: string } }>(
  `export { figureStyles } from './packages/elements/src/figure/figure.styles.ts';`,
);
type Tokens = Record<string, string>;
const PRIVATE: Tokens = {};
postcss.parse(figureStyles.cssText).walkRules('.figure', ({ parent, nodes }) => {
  if (parent!.type !== 'root') return;
  for (const node of nodes)
    if (node.type === 'decl' && node.prop.startsWith('--_')) PRIVATE[node.prop] ??= node.value;
});

/** What a theme sets. */
function tokensOf(theme: string) {
  const tokens: Tokens = {};
  postcss.parse(readFileSync(`${THEMES}/${theme}.css`, 'utf8')).walkRules((rule) => {
    assert.equal(rule.selector, `.mine-theme-${theme}`);
    for (const node of rule.nodes) if (node.type === 'decl') tokens[node.prop] = node.value;
  });
  return tokens;
}

/** `var(--name, fallback)` or `light-dark(one, other)`, with the commas of what is inside left alone. */
function argumentsOf(value: string, name: string) {
  if (!value.startsWith(`${name}(`) || !value.endsWith(')')) return undefined;
  const inside = value.slice(name.length + 1, -1);
  let depth = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === '(') depth++;
    if (inside[at] === ')') depth--;
    if (inside[at] === ',' && depth === 0) return [inside.slice(0, at).trim(), inside.slice(at + 1).trim()];
  }
  return [inside.trim()];
}

/** The colour behind a value, as CSS would find it. */
function resolve(value: string, tokens: Tokens, scheme: string): string {
  const reference = argumentsOf(value, 'var');
  if (reference) {
    const [name, fallback] = reference;
    const found = { ...PRIVATE, ...tokens }[name];
    if (found !== undefined && found !== 'initial') return resolve(found, tokens, scheme);
    assert.ok(fallback, `${name} is not set and has no fallback`);
    return resolve(fallback, tokens, scheme);
  }
  const pair = argumentsOf(value, 'light-dark');
  return pair ? resolve(pair[SCHEMES.indexOf(scheme)], tokens, scheme) : value;
}

const colorOf = (name: string, tokens: Tokens, scheme: string) => {
  const color = new Color();
  color.parseString(resolve(PRIVATE[`--_${name}`], tokens, scheme));
  return color;
};

const themes = readdirSync(THEMES).map((file) => file.replace(/\.css$/, ''));
const tokensByTheme: Record<string, Tokens> = {
  'no theme': {},
  ...Object.fromEntries(themes.map((theme) => [theme, tokensOf(theme)])),
};
const cases = Object.entries(tokensByTheme).flatMap(([theme, tokens]) =>
  SCHEMES.map((scheme) => ({ theme, tokens, scheme })),
);

describe('the tokens', () => {
  it('are plain where no theme is', () => {
    for (const scheme of SCHEMES)
      for (const name of ['background', 'rest', ...TEXTS, ...MARKS])
        assert.equal(
          colorOf(name, tokensByTheme.plain, scheme).toHexString(),
          colorOf(name, {}, scheme).toHexString(),
          `--mine-${name}, ${scheme}`,
        );
  });

  it('are the same in every theme, so that one undoes another', () => {
    for (const theme of themes)
      assert.deepEqual(Object.keys(tokensByTheme[theme]), Object.keys(tokensByTheme.plain), theme);
  });

  it('are all in the list of names', () => {
    const names = readFileSync('docs/names.md', 'utf8');
    for (const name of Object.keys(tokensByTheme.plain)) assert.ok(names.includes(`\`${name}\``), name);
  });

  for (const { theme, tokens, scheme } of cases) {
    it(`have contrast: ${theme}, ${scheme}`, () => {
      const needs = NEEDS_OF[theme] ?? NEEDS;
      const ground = colorOf('background', tokens, scheme);
      const faults: string[] = [];
      const need = (name: string, ratio: number, other = ground, what = 'background') => {
        const found = getContrast(other, colorOf(name, tokens, scheme));
        if (found < ratio) faults.push(`${name} on ${what}: ${found.toFixed(2)}, needs ${ratio}`);
      };
      for (const name of TEXTS) need(name, needs.text);
      for (const name of MARKS) need(name, needs.mark);
      // A share is told by the mark against what is left.
      need('mark', needs.mark, colorOf('rest', tokens, scheme), 'rest');
      assert.deepEqual(faults, []);
    });
  }
});

describe('a browser', () => {
  let opened: Awaited<ReturnType<typeof openStories>>;
  before(async () => {
    opened = await openStories(
      `
import './stories/themes/theme-files.ts';
import '@mine-action/elements/define';
for (const theme of ${JSON.stringify(Object.keys(tokensByTheme))}) for (const scheme of ['light', 'dark']) {
  const place = document.createElement('div');
  place.className = 'mine-theme-' + theme;
  place.style.colorScheme = scheme;
  place.dataset.case = theme + ', ' + scheme;
  place.append(document.createElement('clearance-progress'));
  document.body.append(place);
}`,
      { width: 800, height: 600 },
    );
    await opened.tab.waitForFunction(
      (count) =>
        [...document.querySelectorAll('clearance-progress')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('.mark'),
        ).length === count,
      {},
      cases.length,
    );
  });
  after(() => opened?.close());

  it('resolves the same colours', async () => {
    const seen = await opened.tab.$$eval('[data-case]', (places) =>
      places.map((place) => {
        const { shadowRoot } = place.firstElementChild!;
        const styleOf = (selector: string) => getComputedStyle(shadowRoot!.querySelector(selector)!);
        const figure = styleOf('.figure');
        return {
          case: (place as HTMLElement).dataset.case,
          colors: {
            text: figure.color,
            background: figure.backgroundColor,
            rule: figure.borderInlineStartColor,
            number: styleOf('.number').color,
            muted: styleOf('.foot').color,
            accent: styleOf('summary').color,
            mark: styleOf('.mark').fill,
            rest: styleOf('.rest').fill,
            line: styleOf('.rest').stroke,
          },
        };
      }),
    );
    assert.equal(seen.length, cases.length);
    for (const [at, { theme, tokens, scheme }] of cases.entries()) {
      assert.equal(seen[at].case, `${theme}, ${scheme}`);
      for (const [name, value] of Object.entries(seen[at].colors)) {
        const found = new Color();
        found.parseString(value);
        assert.equal(
          found.toHexString(),
          colorOf(name, tokens, scheme).toHexString(),
          `${theme}, ${scheme}: ${name}`,
        );
      }
    }
  });
});
