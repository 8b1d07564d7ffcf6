/**
 * The page on which an editor has a page of theirs checked, `check/`, one in each language. Its script reads what is pasted or may be
 * read; without a script it says which command does the same.
 */
import { page } from '../site/draw.js';
import type { Output } from '../site/output.js';
import { drawPage, POLICY, titleOf } from '../site/page.js';
import { type Site, wayTo } from '../site/site.js';
import { type PageWords, Words } from '../site/words.js';
import { en } from '../site/words/en.js';

/** The path of the page in a language; at its end, as that of a figure's. */
export const checkPath = ({ languages }: Pick<Site, 'languages'>, language: string): string =>
  language === languages[0] ? 'check/' : `check/${language}/`;

/** What the script says: the keys that begin so, and none that the page itself shows. */
const SAID = (Object.keys(en) as (keyof PageWords)[]).filter((key) =>
  /^(?:check|level|shown|reason)-/.test(key),
);

/** Any page may be asked for, and nothing else than pages: a script or a picture of one is never loaded. */
const READS = POLICY.replace("connect-src 'self'", "connect-src 'self' https: http:");

export async function writeCheck(output: Output, site: Site): Promise<void> {
  for (const language of site.languages)
    await output.write(`${checkPath(site, language)}index.html`, drawCheck(site, language));
}

function drawCheck(site: Site, language: string): string {
  const words = new Words(language);
  const path = checkPath(site, language);
  const root = wayTo(path, '');
  return drawPage({
    site,
    path,
    language,
    words,
    title: { text: `${words.plain('check')} – ${titleOf(site, language)}` },
    headline: words.plain('check'),
    description: words.plain('check-about'),
    alternates: new Map(site.languages.map((each) => [each, checkPath(site, each)])),
    kind: 'check',
    policy: READS,
    head: page`<link rel="stylesheet" href="${root}assets/check.css">
<script src="${root}assets/check.js" defer></script>
`,
    main: page`<h1>${words.in('check')}</h1>
<p class="lead">${words.in('check-about')}</p>
<p class="lead scriptless">${words.in('check-no-script')}</p>
<div id="ask" data-root=${root} hidden>
<form id="by-address">
<label for="address">${words.in('check-address')}</label>
<div class="line"><input type="text" id="address" inputmode="url" autocomplete="url" autocapitalize="none" spellcheck="false" dir="ltr" placeholder="https://…">
<button type="submit">${words.in('check-read')}</button></div>
</form>
<form id="by-html">
<label for="html">${words.in('check-html')}</label>
<p class="hint" id="html-hint">${words.in('check-html-hint')}</p>
<textarea id="html" rows="6" dir="ltr" spellcheck="false" autocomplete="off" autocapitalize="none" aria-describedby="html-hint"></textarea>
<p><button type="submit">${words.in('check-start')}</button></p>
</form>
</div>
<p id="status" role="status"></p>
<ol id="found"></ol>
<ul id="said" hidden>${SAID.map((key) => page`<li data-key=${key}>${words.in(key)}</li>`)}</ul>`,
  });
}
