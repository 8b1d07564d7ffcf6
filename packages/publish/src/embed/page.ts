/**
 * The builder page, `embed/`: plain HTML controls whose state is the query of the address. A script shows what they
 * make; without it the page leads to the figures, whose addresses are all that a link needs.
 */
import { placeables, tagOf } from '../elements.js';
import { page } from '../site/draw.js';
import { oembedOfLink } from '../site/oembed.js';
import { pictureMeta, sitePicture } from '../site/page-picture.js';
import { drawPage, oembedLink, POLICY, titleOf } from '../site/page.js';
import type { Site } from '../site/site.js';
import { Words } from '../site/words.js';
import { basesOf, displaysOf, type EmbedPlan, THEMES, routesOf, WIDTHS } from './choices.js';
import { en, type Message, text } from './messages/en.js';
import { type Place, PLACES, type EmbedMethod, EMBED_METHODS } from './methods.js';

/** Path of the page's folder below the site. */
export const EMBED_PATH = 'embed/';

const UNITS = ['', 'hectare', 'square-kilometer', 'square-meter'] as const;

interface Radio {
  readonly value: string;
  readonly label: string;
  /** For what alone it is offered. */
  readonly only?: string | undefined;
}

/** Controls under a legend. What does not fit the choice so far is hidden by the script. */
function radios(name: string, legend: Message, options: readonly Radio[], kind = ''): unknown {
  return page`<fieldset class="radios ${kind}" data-name=${name}>
<legend>${text(legend)}</legend>
<div class="options">${options.map(
    ({ value, label, only = '' }) =>
      page`<label data-only=${only}><input type="radio" form="choices" name=${name} value=${value}><span>${label}</span></label>`,
  )}</div>
</fieldset>`;
}

const select = (
  name: string,
  label: Message,
  options: unknown = '',
): unknown => page`<p class="field" data-name=${name}>
<label for="choice-${name}">${text(label)}</label>
<select id="choice-${name}" name=${name}>${options}</select>
</p>`;

/** Every reading that some element has. */
const allBases = [...new Set(placeables.flatMap(({ path }) => basesOf(path)))];

/** What an element is called; its tag says it where there are no words. */
function nameOf(route: string): string {
  const key = `element-${route}`;
  return Object.hasOwn(en, key) ? text(key as Message) : '';
}

function choices(plan: EmbedPlan): unknown {
  const { pinned } = plan;
  return page`<form id="choices" method="get" hidden>
<fieldset>
<legend>${text('element')}</legend>
<div class="options">${routesOf(plan).map(
    (route) =>
      page`<label><input type="radio" name="element" value=${tagOf({ route })}><span>${nameOf(route)} <code>&lt;${tagOf({ route })}&gt;</code></span></label>`,
  )}</div>
${select('figure', 'figure')}
${select('edition', 'edition')}
<p class="hint" id="edition-hint">${text('edition-hint')}</p>
${select(
  'lang',
  'language',
  plan.languages.map(({ code, name }) => page`<option value=${code} lang=${code}>${name}</option>`),
)}
</fieldset>
<fieldset data-name="look">
<legend>${text('look')}</legend>
<div class="options" data-name="display">${placeables.flatMap(({ path: route }) =>
    displaysOf(route).map(
      (display) =>
        page`<label data-only=${route}><input type="radio" name="display" value=${display}><span>${text(`display-${display}` as Message)}</span></label>`,
    ),
  )}</div>
${select(
  'unit',
  'unit',
  UNITS.map((unit) => page`<option value=${unit}>${text(`unit-${unit}`)}</option>`),
)}
${radios(
  'basis',
  'basis',
  allBases.map((value) => ({ value, label: text(`basis-${value}` as Message) })),
)}
</fieldset>
<fieldset>
<legend>${text('place')}</legend>
<div class="options places">${(Object.keys(PLACES) as Place[]).map(
    (place) =>
      page`<label><input type="radio" name="place" value=${place}><span>${text(`place-${place}`)}</span></label>`,
  )}</div>
${radios(
  'as',
  'method',
  EMBED_METHODS.filter((method) => Object.hasOwn(en, `method-${method}`)).map((method) => ({
    value: method,
    label: text(`method-${method}` as Message),
  })),
  'inline',
)}
${
  pinned
    ? page`<p class="check" data-name="pinned"><label><input type="checkbox" name="pinned" value="yes" aria-describedby="pinned-hint"><span>${text('pinned', { version: pinned.version })}</span></label>
<span class="hint" id="pinned-hint">${text('pinned-hint')}</span></p>`
    : ''
}
</fieldset>
</form>`;
}

const preview = (): unknown => page`<section class="seen" aria-labelledby="preview-title">
<h2 id="preview-title">${text('preview')}</h2>
<div class="tools">
${radios(
  'width',
  'width',
  WIDTHS.map((width) => ({ value: width, label: width === 'full' ? text('width-full') : width })),
  'inline',
)}
${radios(
  'theme',
  'theme',
  THEMES.map((theme) => ({ value: theme, label: text(`theme-${theme}`) })),
  'inline',
)}
</div>
<div class="stage" tabindex="0" role="group" aria-labelledby="preview-title"><div class="paper" data-unknown=${text('unknown')} data-failed=${text('failed')} data-without=${text('without-script')} data-with=${text('with-script')} data-group=${text('group-link')}></div></div>
</section>`;

/** How to paste it: for a place, or for one method there. */
function hints(): unknown {
  return (Object.keys(PLACES) as Place[]).flatMap((place) =>
    PLACES[place].flatMap((method: EmbedMethod) => {
      const own = `how-${place}-${method}`;
      const key = (Object.hasOwn(en, own) ? own : `how-${place}`) as Message;
      return page`<p class="how" data-only="${place} ${method}" hidden>${text(key)}</p>`;
    }),
  );
}

const snippet = (): unknown => page`<section class="snippet" aria-labelledby="snippet-title">
<h2 id="snippet-title">${text('snippet')}</h2>
<div class="hints">${hints()}
<p class="hint" id="undrawn" hidden>${text('undrawn')}</p></div>
<textarea id="snippet" readonly rows="7" dir="ltr" spellcheck="false" aria-labelledby="snippet-title"></textarea>
<p class="copy"><button type="button" id="copy">${text('copy')}</button>
<span role="status" id="copied" data-copied=${text('copied')} data-by-hand=${text('by-hand')}></span></p>
<p class="share"><a id="share" href="./">${text('address')}</a></p>
<p class="share"><a href="../check/">${text('check')}</a></p>
</section>`;

const LEFT_KEYS = (Object.keys(en) as Message[]).filter(
  (key) => key.startsWith('left-') || key.startsWith('paste-'),
);

const paste = (): unknown => page`<details class="paste" id="paste">
<summary><h2>${text('paste')}</h2></summary>
<p>${text('paste-lead')}</p>
<div class="trials" tabindex="0" role="group" aria-label=${text('paste')}><table>
<thead><tr><th scope="col">${text('paste-place')}</th><th scope="col">${text('paste-left')}</th><th scope="col">${text('paste-markup')}</th></tr></thead>
<tbody id="trials"></tbody>
</table></div>
<ul id="paste-words" hidden>${LEFT_KEYS.map((key) => page`<li data-key=${key}>${text(key)}</li>`)}</ul>
</details>`;

/** What hosts are answered that ask for it by oEmbed; its states are one page to them. */
export const oembedOfEmbed = (site: Site): unknown =>
  oembedOfLink(site, text('title'), sitePicture(site, 'en'));

/** The page as text. */
export function drawEmbedPage(site: Site, plan: EmbedPlan): string {
  return drawPage({
    site,
    path: EMBED_PATH,
    language: 'en',
    words: new Words('en'),
    title: { text: `${text('title')} – ${titleOf(site, 'en')}` },
    headline: text('title'),
    description: text('lead'),
    alternates: new Map([['en', EMBED_PATH]]),
    kind: 'embed',
    policy: `${POLICY}; frame-src 'self'`,
    head: page`${pictureMeta(sitePicture(site, 'en'))}${oembedLink(site, EMBED_PATH, text('title'))}<link rel="stylesheet" href="../assets/embed.css">
<script type="module" src="../assets/embed.js"></script>
`,
    main: page`<div class="builder">
<div class="chosen">
<h1>${text('title')}</h1>
<p class="lead">${text('lead')}</p>
<p class="no-script">${text('no-script')} <a href="../">${text('all-figures')}</a></p>
${choices(plan)}
</div>
<div class="made" id="made" hidden>
${preview()}
${snippet()}
</div>
</div>
${paste()}`,
  });
}
