/**
 * A later part of a classic script. A module cannot import from a classic script, so the part is built as a function
 * that is handed everything which the script holds already: Lit, and what the elements share. Which names these are
 * is read from the part itself, so the list cannot be wrong; the part is built first.
 */
import { banner } from './notices.mjs';

const PART = 'virtual:more-elements';
const KIT = 'virtual:kit';

/** What the part takes, by the module that it is in. */
const taken = new Map();

/** What the script holds: modules that every element needs. */
const isHeld = (id) => /^lit$|@mine-action\/core$|\/elements\/src\/figure\/(?!heading|tool)/.test(id);

/** Options of the part's own build. */
export const handedOver = {
  input: { external: isHeld, makeAbsoluteExternalsRelative: false },
  output: {
    format: 'iife',
    globals: () => 'kit',
    banner: (chunk) => `${banner(chunk)}\nexport const install = (kit) => {`,
    footer: '};',
  },
  plugin: {
    name: 'handed-over',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        for (const [id, names] of Object.entries(chunk.importedBindings ?? {}))
          if (isHeld(id)) taken.set(id, [...new Set([...(taken.get(id) ?? []), ...names])]);
    },
  },
};

/**
 * For the script that loads the part.
 *
 * @param file where the part lies, beside the script
 */
export function handOver(file) {
  return {
    name: 'hand-over',
    resolveId: (source) => (source === KIT ? `\0${KIT}` : null),
    resolveDynamicImport: (specifier) => (specifier === PART ? { id: file, external: true } : null),
    load(id) {
      if (id !== `\0${KIT}`) return null;
      if (taken.size === 0) this.error('The part must be built before the script that loads it.');
      return [...taken].map(([from, names]) => `export { ${names.join(', ')} } from '${from}';`).join('\n');
    },
  };
}
