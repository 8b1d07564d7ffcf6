/**
 * For the page of the desk as one file: the table by which names of any script become letters of an id is most of its size as
 * text, so it is packed there, and unpacked when the first such name comes. The letters are the same.
 *
 * And the built-in figures of earlier years stay out: the page shows the figures of its user's table alone.
 */
import { deflateSync, strToU8 } from 'fflate';
import type { Plugin } from 'rollup';

/** Blocks of 256 signs, as many as Unicode has. */
const BLOCKS = 0x1100;

const packed = (text: string) => Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64');

/** The module of the same function, from the table in one packed text. */
function moduleOf(block: (number: number) => string) {
  const texts = Array.from({ length: BLOCKS }, (_, number) => [number, block(number)] as const);
  const known = Object.fromEntries(texts.filter(([, text]) => text !== ''));
  return `import { inflateSync, strFromU8 } from 'fflate';
const PACKED = '${packed(JSON.stringify(known))}';
let known;
export default (number) => {
  known ??= JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(PACKED), (sign) => sign.charCodeAt(0)))));
  return known[number] ?? '';
};
`;
}

export function packLetters(): Plugin {
  return {
    name: 'pack-letters',
    async load(id) {
      if (/\/data\/src\/azerbaijan-earlier\.ts$/.test(id)) return 'export {};';
      if (!/\/any-ascii\/block\.js$/.test(id)) return null;
      const { default: block } = (await import(id)) as { default: (number: number) => string };
      return moduleOf(block);
    },
  };
}
