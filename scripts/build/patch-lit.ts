/**
 * Takes out of Lit what a guest on a stranger's page must not have.
 *
 * - Version lists and hooks on `window`: four globals that are not ours, and hook names that an
 *   `<a id="litElementHydrateSupport">` of the page would fill with an element, which Lit would then call.
 * - `Symbol.metadata`, added to a built-in for decorators of a kind that we do not use.
 * - The Trusted Types policy, made while the script loads under a name that is not ours: where the page refuses it,
 *   or another copy of Lit made it first, the whole script would die. Ours is named `mine-action`, and a refusal is
 *   caught; the elements then leave the author's words alone.
 *
 * - Adopting style sheets: our elements do that themselves (`core/src/shadow-root.ts`), and write `css` for editors only.
 *
 * Every replacement must match: a new version of Lit in which one does not fails the build.
 */
import type { Plugin } from 'rollup';
const OWN_POLICY = '(()=>{try{return $1?.createPolicy("mine-action",$2)}catch{}})()';

/** What stands in the place of a replacement where the script has asked for its policy already. */
const CLASSIC = new Map([[OWN_POLICY, 'ownPolicy']]);

const RULES: { file: RegExp; replace: [pattern: RegExp, replacement: string][] }[] = [
  {
    file: /@lit\/reactive-element\/reactive-element\.js$/,
    replace: [
      [/\w+\.reactiveElementPolyfillSupport/, '(void 0)'],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ';'],
      [
        /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?this\.elementProperties\.set\(\w+,\w+\)\}/,
        '',
      ],
      [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    ],
  },
  {
    file: /lit-html\/lit-html\.js$/,
    replace: [
      [/(\w+)\?\1\.createPolicy\("lit-html",(\{[^}]+\})\):void 0/, OWN_POLICY],
      [/\w+\.litHtmlPolyfillSupport/, '(void 0)'],
      [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    ],
  },
  {
    file: /lit-element\/lit-element\.js$/,
    replace: [
      [/\w+\.litElementHydrateSupport/, '(void 0)'],
      [/\w+\.litElementPolyfillSupport/, '(void 0)'],
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    ],
  },
];

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

/** @param {boolean} isClassic whether the script's first lines have made the policy */
export function patchLit(isClassic: boolean): Plugin {
  return {
    name: 'patch-lit',
    transform(code, id) {
      if (/@lit\/reactive-element\/css-tag\.js$/.test(id)) return { code: CSS_TAG, map: null };
      const rule = RULES.find(({ file }) => file.test(id));
      if (!rule) return null;
      let patched = code;
      for (const [pattern, replacement] of rule.replace) {
        if (!pattern.test(patched))
          this.error(`${pattern} is no longer in ${id}: look at what Lit does now.`);
        patched = patched.replace(pattern, (isClassic && CLASSIC.get(replacement)) || replacement);
      }
      return { code: patched, map: null };
    },
  };
}
