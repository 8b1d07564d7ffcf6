/**
 * The same figures as a competent developer would write them without a library: shadow roots, one adopted style
 * sheet, a cloned template, messages with holes, shared formatters, English only. Knows nothing of other languages,
 * editions, units, feeds, moved documents, strict policies or words for the ear.
 */
import { DOGS, fill, FOUND, number, share } from './values.js';
/* global FIGURE_CSS, DOG, MESSAGES -- put in by the build of the benchmark */

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${FIGURE_CSS}`);

const template = document.createElement('template');
template.innerHTML =
  '<div class="figure"><p class="place"></p><p class="quantity"><span class="before"></span> <span class="number"></span> <span class="after"></span></p>' +
  '<p class="label"></p><div class="foot"><p class="source"><span class="said"></span><a></a><span class="dated"></span></p> ' +
  '<details><summary></summary></details></div></div>';

const PARTS = {
  place: '.place',
  before: '.before',
  number: '.number',
  after: '.after',
  label: '.label',
  said: '.said',
  link: 'a',
  dated: '.dated',
  summary: 'summary',
  details: 'details',
};

/** What has not changed is left alone. */
const write = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

const line = ({ quote, text, href }) => {
  const element = document.createElement(quote ? 'blockquote' : 'p');
  if (href) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    element.append(link);
  } else element.textContent = quote ?? fill(text);
  return element;
};

class HandFigure extends HTMLElement {
  #parts;
  #message;

  connectedCallback() {
    const isNew = !this.#parts;
    if (isNew) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
      this.#parts = {};
      for (const name in PARTS) this.#parts[name] = root.querySelector(PARTS[name]);
      this.#parts.details.addEventListener('toggle', this);
    }
    this.draw();
    if (isNew) this.drawMore?.();
  }

  /** The details are filled when they are opened: most readers never ask. */
  handleEvent() {
    const { details, summary } = this.#parts;
    details.replaceChildren(summary, ...(details.open ? this.#message.details.map(line) : []));
  }

  get isDrawn() {
    return this.#parts !== undefined;
  }

  show(value, message) {
    const parts = this.#parts;
    this.#message = message;
    write(parts.number, number.format(value) + message.unit);
    for (const name of ['before', 'after', 'label', 'said', 'link', 'summary'])
      write(parts[name], message[name]);
    for (const name of ['place', 'dated']) write(parts[name], fill(message[name]));
    parts.link.href = message.href;
    if (parts.details.open) this.handleEvent();
  }

  /** Puts a drawing and the notes above the foot. */
  add(drawing, notes) {
    const more = document.createElement('template');
    more.innerHTML =
      `<div class="drawing">${drawing}</div>` +
      notes.map((note) => `<p class="note">${fill(note)}</p>`).join('');
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

/** One dog's place in a row of ten. */
const WIDTH = 61;

class HandDogs extends HandFigure {
  draw() {
    this.show(DOGS.donated, MESSAGES.dogs);
  }

  drawMore() {
    const { donated, planned } = DOGS;
    const path = (kind, from, to) => {
      let d = '';
      for (let place = from; place < to; place++) d += `M${place * WIDTH + 2} 10.5${DOG}`;
      return d && `<path class="${kind}" d="${d}"/>`;
    };
    let rows = '';
    for (let first = 0; first < planned; first += 10) {
      const full = Math.min(10, Math.max(0, donated - first));
      rows += `<svg viewBox="0 0 ${10 * WIDTH} 26">${path('mark', 0, full)}${path('rest', full, Math.min(10, planned - first))}</svg>`;
    }
    this.add(
      `<div class="tens" role="img" aria-label="${donated} filled marks, one for each dog, and ${planned - donated} outlined marks, planned">${rows}</div>`,
      MESSAGES.dogs.notes,
    );
  }
}

customElements.define('hand-stat', HandStat);
customElements.define('hand-progress', HandProgress);
customElements.define('hand-dogs', HandDogs);
