/**
 * esbuild writes what applies decorators into every file that has one. Ours stand on fields, one on each: calls of
 * the decorator, for all fields of a class by one list, are all that it comes to.
 */
import type { Plugin } from 'rollup';
const HELPER = /^var __defProp = [^]*?^var __decorateClass = [^]*?^};\n/m;

const CALL = /__decorateClass\(\[\n\s*(\w+)\(((?:\{[^{}]*\})?)\)\n\], (\w+)\.prototype, "(\w+)", 2\);\n/g;

export function plainDecorators(): Plugin {
  return {
    name: 'plain-decorators',
    transform(code, id) {
      if (!code.includes('__decorateClass')) return null;
      const fields = new Map<string, string[]>();
      const without = code.replace(HELPER, '').replace(CALL, (_, decorator, options, name, field) => {
        const key = `${decorator} ${name}`;
        fields.set(key, [...(fields.get(key) ?? []), `${field}: ${options || '{}'}`]);
        return fields.get(key)!.length === 1 ? `/*${key}*/` : '';
      });
      const plain = without.replace(/\/\*(\w+) (\w+)\*\//g, (key, decorator, name) => {
        const of = fields.get(`${decorator} ${name}`);
        if (!of) return key;
        const list = `Object.entries({ ${of.join(', ')} })`;
        return `for (const [field, options] of ${list}) ${decorator}(options)(${name}.prototype, field);\n`;
      });
      if (/__decorateClass|__defProp/.test(plain)) this.error(`${id} has decorators of another kind.`);
      return { code: plain, map: null };
    },
  };
}
