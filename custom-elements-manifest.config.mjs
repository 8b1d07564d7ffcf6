/**
 * How the custom-elements manifest is made: `npm run manifest` writes `packages/elements/custom-elements.json`,
 * which Storybook, editors and the type declarations for frameworks read.
 *
 * The manifest is what a page may rely on. What the elements need among themselves is left out, and paths are those
 * of the published package.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import './scripts/typescript.mjs';

// TypeScript, which can be read only now.
const { defaultsOf, readTokens } = await import('./scripts/tokens/read-tokens.ts');

/** Where the package is, and what its sources are published as. */
const SOURCES = /^\/?packages\/elements\/src\/(.+)\.ts$/;
const published = (source) => source.replace(SOURCES, 'dist/$1.js');

/** What all elements have in common; each of them has it as its own. */
const BASE = 'FigureElement';

/** A member that a page may read or set. */
const isPublic = ({ name, privacy, inheritedFrom }) =>
  (privacy === undefined || privacy === 'public') &&
  !name.startsWith('#') &&
  (!inheritedFrom || inheritedFrom.name === BASE);

/** The values behind a name that another package gives them: `Basis` is `'initial' | 'remaining'`. */
function namedValues() {
  const folder = fileURLToPath(new URL('packages/data/src/', import.meta.url));
  const values = new Map();
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, name, union] of text.matchAll(/^export type (\w+) = ('[\w-]+'(?: \| '[\w-]+')*);$/gm)) {
      values.set(name, union);
    }
  }
  return values;
}

/** `'tile' | 'banner'`: the values themselves, without what only a compiler needs to know. */
function plainType(type, values) {
  const text = type?.text.replace(/ \| undefined$/, '');
  return text === undefined ? { text: 'string' } : { text: values.get(text) ?? text };
}

/** Attributes, properties, slots, parts and tokens of the elements; nothing else. */
const onlyWhatPagesUse = {
  name: 'only-what-pages-use',
  packageLinkPhase({ customElementsManifest }) {
    const values = namedValues();
    for (const module of customElementsManifest.modules) {
      const folder = path.posix.dirname(published(module.path));
      module.path = published(module.path);
      module.declarations = module.declarations.filter(
        ({ customElement, name }) => customElement && name !== BASE,
      );
      for (const element of module.declarations) {
        element.members = (element.members ?? []).filter(isPublic);
        for (const each of [...element.members, ...(element.attributes ?? [])]) delete each.inheritedFrom;
        for (const each of [...element.members, ...(element.attributes ?? [])])
          each.type = plainType(each.type, values);
        // A constant's name says nothing to anyone who reads the manifest.
        for (const each of element.members) if (each.static) delete each.default;
      }
      for (const { declaration } of module.exports ?? []) {
        if (!declaration?.module) continue;
        const from = declaration.module;
        declaration.module = from.startsWith('.') ? path.posix.join(folder, from) : published(from);
      }
      module.exports = (module.exports ?? []).filter(
        ({ kind, declaration }) =>
          kind === 'custom-element-definition' || isElement(customElementsManifest, declaration.name),
      );
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations, exports }) => declarations.length + exports.length > 0,
    );
  },
};

const isElement = ({ modules }, name) =>
  modules.some(({ declarations }) => declarations.some((each) => each.customElement && each.name === name));

/** Our own `define('mine-stat', MineStat)` registers as `customElements.define` does. */
const ownDefine = {
  name: 'own-define',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !ts.isStringLiteral(tag) || !element || !ts.isIdentifier(element)) return;
    const folder = moduleDoc.path.replace(/[^/]+$/, '');
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.text, module: `${folder}${tag.text}.ts` },
      },
    ];
  },
};

/** What stands where a page sets nothing comes from the design tokens. */
const defaultsFromTokens = {
  name: 'defaults-from-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const defaults = defaultsOf(readTokens());
    for (const { declarations } of customElementsManifest.modules)
      for (const { cssProperties = [] } of declarations)
        for (const each of cssProperties) each.default ??= defaults.get(each.name.replace('--mine-', ''));
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  // Stand-ins for the elements are none, and what draws them on a server has no tag.
  exclude: [
    '**/generated/**',
    '**/*.test.ts',
    '**/testing.ts',
    '**/*.styles.ts',
    '**/stub.ts',
    '**/server/**',
  ],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [ownDefine, onlyWhatPagesUse, defaultsFromTokens],
};
