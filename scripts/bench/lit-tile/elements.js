/**
 * One tile as a plain Lit element, no more than the hand-written one does: what Lit alone costs. Shares with it the
 * styles, the messages and the formatters.
 */
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { fill, FOUND, number } from '../hand-written/values.js';
/* global FIGURE_CSS, MESSAGES -- put in by the build of the benchmark */

const line = ({ quote, text, href }) => {
  if (quote) return html`<blockquote>${quote}</blockquote>`;
  return html`<p>${href ? html`<a href=${href}>${text}</a>` : fill(text)}</p>`;
};

class LitStat extends LitElement {
  static properties = { indicator: {}, isOpen: { state: true } };
  static styles = unsafeCSS(`:host{display:block}${FIGURE_CSS}`);

  #onToggle(event) {
    this.isOpen = event.target.open;
  }

  render() {
    const { place, before, unit, after, label, said, link, href, dated, summary, details } =
      MESSAGES[this.indicator];
    return html`<div class="figure">
      <p class="place">${fill(place)}</p>
      <p class="quantity">
        ${before} <span class="number">${number.format(FOUND[this.indicator])}${unit}</span> ${after}
      </p>
      <p class="label">${label}</p>
      <div class="foot">
        <p class="source">${said}<a href=${href}>${link}</a>${fill(dated)}</p>
        <details @toggle=${this.#onToggle}>
          <summary>${summary}</summary>
          ${this.isOpen ? details.map(line) : nothing}
        </details>
      </div>
    </div>`;
  }
}

customElements.define('lit-stat', LitStat);
