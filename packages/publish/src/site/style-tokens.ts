/**
 * The colours of a site's pages, and its icon: made from the design tokens, so that a colour is written once.
 */
import { LIGHT, SITE } from '../generated/tokens.js';

const { background: page, ...colors } = SITE;

/** Goes before `site.css`, whose rules for paper and forced colours win over it. */
export const TOKENS_CSS = `:root {
${Object.entries({ ...colors, page })
  .map(([name, value]) => `  --${name}: ${value};\n`)
  .join('')}}
`;

/** A rule and two lines. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${LIGHT.accent}" d="M2 2h3v12H2z"/><path fill="${LIGHT.accent}" fill-opacity=".55" d="M7 5h7v2H7zm0 4h5v2H7z"/></svg>
`;
