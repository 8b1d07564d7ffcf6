/**
 * The files for websites run in a page: what elements do on a server is left out of them.
 */
import type { Plugin } from 'rollup';

const ON_SERVER = /typeof document === ['"]undefined['"]/g;

export function inPage(): Plugin {
  return {
    name: 'in-page',
    transform: (code, id) =>
      /packages\/(?:core|elements)\/src\//.test(id) && code.match(ON_SERVER)
        ? { code: code.replace(ON_SERVER, 'false'), map: null }
        : null,
  };
}
