/**
 * The resolver of the elements outside a browser, for those who read or check what it says.
 */
import { generate } from './generate.mjs';
import { loadSources } from './load-sources.mjs';

/**
 * @param {readonly string[]} codes languages that it is to speak
 * @returns the resolver, its `languages` (code, name and direction), the built-in figures as `feed`, and the invented ones
 *   of the stories as `sampleFeed`
 */
export async function resolverIn(codes) {
  await generate();
  return loadSources(`
    export { resolver } from './packages/core/src/view-source/resolver.ts';
    export { azerbaijanWithEarlier as feed } from './packages/data/src/azerbaijan-earlier.ts';
    export { sampleFeed } from './stories/sample-feed.ts';
    import { addLanguage } from './packages/wording/src/index.ts';
    ${codes.map((code) => `import { pack as ${code} } from './packages/wording/src/generated/${code}.ts';`).join('\n')}
    export const packs = [${codes.join()}];
    packs.forEach(addLanguage);`);
}
