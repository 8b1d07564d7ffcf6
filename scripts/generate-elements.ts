/**
 * Everything that lists elements, made from their definitions: each folder of `packages/elements/src` that holds a
 * `<tag>.definition.ts` is an element.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ElementDefinition } from '../packages/core/src/definition.ts';
import { loadSources } from './load-sources.ts';

const SOURCES = fileURLToPath(new URL('../packages/elements/src', import.meta.url));

/** The tags that there are, in the order of the alphabet. */
export const tagsOf = (folder = SOURCES) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.definition.ts'))
    .map((entry) => entry.name.replace('.definition.ts', ''))
    .sort();

/** Writes a file if its text has changed. */
export type Write = (file: string, text: string) => Promise<void>;

const NOTE = '// Made by scripts/generate-elements.ts from the definitions of the elements. Do not edit.\n';
const lines = <Item>(list: readonly Item[], line: (item: Item) => string) => list.map(line).join('\n');
const variable = (tag: string) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Every definition, as the sources have them now. */
export async function loadDefinitions(tags = tagsOf()) {
  const { definitions } = await loadSources<{ definitions: readonly ElementDefinition[] }>(`
    ${lines(tags, (tag) => `import { definition as ${variable(tag)} } from './packages/elements/src/${tag}/${tag}.definition.ts';`)}
    export const definitions = [${tags.map(variable).join()}];`);
  return definitions;
}

/**
 * @param write writes a file if its text has changed
 * @returns the definitions
 */
export async function generateElements(write: Write) {
  const tags = tagsOf();
  const definitions = await loadDefinitions(tags);
  const resolved = tags.filter((tag) => existsSync(`${SOURCES}/${tag}/${tag}.resolve.ts`));
  const out = (file: string, text: string) => write(`packages/elements/src/generated/${file}`, NOTE + text);

  await out(
    'elements.ts',
    `import type { ResolvableElement } from '@mine-action/core/resolver';
${lines(tags, (tag) => `import { definition as ${variable(tag)} } from '../${tag}/${tag}.definition.js';`)}
${lines(resolved, (tag) => `import { resolve as ${variable(tag)}Resolve } from '../${tag}/${tag}.resolve.js';`)}

/** Every element's definition, with what makes its views. */
export const elements: readonly ResolvableElement[] = [
${lines(tags, (tag: string) => `  { definition: ${variable(tag)}${resolved.includes(tag) ? `, resolve: ${variable(tag)}Resolve` : ''} },`)}
];
`,
  );
  await out(
    'definitions.ts',
    `import type { ElementDefinition } from '@mine-action/core';
${lines(tags, (tag) => `import { definition as ${variable(tag)} } from '../${tag}/${tag}.definition.js';`)}

/** Every element's definition. */
export const definitions: readonly ElementDefinition[] = [${tags.map(variable).join(', ')}];
`,
  );
  await out(
    'classes.ts',
    lines(definitions, ({ tag, className }) => `export { ${className} } from '../${tag}/${tag}.js';`) + '\n',
  );
  await out(
    'drawable.ts',
    `import type { Drawable } from '../figure-element.js';
export { stillPictureStyles } from '../chart/still/still-picture.styles.js';
export { stillStyles } from '../chart/still/still.styles.js';
export { END, HEAD, RADIUS, readable, SMALLER, TIED } from '../chart/layout/scales.js';
export { type LineParts, partsOfLine } from '../chart/still/line-parts.js';
export { DOG, HEIGHT as DOG_HEIGHT, WIDTH as DOG_WIDTH } from '../dog-counter/dog.js';
export { h } from '../markup/markup.js';
export { toHtml } from '../markup/to-html.js';
export { drawOnServer } from '../server/draw-on-server.js';
export { loadParts } from '../server/find-view.js';
export type { Drawable };
${lines(definitions, ({ tag, className }) => `import { ${className} } from '../${tag}/${tag}.js';`)}

/** The elements' classes, by tag. */
export const classes: Readonly<Record<string, Drawable>> = {
${lines(definitions, ({ tag, className }) => `  '${tag}': ${className},`)}
};

/** Those that have a page of their own. */
export const drawable: Readonly<Record<string, Drawable>> = {
${lines(
  definitions.filter(({ path }) => path !== undefined),
  ({ tag, className }) => `  '${tag}': ${className},`,
)}
};
`,
  );
  for (const { tag, className } of definitions)
    await out(
      `define/${tag}.ts`,
      `import { define } from '@mine-action/core';
import { ${className} } from '../../${tag}/${tag}.js';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    );
  await out('define.ts', lines(tags, (tag) => `import './define/${tag}.js';`) + '\n');
  await generateBundles(write, definitions);
  return definitions;
}

/** What the bundles hold at once, and what each tag loads. */
async function generateBundles(write: Write, definitions: readonly ElementDefinition[]) {
  const out = (file: string, text: string) => write(`packages/bundles/src/generated/${file}`, NOTE + text);
  const [first, more] = [true, false].map((isFirst) =>
    definitions.filter(({ isInScript }) => isInScript === isFirst).map(({ tag }) => tag),
  );
  const charts = definitions.filter(({ isChart }) => isChart).map(({ tag }) => tag);
  const imports = (tags: readonly string[]) =>
    lines(tags, (tag) => `import '@mine-action/elements/${tag}';`) + '\n';
  const parts = (name: string, tags: readonly string[]) =>
    `export const ${name}: Parts = {\n${lines(tags, (tag) => `  '${tag}': withTags(() => import('@mine-action/elements/${tag}')),`)}\n};\n`;
  const routes = definitions
    .filter(({ path }) => path !== undefined)
    .map(({ tag, path, named, isOneFigure }) => ({
      path,
      isNamed: named !== undefined,
      tag,
      attribute: named,
      isOneFigure,
    }));
  await out(
    'routes.ts',
    `import type { SiteRoute } from '@mine-action/data/site-address';

/** What has addresses on a site: the tag that shows it, and its attribute that the name in the path goes into. */
export const routes: readonly (SiteRoute & {
  readonly tag: string;
  readonly attribute?: string;
  readonly isOneFigure?: boolean;
})[] = ${JSON.stringify(routes)};

/** Every tag that there is. */
export const tags: readonly string[] = ${JSON.stringify(definitions.map(({ tag }) => tag))};

/** The tag that shows a figure inside a sentence. */
export const INLINE_TAG = '${definitions.find(({ displays }) => displays.includes('inline'))!.tag}';

/** An address that may be a figure's; its first group is the origin. */
export const ROUTE = ${`/^(https?:\\/\\/[^/]+)\\/(?:.*\\/)?(?:${routes.map(({ path }) => path).join('|')})\\//`};
`,
  );
  await out(
    'lazy-tags.ts',
    `import { withTags } from '../load-when-seen.js';

/** The elements that later parts of the script bring: the charts, and those with these tags. */
export const charts = withTags(() => import('./chart-elements.js'));
export const others = withTags(() => import('./more-elements.js'));
export const OTHERS = '${more.filter((tag) => !charts.includes(tag)).join()}';
`,
  );
  await out(
    'charts.ts',
    `/** The charts among all tags, as a selector. */
export const CHARTS = '${charts.join()}';
`,
  );
  await out('first-elements.ts', imports(first));
  await out('chart-elements.ts', imports(charts));
  await out('more-elements.ts', imports(more.filter((tag) => !charts.includes(tag))));
  await out(
    'parts.ts',
    `import { type Parts, withTags } from '../load-when-seen.js';

/** What each tag loads where the script does not hold it. */
${parts('moreParts', more)}
/** What each tag loads where nothing is held. */
${parts('allParts', [...first, ...more])}
`,
  );
}
