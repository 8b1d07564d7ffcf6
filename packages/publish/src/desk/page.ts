/**
 * The desk's page before its script has come: nothing of any table is in it. What it says in its language stands in it as data, so
 * that the script holds no language at all.
 */
import { directionOf, type LanguageCode } from '../languages.js';
import { MESSAGES } from './messages.js';
import { pageMessages } from './page-messages.js';

/** As it can stand in a page: no tag ends in it. */
export const asData = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export async function deskPage(language: LanguageCode): Promise<string> {
  const says = MESSAGES[language];
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${says.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/desk.css">
<script src="/elements/mine-action.js" data-mine-links="off" defer></script>
<script src="/desk.js" defer></script>
</head>
<body>
<div id="desk"><main><h1>${says.title}</h1><noscript><p>${says['no-script']}</p></noscript></main></div>
<p id="live" role="status"></p>
<script type="application/json" id="messages">${asData({ [language]: await pageMessages(language) })}</script>
</body>
</html>
`;
}

/** What a page or a browser sees that was not let in. */
export function refusedPage(language: LanguageCode): string {
  const says = MESSAGES[language];
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><title>${says['not-let-in']}</title></head>
<body><h1>${says['not-let-in']}</h1>
<p>${says['not-let-in-remedy']}</p></body>
</html>
`;
}
