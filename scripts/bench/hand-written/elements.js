/**
 * The same figures as a competent developer would write them without a library: shadow roots, one adopted style
 * sheet, a cloned template, messages with holes, shared formatters, English only. Knows nothing of other languages,
 * editions, units, feeds, moved documents or strict policies.
 */
/* global FIGURE_CSS, DOG, MESSAGES -- put in by the build of the benchmark */

const published = new Date('2025-04-04T00:00:00Z');
const FOUND = { 'ap-mines-found': 36000, 'at-mines-found': 21000, 'uxo-found': 133000 };
const LAND = { clearedHectares: 190000, contaminatedSquareKilometres: 11667 };
const DOGS = { donated: 93, planned: 100 };

const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const ago = new Intl.RelativeTimeFormat('en');

function age(now = new Date()) {
  const months =
    (now.getFullYear() - published.getUTCFullYear()) * 12 +
    (now.getMonth() - published.getUTCMonth()) -
    (now.getDate() < published.getUTCDate() ? 1 : 0);
  return months < 36 ? ago.format(-months, 'month') : ago.format(-Math.floor(months / 12), 'year');
}

const VALUES = {
  published: () => date.format(published),
  since: () => date.format(new Date('2020-11-10T00:00:00Z')),
  age,
  clearedHectares: () => number.format(LAND.clearedHectares),
  contaminated: () => number.format(LAND.contaminatedSquareKilometres),
  contaminatedHectares: () => number.format(LAND.contaminatedSquareKilometres * 100),
};

const fill = (message) => message.replace(/\{(\w+)\}/g, (_, name) => VALUES[name]());

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${FIGURE_CSS}`);

const template = document.createElement('template');
template.innerHTML =
  '<div class="figure"><div class="face"><span class="quantity"><span class="before"></span> <span class="number"></span><span class="after"></span></span> ' +
  '<span class="about"><span class="label"></span> <span class="context"></span></span></div><div class="foot">' +
  '<p class="source"><span class="said"></span><a></a><span class="dated"></span></p>' +
  '<details><summary></summary><blockquote></blockquote></details></div></div>';

const PARTS = {
  before: '.before',
  number: '.number',
  after: '.after',
  label: '.label',
  context: '.context',
  said: '.said',
  link: 'a',
  dated: '.dated',
  summary: 'summary',
  quote: 'blockquote',
};

class HandFigure extends HTMLElement {
  #parts;

  connectedCallback() {
    const isNew = !this.#parts;
    if (isNew) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
      this.#parts = {};
      for (const name in PARTS) this.#parts[name] = root.querySelector(PARTS[name]);
    }
    this.draw();
    if (isNew) this.drawMore?.();
  }

  get isDrawn() {
    return this.#parts !== undefined;
  }

  show(value, message) {
    const parts = this.#parts;
    parts.number.textContent = number.format(value) + message.unit;
    for (const name of ['before', 'after', 'label', 'said', 'link', 'summary', 'quote'])
      parts[name].textContent = message[name];
    for (const name of ['context', 'dated']) parts[name].textContent = fill(message[name]);
    parts.link.href = message.href;
  }

  /** Puts a drawing and the notes above the foot. */
  add(drawing, notes) {
    const more = document.createElement('template');
    more.innerHTML = drawing + notes.map((note) => `<p>${fill(note)}</p>`).join('');
    this.shadowRoot.querySelector('.foot').before(more.content);
  }
}

class HandStat extends HandFigure {
  static observedAttributes = ['indicator'];

  attributeChangedCallback() {
    if (this.isDrawn) this.draw();
  }

  draw() {
    const indicator = this.getAttribute('indicator');
    this.show(FOUND[indicator], MESSAGES[indicator]);
  }
}

const share = () => Math.round(LAND.clearedHectares / LAND.contaminatedSquareKilometres);

class HandProgress extends HandFigure {
  draw() {
    this.show(share(), MESSAGES.progress);
  }

  drawMore() {
    this.add(
      `<svg class="bar" role="img" aria-label="${share()} of 100 parts filled" viewBox="0 0 100 5" preserveAspectRatio="none">` +
        `<rect class="rest" width="100" height="5"/><rect class="mark" width="${share()}" height="5"/></svg>`,
      MESSAGES.progress.notes,
    );
  }
}

class HandDogs extends HandFigure {
  draw() {
    this.show(DOGS.donated, MESSAGES.dogs);
  }

  drawMore() {
    const { donated, planned } = DOGS;
    const path = (kind, from, to) => {
      let d = '';
      for (let place = from; place < to; place++) d += `M${place * 24 + 1.8} 2${DOG}`;
      return d && `<path class="${kind}" d="${d}"/>`;
    };
    let rows = '';
    for (let first = 0; first < planned; first += 10) {
      const full = Math.min(10, Math.max(0, donated - first));
      rows += `<svg viewBox="0 0 240 16">${path('mark', 0, full)}${path('rest', full, Math.min(10, planned - first))}</svg>`;
    }
    this.add(
      `<div class="marks" role="img" aria-label="${donated} filled marks, one for each dog, and ${planned - donated} outlined marks, planned">${rows}</div>`,
      MESSAGES.dogs.notes,
    );
  }
}

customElements.define('hand-stat', HandStat);
customElements.define('hand-progress', HandProgress);
customElements.define('hand-dogs', HandDogs);
