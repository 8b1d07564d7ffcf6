/**
 * Takes out of Lit what a guest on a stranger's page must not have, and what our elements never ask for.
 *
 * - Version lists and hooks on `window`: four globals that are not ours, and hook names that an
 *   `<a id="reactiveElementPolyfillSupport">` of the page would fill with an element, which Lit would then call.
 * - `Symbol.metadata`, added to a built-in for decorators of a kind that we do not use.
 * - What our properties never ask for (`core/src/property.ts` has no words for it): writing a property back into its
 *   attribute, initial values that come back, converters, lists and objects as JSON in an attribute.
 * - What our elements never do: prevent an update, put one off, ask for the first alone, have controllers (a chart looks after its own).
 * - Adopting style sheets: our elements do that themselves (`core/src/shadow-root.ts`), and write `css` for editors only.
 *
 * What is left behaves as Lit's own, which users of the packages have: the tests of the elements run with that, those of the
 * bundles with this. Another version of Lit fails the build, so that somebody looks at what it does now.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** What this was written for. */
const VERSION = '2.1.2';

const LEAN = readFileSync(new URL('lean-reactive-element.js', import.meta.url), 'utf8');

/** All that is left of Lit's style sheets: `css` puts texts together, and nothing is adopted. */
const CSS_TAG = `
export const css = (strings, ...values) => {
  let cssText = strings[0];
  for (let i = 0; i < values.length; i++) cssText += values[i].cssText + strings[i + 1];
  return { cssText };
};
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (cssText) => ({ cssText });
export class CSSResult {}
`;

export function patchLit(): Plugin {
  return {
    name: 'patch-lit',
    transform(code, id) {
      if (/@lit\/reactive-element\/css-tag\.js$/.test(id)) return { code: CSS_TAG, map: null };
      if (!/@lit\/reactive-element\/reactive-element\.js$/.test(id)) return null;
      if (code.includes(`.push("${VERSION}")`)) return { code: LEAN, map: null };
      return this.error(`${id}: it is not ${VERSION}: look at what Lit does now.`);
    },
  };
}
