/**
 * Puts the values of design tokens into the style sheets that name them (`${tokens.accent}`), so that the files for
 * websites hold no list of tokens and nothing that joins texts.
 */
import { camelCase, defaultsOf, readTokens } from '../tokens/read-tokens.ts';
import type { Plugin } from 'rollup';

const IMPORT = /^import \{ tokens \} from '[./]+\/generated\/tokens\.js';\n/m;

export function inlineTokens(): Plugin {
  const values = new Map([...defaultsOf(readTokens())].map(([name, value]) => [camelCase(name), value]));
  return {
    name: 'inline-tokens',
    transform(code: string, id: string) {
      if (!/packages\/elements\/src\/.*\.styles\.ts$/.test(id) || !IMPORT.test(code)) return null;
      const inlined = code.replace(IMPORT, '').replace(/\$\{tokens\.(\w+)\}/g, (_, name: string) => {
        if (!values.has(name)) this.error(`There is no token "${name}".`);
        return values.get(name)!;
      });
      if (/\btokens\./.test(inlined)) this.error('A token stands where it cannot be put in.');
      return { code: inlined, map: null };
    },
  };
}
