/**
 * esbuild writes what applies decorators into every file that has one. Ours stand on fields, one on each: a call of
 * the decorator is all that it comes to.
 */
import type { Plugin } from 'rollup';
const HELPER = /^var __defProp = [^]*?^var __decorateClass = [^]*?^};\n/m;

const CALL = /__decorateClass\(\[\n\s*(\w+\((?:\{[^{}]*\})?\))\n\], (\w+\.prototype, "\w+"), 2\);/g;

export function plainDecorators(): Plugin {
  return {
    name: 'plain-decorators',
    transform(code, id) {
      if (!code.includes('__decorateClass')) return null;
      const plain = code.replace(HELPER, '').replace(CALL, '$1($2);');
      if (/__decorateClass|__defProp/.test(plain)) this.error(`${id} has decorators of another kind.`);
      return { code: plain, map: null };
    },
  };
}
