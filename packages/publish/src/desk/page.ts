/**
 * The desk's page before its script has come: nothing of any table is in it, so nothing has to be escaped.
 */
import { directionOf, languageOf, messagesIn } from './messages.js';

/** @param query that of the address: `lang` is the language that somebody has chosen */
export function deskPage(query: URLSearchParams): string {
  const language = languageOf(query.get('lang'));
  const says = messagesIn(language);
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${says('title')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/desk.css">
<script src="/elements/mine-action.js" data-mine-links="off" defer></script>
<script src="/desk.js" defer></script>
</head>
<body>
<div id="desk"><main><h1>${says('title')}</h1><noscript><p>${says('no-script')}</p></noscript></main></div>
<p id="live" role="status"></p>
</body>
</html>
`;
}

/** What a page or a browser sees that was not let in. */
export const refusedPage = (): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Not let in</title></head>
<body><h1>Not let in</h1>
<p>Open the address that the command "mine-action-publish desk" has printed. It works once; for another browser, end the command with Ctrl+C and start it again.</p></body>
</html>
`;
