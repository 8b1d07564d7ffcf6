/**
 * Takes out of Lit what a guest on a stranger's page must not have.
 *
 * - Version lists and hooks on `window`: four globals that are not ours, and hook names that an
 *   `<a id="reactiveElementPolyfillSupport">` of the page would fill with an element, which Lit would then call.
 * - `Symbol.metadata`, added to a built-in for decorators of a kind that we do not use.
 * - What our properties never ask for (`core/src/property.ts` has no words for it): writing a property back into its
 *   attribute, initial values that come back, lists and objects as JSON in an attribute.
 * - Opening a shadow root and adopting style sheets: our elements do that themselves (`core/src/shadow-root.ts`), and write `css` for editors only.
 *
 * Every replacement must match: a new version of Lit in which one does not fails the build.
 */
import type { Plugin } from 'rollup';

type Replacement = string | ((found: string, ...groups: string[]) => string);

const RULES: { file: RegExp; replace: [pattern: RegExp, replacement: Replacement][] }[] = [
  {
    file: /@lit\/reactive-element\/reactive-element\.js$/,
    replace: [
      [/\w+\.reactiveElementPolyfillSupport/, '(void 0)'],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ';'],
      [
        /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?this\.elementProperties\.set\(\w+,\w+\)\}/,
        '',
      ],
      [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, '0'],
      [/toAttribute\(\w,\w\)\{switch.*?return \w\},(?=fromAttribute)/, ''],
      [/case Object:case Array:try\{.*?\}catch\(\w\)\{\w=null\}/, ''],
      [/_\$ET\(\w,\w\)\{.*?this\._\$Em=null\}\}(?=_\$AK)/, ''],
      [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM\(\))/, ''],
      [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
      [
        /\w&&!\(this\._\$Ej\?\?=new Map\)\.has\((\w)\)&&\(.*?void 0!==\w\)\|\|(?=\(this\._\$AL\.has\(\1\))/,
        '',
      ],
      [/\|\|\w\.useDefault&&\w\.reflect&&.*?!this\.hasAttribute\(\w\._\$Eu\(\w,\w\)\)/, ''],
      [/(?<=this\[\w\]=\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, ''],
      [
        /\w="function"==typeof \w\.converter\?.*?converter:(\w);(?=this\._\$Em)/,
        (found, own) => `${found[0]}=${own};`,
      ],
      [/this\.constructor\.\w\?\.forEach\(\w=>\w\(this\)\)/, '0'],
      [/(?<=this\._\$Ei\(\)),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\}(?=this\._\$Eh)/, ');'],
      [/if\((?=this\.finalized=!0)/, '('],
      [/\w\.state&&\(\w\.attribute=!1\),/, ''],
      [/static addInitializer\(\w\)\{.*?\}(?=static)/, ''],
      [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
      [/static finalizeStyles\(\w+\)\{.*?\}(?=static)/, ''],
      [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/, ''],
      [/\w\.elementStyles=\[\],\w\.shadowRootOptions=\{mode:"open"\},/, ''],
      [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
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

export function patchLit(): Plugin {
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
        patched = patched.replace(pattern, replacement as string);
      }
      return { code: patched, map: null };
    },
  };
}
