/**
 * Puts the bundles' own voice in the place of the whole one, and makes the answers that it has ready.
 *
 * The answers are asked of the sources as they are, so a bundle can never say what the sources no longer say.
 */
import path from 'node:path';
import { loadSources } from '../load-sources.mjs';

const VIRTUAL = '\0ready-answers';
const VOICE = 'packages/bundles/src/ready-voice.ts';

export function readyVoice() {
  return {
    name: 'ready-voice',
    resolveId(specifier, importer) {
      if (specifier === 'virtual:ready-answers') return VIRTUAL;
      if (/^\.\/(?:view-source\/)?resolver\.js$/.test(specifier) && /packages\/core\/src\//.test(importer))
        return path.resolve(VOICE);
      return null;
    },
    async load(id) {
      return id === VIRTUAL ? `export const ready = ${writeShared(await makeAnswers())};` : null;
    },
  };
}

async function makeAnswers() {
  const { makeReadyAnswers } = await loadSources(
    `export { makeReadyAnswers } from './packages/bundles/src/ready-answers.ts';`,
  );
  return makeReadyAnswers();
}

/** What stands in several places is written once: the same source backs an answer in every unit. */
function writeShared(value) {
  const uses = new Map();
  const count = (node) => {
    if (!isShareable(node)) return;
    const text = JSON.stringify(node);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    if (uses.get(text) === 1 && typeof node === 'object') Object.values(node).forEach(count);
  };
  count(value);

  const names = new Map();
  const declarations = [];
  const write = (node) => {
    if (!isShareable(node)) return JSON.stringify(node);
    const text = JSON.stringify(node);
    if (names.has(text)) return names.get(text);
    const written = literal(node);
    if (uses.get(text) < 2) return written;
    const name = `s${names.size}`;
    names.set(text, name);
    declarations.push(`${name}=${written}`);
    return name;
  };
  const literal = (node) => {
    if (typeof node !== 'object') return JSON.stringify(node);
    if (Array.isArray(node)) return `[${node.map(write).join()}]`;
    const entries = Object.entries(node).filter(([, inner]) => inner !== undefined);
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`).join()}}`;
  };
  const whole = write(value);
  return `(()=>{const ${declarations.join()};return ${whole}})()`;
}

const isShareable = (node) => typeof node === 'object' && node !== null;
