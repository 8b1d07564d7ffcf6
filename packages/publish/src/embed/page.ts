/**
 * The builder page, `embed/`: plain HTML controls whose state is the query of the address. A script shows what they
 * make; without it the page leads to the figures, whose addresses are all that a link needs.
 */
import { placeables, tagOf } from '../elements.js';
import { nothing } from 'lit';
import { page } from '../site/draw.js';
import { oembedOfLink } from '../site/oembed.js';
import { pictureMeta, sitePicture } from '../site/page-picture.js';
import { drawPage, oembedLink, POLICY, titleOf } from '../site/page.js';
import { embedPath, homePath, type Site, wayTo } from '../site/site.js';
import { checkPath } from '../page-check/page.js';
import { Words } from '../site/words.js';
import { basesOf, displaysOf, type EmbedPlan, THEMES, routesOf, WIDTHS } from './choices.js';
import { isMessage, Messages } from './messages.js';
import { en, type Message } from './messages/en.js';
import { type Place, PLACES, type EmbedMethod, EMBED_METHODS, SYSTEMS } from './methods.js';

const UNITS = ['', 'hectare', 'square-kilometer', 'square-meter'] as const;

interface Radio {
  readonly value: string;
  readonly label: unknown;
  /** For what alone it is offered. */
  readonly only?: string | undefined;
}

/** Controls under a legend. What does not fit the choice so far is hidden by the script. */
const radios = (
  name: string,
  legend: unknown,
  options: readonly Radio[],
  kind = '',
): unknown => page`<fieldset class="radios ${kind}" data-name=${name}>
<legend>${legend}</legend>
<div class="options">${options.map(
  ({ value, label, only = '' }) =>
    page`<label data-only=${only}><input type="radio" form="choices" name=${name} value=${value}><span>${label}</span></label>`,
)}</div>
</fieldset>`;

const select = (
  name: string,
  label: unknown,
  options: unknown = '',
): unknown => page`<p class="field" data-name=${name}>
<label for="choice-${name}">${label}</label>
<select id="choice-${name}" name=${name}>${options}</select>
</p>`;

/** Every reading that some element has. */
const allBases = [...new Set(placeables.flatMap(({ path }) => basesOf(path)))];

/** What an element is called; its tag says it where there are no words. */
function nameOf(route: string, messages: Messages): unknown {
  const key = `element-${route}`;
  return isMessage(key) ? messages.in(key) : '';
}

/** The three steps: what is shown, how it looks, and where it goes. */
function choices({ pinned, ...plan }: EmbedPlan, messages: Messages, root: string): unknown {
  const say = (key: string): unknown => messages.in(key as Message);
  return page`<form id="choices" method="get" data-root=${root} hidden>
<fieldset class="step">
<legend>${messages.in('element')}</legend>
<div class="options">${routesOf(plan).map(
    (route) =>
      page`<label><input type="radio" name="element" value=${tagOf({ route })}><span>${nameOf(route, messages)} <code>&lt;${tagOf({ route })}&gt;</code></span></label>`,
  )}</div>
${select('figure', messages.in('figure'))}
${select('edition', messages.in('edition'))}
<p class="hint" id="edition-hint">${messages.in('edition-hint')}</p>
${select(
  'lang',
  messages.in('language'),
  plan.languages.map(({ code, name }) => page`<option value=${code} lang=${code}>${name}</option>`),
)}
</fieldset>
<fieldset class="step">
<legend>${messages.in('look')}</legend>
<p class="hint" data-name="as-is">${messages.in('as-is')}</p>
<div data-name="look">
<div class="options inline" data-name="display">${placeables.flatMap(({ path: route }) =>
    displaysOf(route).map(
      (display) =>
        page`<label data-only=${route}><input type="radio" name="display" value=${display}><span>${say(`display-${display}`)}</span></label>`,
    ),
  )}</div>
${select(
  'unit',
  messages.in('unit'),
  UNITS.map((unit) => page`<option value=${unit}>${messages.plain(`unit-${unit}`)}</option>`),
)}
${radios(
  'basis',
  messages.in('basis'),
  allBases.map((value) => ({ value, label: say(`basis-${value}`) })),
)}
</div>
</fieldset>
<fieldset class="step">
<legend>${messages.in('place')}</legend>
${select(
  'place',
  messages.in('system'),
  (Object.keys(PLACES) as Place[]).map(
    (place) =>
      page`<option value=${place}>${SYSTEMS[place] ?? messages.plain(`place-${place}` as Message)}</option>`,
  ),
)}
${radios(
  'as',
  messages.in('method'),
  EMBED_METHODS.filter((method) => isMessage(`method-${method}`)).map((method) => ({
    value: method,
    label: say(`method-${method}`),
  })),
  'inline',
)}
${
  pinned
    ? page`<p class="check" data-name="pinned"><label><input type="checkbox" name="pinned" value="yes" aria-describedby="pinned-hint"><span>${messages.in('pinned', { version: pinned.version })}</span></label>
<span class="hint" id="pinned-hint">${messages.in('pinned-hint')}</span></p>`
    : ''
}
</fieldset>
</form>`;
}

const preview = (messages: Messages): unknown => page`<section class="seen" aria-labelledby="preview-title">
<h2 id="preview-title">${messages.in('preview')}</h2>
<div class="tools">
${radios(
  'width',
  messages.in('width'),
  WIDTHS.map((width) => ({ value: width, label: width === 'full' ? messages.in('width-full') : width })),
  'inline',
)}
${radios(
  'theme',
  messages.in('theme'),
  THEMES.map((theme) => ({ value: theme, label: messages.in(`theme-${theme}`) })),
  'inline',
)}
</div>
<div class="stage" tabindex="0" role="group" aria-labelledby="preview-title"><div class="paper" data-unknown=${messages.plain('unknown')} data-failed=${messages.plain('failed')} data-without=${messages.plain('without-script')} data-with=${messages.plain('with-script')} data-group=${messages.plain('group-link')}></div></div>
</section>`;

/** How to paste it: for a place, or for one method there. */
function hints(messages: Messages): unknown {
  return (Object.keys(PLACES) as Place[]).flatMap((place) =>
    PLACES[place].flatMap((method: EmbedMethod) => {
      const own = `how-${place}-${method}`;
      const key = (isMessage(own) ? own : `how-${place}`) as Message;
      return page`<p class="how" data-only="${place} ${method}" hidden>${messages.in(key)}</p>`;
    }),
  );
}

const snippet = (
  messages: Messages,
  words: Words,
  check: string,
): unknown => page`<section class="snippet" aria-labelledby="snippet-title">
<h2 id="snippet-title">${messages.in('snippet')}</h2>
<div class="hints">${hints(messages)}
<p class="hint" id="undrawn" hidden>${messages.in('undrawn')}</p></div>
<pre id="snippet" tabindex="0" dir="ltr" role="group" aria-labelledby="snippet-title"></pre>
<p class="copy"><button type="button" id="copy">${messages.in('copy')}</button>
<span role="status" id="copied" data-copied=${words.plain('check-copied')} data-by-hand=${words.plain('check-by-hand')}></span></p>
<p class="share"><a id="share" href="./">${messages.in('address')}</a></p>
<p class="share"><a href=${check}>${messages.in('check')}</a></p>
</section>`;

const LEFT_KEYS = (Object.keys(en) as Message[]).filter(
  (key) => key.startsWith('left-') || key.startsWith('paste-'),
);

/** What became of snippets where they were pasted: in one language as a whole. */
function paste(own: Messages): unknown {
  const isOwn = LEFT_KEYS.every((key) => own.has(key));
  const messages = isOwn ? own : new Messages('en');
  return page`<details class="paste" id="paste" lang=${isOwn ? nothing : 'en'} dir=${isOwn ? nothing : 'ltr'}>
<summary><h2>${messages.in('paste')}</h2></summary>
<p>${messages.in('paste-lead')}</p>
<div class="trials" tabindex="0" role="group" aria-label=${messages.plain('paste')}><table>
<thead><tr><th scope="col">${messages.in('paste-place')}</th><th scope="col">${messages.in('paste-left')}</th><th scope="col">${messages.in('paste-markup')}</th></tr></thead>
<tbody id="trials"></tbody>
</table></div>
<ul id="paste-words" hidden>${LEFT_KEYS.map((key) => page`<li data-key=${key}>${messages.in(key)}</li>`)}</ul>
</details>`;
}

/** What hosts are answered that ask for it by oEmbed; its states are one page to them. */
export const oembedOfEmbed = (site: Site, language: string): unknown =>
  oembedOfLink(site, new Words(language).plain('embed'), sitePicture(site, language));

/** The page as text, in the language of its plan. */
export function drawEmbedPage(site: Site, plan: EmbedPlan): string {
  const { language } = plan;
  const messages = new Messages(language);
  const path = embedPath(site, language);
  const root = wayTo(path, '');
  const words = new Words(language);
  const title = words.plain('embed');
  return drawPage({
    site,
    path,
    language,
    words,
    title: { text: `${title} – ${titleOf(site, language)}` },
    headline: title,
    description: messages.plain('lead'),
    alternates: new Map(site.languages.map((each) => [each, embedPath(site, each)])),
    kind: 'embed',
    policy: `${POLICY}; frame-src 'self'`,
    head: page`${pictureMeta(sitePicture(site, language))}${oembedLink(site, path, title)}<link rel="stylesheet" href="${root}assets/embed.css">
<script type="module" src="${root}assets/embed.js"></script>
`,
    main: page`<div class="builder">
<div class="chosen">
<h1>${words.in('embed')}</h1>
<p class="lead">${messages.in('lead')}</p>
<p class="no-script">${messages.in('no-script')} <a href=${wayTo(path, homePath(site, language))}>${words.in('all-figures')}</a></p>
${choices(plan, messages, root)}
</div>
<div class="made" id="made" hidden>
${preview(messages)}
${snippet(messages, words, wayTo(path, checkPath(site, language)))}
</div>
</div>
${paste(messages)}`,
  });
}
