/**
 * What is made from the design tokens, by the path of its file.
 */
import { camelCase, defaultsOf, TOKENS, type Token, valuesOf } from './read-tokens.ts';

const MADE = `Made from ${TOKENS} by scripts/generate.ts. Do not edit.`;

type Entries = Iterable<readonly [name: string, value: string | undefined]>;

const record = (entries: Entries) =>
  `{\n${[...entries].map(([name, value]) => `  ${camelCase(name)}: ${value},\n`).join('')}}`;
const strings = (values: Entries) => record([...values].map(([name, value]) => [name, `'${value}'`]));

/** Programs that draw pictures want six digits. */
const lightOf = (tokens: readonly Token[]): [string, string | undefined][] =>
  tokens.filter(({ group }) => group === 'light').map(({ name, hex }) => [name, hex]);

const forStyles = (tokens: readonly Token[]) => `// ${MADE}
import { css } from '@lit/reactive-element';

/** What stands in the elements' styles where a page sets nothing. The build puts the text in place of the name. */
export const tokens = ${record([...defaultsOf(tokens)].map(([name, value]) => [name, `css\`${value}\``]))};
`;

const forCharts = (tokens: readonly Token[]) => `// ${MADE}

/** The colours on a light ground. */
export const LIGHT = ${strings(lightOf(tokens))} as const;
`;

const forPublish = (tokens: readonly Token[]) => `// ${MADE}

/** The colours on a light ground. */
export const LIGHT = ${strings(lightOf(tokens))} as const;

/** The colours of the pages of a site, for light and for dark. */
export const SITE = ${strings(valuesOf(tokens, 'site.'))} as const;

/** Those of the file for a venue. */
export const VENUE = ${strings(valuesOf(tokens, 'venue.'))} as const;
`;

/** The custom properties that every theme sets, in the order of its file. */
const OF_A_THEME = [
  ...[
    'accent',
    'text',
    'muted',
    'background',
    'surface',
    'rest',
    'line',
    'line-width',
    'rule-color',
    'rule-width',
  ],
  ...['edge-width', 'inset', 'radius', 'font-size', 'number-font-family', 'number-weight', 'number-color'],
  ...['number-size', 'stat-banner-number-size', 'stat-banner-edge-width', 'figures-number-size'],
  'progress-bar-size',
];

function plainTheme(tokens: readonly Token[]) {
  const defaults = defaultsOf(tokens);
  const lines = OF_A_THEME.map((name) => `    --mine-${name}: ${defaults.get(name) ?? 'initial'};\n`);
  return `/*
 * Plain: what the elements look like where a page sets nothing, written out. It brings a part of a page back from
 * another theme, and it is the list to begin a theme of your own from. \`initial\` is the element's own answer.
 *
 * <link rel="stylesheet" href="themes/plain.css" /> and class="mine-theme-plain" on the page or a part of it. Dark is
 * what the page says by \`color-scheme\`. Made from tokens.json.
 */
/* Kept as it is by what rewrites style sheets for older browsers; those have the plain look. */
@supports (color: light-dark(#000, #fff)) {
  .mine-theme-plain {
${lines.join('')}  }
}
`;
}

/** For the pages that Storybook puts around the elements; a dark one is darker than a figure, so that one sees its edge. */
function forStories(tokens: readonly Token[]) {
  const values = [...valuesOf(tokens), ['page', valuesOf(tokens, 'venue.').get('background')]];
  const lines = values.map(([name, value]) => `  --story-${name}: ${value};\n`);
  return `/* ${MADE} */\n:root {\n${lines.join('')}}\n`;
}

/** Every file, with its text. */
export const tokenFiles = (tokens: readonly Token[]) => ({
  'packages/elements/src/generated/tokens.ts': forStyles(tokens),
  'packages/elements/src/generated/light.ts': forCharts(tokens),
  'packages/elements/themes/plain.css': plainTheme(tokens),
  'packages/publish/src/generated/tokens.ts': forPublish(tokens),
  'stories/generated/tokens.css': forStories(tokens),
});

/** The table of docs/names.md. */
export function tokenTable(tokens: readonly Token[]) {
  const rows = [...defaultsOf(tokens)].map(([name, value]) => {
    const { description = '' } = tokens.find((each) => each.name === name) ?? {};
    const [, light, dark] = /^light-dark\((.*), (.*)\)$/.exec(value) ?? [];
    return [`\`--mine-${name}\``, description, light ? `\`${light}\`, dark \`${dark}\`` : `\`${value}\``];
  });
  const all = [['name', 'is', 'unless set'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0]), rule, ...rows.map(line)].join('\n');
}
