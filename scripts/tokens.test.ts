/**
 * The design tokens: that the file is in its format, that what is made from it is whole, and that no colour of it is
 * written by hand anywhere else.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { generate } from './generate.ts';
import { defaultsOf, readTokens, TOKENS, tokensOf, valuesOf } from './tokens/read-tokens.ts';
import { tokenTable } from './tokens/write-tokens.ts';

await generate();
const file = () => JSON.parse(readFileSync(TOKENS, 'utf8'));
const tokens = readTokens();

describe('the file of the design tokens', () => {
  /** The error of the file after a change. */
  const refused = (change) => {
    const changed = file();
    change(changed);
    try {
      defaultsOf(tokensOf(changed));
      return 'nothing';
    } catch ({ message }) {
      return message;
    }
  };

  it('is read, with a colour for light and one for dark', () => {
    assert.equal(defaultsOf(tokens).get('accent'), 'light-dark(#1d5c8f, #86b9e6)');
    assert.equal(defaultsOf(tokens).get('background'), 'light-dark(#fff, #16191d)');
    assert.equal(defaultsOf(tokens).get('radius'), '0.25em');
    assert.equal(valuesOf(tokens, 'venue.').get('accent'), defaultsOf(tokens).get('accent'));
  });

  it('is refused where it is not in the format', () => {
    const { light, size } = {
      light: (name: string, change) => refused((all) => change(all.light[name])),
      size: (change) => refused((all) => change(all.size['line-width'])),
    };
    assert.match(
      light('accent', (token) => (token.$value = '#1d5c8f')),
      /^light\.accent: a color is/,
    );
    assert.match(
      light('accent', (token) => (token.$value.hex = '#1d5c90')),
      /"components" are #1d5c8f/,
    );
    assert.match(
      light('accent', (token) => (token.$value.components[0] = 29)),
      /numbers from 0 to 1/,
    );
    assert.match(
      light('accent', (token) => delete token.$description),
      /says in "\$description"/,
    );
    assert.match(
      light('accent', (token) => (token.value = 1)),
      /"value" is not known/,
    );
    assert.match(
      size((token) => (token.$value.unit = 'em')),
      /^size\.line-width: a dimension is/,
    );
    assert.match(
      size((token) => (token.$type = 'length')),
      /the type "length" is not known/,
    );
    assert.match(
      refused((all) => delete all.light.$type),
      /the type "undefined" is not known/,
    );
    assert.match(
      refused((all) => (all.light['{a}'] = {})),
      /"\{a\}" is not known/,
    );
    assert.match(
      refused((all) => delete all.dark.accent),
      /dark\.accent is missing/,
    );
    assert.match(
      refused((all) => delete all.light.accent),
      /light\.accent is missing/,
    );
  });
});

describe('docs/names.md', () => {
  it('has the tokens as they are', () => {
    const names = readFileSync('docs/names.md', 'utf8');
    const [, before, written, after] =
      /^([\s\S]*<!-- tokens: .*? -->\n)([\s\S]*)(<!-- end of tokens -->[\s\S]*)$/.exec(names)!;
    const made = `\n${tokenTable(tokens)}\n\n`;
    if (process.env.UPDATE_DOCS) writeFileSync('docs/names.md', before + made + after);
    else assert.equal(written, made, 'UPDATE_DOCS=1 npm test scripts/tokens.test.ts writes it again');
  });
});

describe('a colour of the tokens', () => {
  const PLACES = ['packages', 'stories', '.storybook'];
  const THEMES = /^packages\/elements\/themes\//;
  const MADE = /(?:^|\/)(?:node_modules|dist|generated|bundle|test|testing)\/|themes\/plain\.css$/;
  const WRITTEN = /\.(?:ts|tsx|js|mjs|css|svg|html|mdx)$/;
  /** For paper and for codes to scan, which no look changes. */
  const INK = ['#000000', '#ffffff'];

  const long = (hex: string) => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3').toLowerCase();
  const hexesOf = (some) =>
    new Set(some.map(({ hex }) => hex).filter((hex: string) => hex && !INK.includes(hex)));
  const all = hexesOf(tokens);
  const ofElements = hexesOf(tokens.filter(({ group }) => !group.includes('.')));

  /** Every place below a folder where such a colour is written by hand. */
  const findIn = (folder: string) =>
    PLACES.flatMap((place) =>
      readdirSync(path.join(folder, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
      .filter((name) => WRITTEN.test(name) && !MADE.test(name) && !/\.test\.\w+$/.test(name))
      .flatMap((name) => {
        const text = readFileSync(path.join(folder, name), 'utf8');
        const found = text.match(/#(?:[\da-f]{6}|[\da-f]{3})(?![\da-z-])/gi) ?? [];
        const named = THEMES.test(name) ? ofElements : all;
        return found.filter((hex) => named.has(long(hex))).map((hex) => `${name}: ${hex}`);
      });

  it('is written by hand nowhere but in their file', () => {
    assert.deepEqual(findIn('.'), []);
  });

  it('is found where it is', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'tokens-'));
    try {
      for (const [name, text] of Object.entries({
        'packages/publish/assets/site.css': 'a{color:#1D5C8F}',
        'packages/publish/src/card/context.ts': `const rest = '#e2e6eb'; const one = '#1d5c8f00', other = '#abc';`,
        'packages/elements/themes/own.css': 'a{color:#6b7680;background:#16191d;border-color:#fff}',
        'packages/elements/src/generated/tokens.ts': '#1d5c8f',
        'stories/place.ts': '#101316',
        '.storybook/preview.ts': '',
      })) {
        mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
      assert.deepEqual(findIn(folder).sort(), [
        'packages/elements/themes/own.css: #16191d',
        'packages/publish/assets/site.css: #1D5C8F',
        'packages/publish/src/card/context.ts: #e2e6eb',
        'stories/place.ts: #101316',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
