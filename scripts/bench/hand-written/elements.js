/**
 * The same figures as a competent developer would write them without a library: shadow roots, one adopted style
 * sheet, a cloned template, shared formatters, English only. Knows nothing of other languages, editions, units,
 * feeds, moved documents or strict policies.
 */
/* global FIGURE_CSS, DOG, LINKS -- put in by the build of the benchmark */

const EMBASSY = 'Embassy of the Republic of Azerbaijan in the United States';
const PUBLISHED = new Date('2025-04-04T00:00:00Z');
const SINCE = new Date('2020-11-10T00:00:00Z');

const FINDS = {
  'ap-mines-found': { value: 36000, label: 'anti-personnel mines found' },
  'at-mines-found': { value: 21000, label: 'anti-tank mines found' },
  'uxo-found': { value: 133000, label: 'items of unexploded ordnance found' },
};
const LAND = { clearedHectares: 190000, contaminatedSquareKilometres: 11667 };
const DOGS = { donated: 93, planned: 100, due: new Date('2025-12-31T23:59:59Z') };

const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const ago = new Intl.RelativeTimeFormat('en');

function age(now = new Date()) {
  const months =
    (now.getFullYear() - PUBLISHED.getUTCFullYear()) * 12 +
    (now.getMonth() - PUBLISHED.getUTCMonth()) -
    (now.getDate() < PUBLISHED.getUTCDate() ? 1 : 0);
  return months < 36 ? ago.format(-months, 'month') : ago.format(-Math.floor(months / 12), 'year');
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${FIGURE_CSS}`);

const template = document.createElement('template');
template.innerHTML =
  '<div class="figure"><div class="face"><span class="quantity"><span class="before"></span> <span class="number"></span><span class="after"></span></span> ' +
  '<span class="about"><span class="label"></span> <span class="context"></span></span></div><div class="foot">' +
  '<p class="source"><span class="said"></span> <a></a><span class="dated"></span></p>' +
  '<details><summary>Quote and details</summary><blockquote></blockquote></details></div></div>';

class HandFigure extends HTMLElement {
  #parts;

  connectedCallback() {
    if (!this.#parts) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
      const part = (name) => root.querySelector(name);
      this.#parts = {
        before: part('.before'),
        number: part('.number'),
        after: part('.after'),
        label: part('.label'),
        context: part('.context'),
        said: part('.said'),
        link: part('a'),
        dated: part('.dated'),
        quote: part('blockquote'),
        foot: part('.foot'),
      };
    }
    this.draw();
  }

  show(name, texts, said = 'According to ANAMA. Source:') {
    const parts = this.#parts;
    for (const key of ['before', 'number', 'after', 'label', 'context']) parts[key].textContent = texts[key] ?? '';
    const [href, quote] = LINKS[name];
    parts.said.textContent = said;
    parts.link.href = href;
    parts.link.textContent = EMBASSY;
    parts.dated.textContent = `, published ${date.format(PUBLISHED)}, ${age()}; as-of date not stated.`;
    parts.quote.textContent = quote;
  }

  /** Puts drawing and notes above the foot. */
  addHtml(html) {
    const more = document.createElement('template');
    more.innerHTML = html;
    this.#parts.foot.before(more.content);
  }

  get isDrawn() {
    return this.#parts !== undefined;
  }
}

class HandStat extends HandFigure {
  static observedAttributes = ['indicator'];

  attributeChangedCallback() {
    if (this.isDrawn) this.draw();
  }

  draw() {
    const name = this.getAttribute('indicator');
    const { value, label } = FINDS[name];
    this.show(name, { before: 'more than', number: number.format(value), label, context: `since ${date.format(SINCE)}` });
  }
}

class HandProgress extends HandFigure {
  #wasDrawn = false;

  draw() {
    const { clearedHectares, contaminatedSquareKilometres } = LAND;
    const contaminatedHectares = contaminatedSquareKilometres * 100;
    const share = Math.round((clearedHectares / contaminatedHectares) * 100);
    this.show(
      'progress',
      { before: 'about', number: number.format(share), after: '%', label: 'of the area reported as contaminated has been cleared' },
      'Calculated from figures of',
    );
    if (this.#wasDrawn) return;
    this.#wasDrawn = true;
    this.addHtml(
      `<svg class="bar" role="img" aria-label="${share} of 100 parts filled" viewBox="0 0 100 5" preserveAspectRatio="none">` +
        `<rect class="rest" width="100" height="5"/><rect class="mark" width="${share}" height="5"/></svg>` +
        `<p>More than ${number.format(clearedHectares)} of approximately ${number.format(contaminatedHectares)} hectares ` +
        `(stated as approximately ${number.format(contaminatedSquareKilometres)} square kilometres). ` +
        '<span class="context">Calculated; assumes the contaminated area is the original total.</span></p>',
    );
  }
}

class HandDogs extends HandFigure {
  #wasDrawn = false;

  draw() {
    const { donated, planned, due } = DOGS;
    this.show(
      'dogs',
      {
        number: number.format(donated),
        label: 'mine detection dogs donated by Marshall Legacy Institute to ANAMA',
        context: 'since 2005',
      },
      'According to Marshall Legacy Institute. Source:',
    );
    if (this.#wasDrawn) return;
    this.#wasDrawn = true;
    const row = (kind, from, to) =>
      from < to ? `<path class="${kind}" d="${Array.from({ length: to - from }, (_, i) => `M${(from + i) * 24 + 1.8} 2${DOG}`).join('')}"/>` : '';
    let rows = '';
    for (let first = 0; first < planned; first += 10) {
      const full = Math.min(10, Math.max(0, donated - first));
      rows += `<svg viewBox="0 0 240 16">${row('mark', 0, full)}${row('rest', full, Math.min(10, planned - first))}</svg>`;
    }
    const outcome = new Date() > due ? `was planned for ${due.getUTCFullYear()}; the outcome is not recorded in these figures.` : `planned for ${due.getUTCFullYear()}.`;
    this.addHtml(
      `<div class="marks" role="img" aria-label="${donated} filled marks, one for each dog, and ${planned - donated} outlined marks, planned">${rows}</div>` +
        `<p>A total of ${number.format(planned)} ${outcome}</p><p class="context">Donated since 2005; not the number of dogs in service.</p>`,
    );
  }
}

customElements.define('hand-stat', HandStat);
customElements.define('hand-progress', HandProgress);
customElements.define('hand-dogs', HandDogs);
