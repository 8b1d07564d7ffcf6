/**
 * The desk's page as one file, for a machine without the command: all that it needs stands in it, and its policy lets it ask
 * nobody for anything.
 */
import { ICON, TOKENS_CSS } from '../site/style-tokens.js';
import { MESSAGES } from './messages.js';
import { asData } from './page.js';
import type { PageMessages } from './state.js';

export interface AlonePage {
  /** The desk and the elements, as one classic script. */
  readonly script: string;
  /** The desk's own style sheet. */
  readonly style: string;
  /** The licences of what is in the script. */
  readonly notices: string;
  /** What the page says, in all languages. */
  readonly messages: Readonly<Record<string, PageMessages>>;
  /** SHA-256 of a text, in Base64. */
  readonly hashOf: (text: string) => string;
}

/** What would end the element, or the comment, that a text stands in. A script may speak of comments where it begins no other. */
const ENDS = { script: /<\/?script/i, style: /<\/style/i, notices: /--/ } as const;

export function alonePage({ script, style, notices, messages, hashOf }: AlonePage): string {
  const says = MESSAGES.en;
  const styles = TOKENS_CSS + style;
  const texts = { script, style: styles, notices };
  for (const name of ['script', 'style', 'notices'] as const)
    if (ENDS[name].test(texts[name]) || texts[name].includes('\r'))
      throw new Error(
        `The ${name} would end the element that it stands in: ${ENDS[name].exec(texts[name])?.[0]}`,
      );
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(script)}'`,
    `style-src 'sha256-${hashOf(styles)}'`,
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${says.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON.trim())}" type="image/svg+xml">
<style>${styles}</style>
</head>
<body>
<div id="desk"><main><h1>${says.title}</h1><noscript><p>${says['no-script']}</p></noscript></main></div>
<p id="live" role="status"></p>
<script type="application/json" id="messages">${asData(messages)}</script>
<script>${script}</script>
<!--
${notices}
-->
</body>
</html>
`;
}
