/**
 * Details on demand: the quote in its own language, who said it, where it was published, how it was calculated.
 *
 * The platform's own `<details>` opens by mouse, touch and keyboard; what is inside is found and drawn at the first
 * opening, since most readers never ask. A server draws it at once: its page must be whole without a script.
 */
import { html, isServer, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Available, ViewController } from '@mine-action/core';
import type { Detail, DetailsView, Statement } from '@mine-action/wording';
import { marked, reasonLine, sentenceLink } from './parts.js';

/** The opening part under a figure, and whether its reader has opened it. */
export class Details {
  // What a server draws, nobody draws later.
  #opened = isServer;

  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    readonly figure: Pick<ViewController, 'details'>,
  ) {}

  readonly #onToggle = (event: Event): void => {
    this.#opened ||= (event.target as HTMLDetailsElement).open;
    this.host.requestUpdate();
  };

  draw({ view: { language }, words }: Pick<Available, 'view' | 'words'>): TemplateResult {
    const details = this.#opened ? this.figure.details() : undefined;
    return html`<details part="details" @toggle=${this.#onToggle}>
      <summary part="summary">${language.detailsTitle}</summary>
      ${
        details === undefined
          ? nothing
          : 'known' in details
            ? reasonLine({ text: words.unavailable[details.reason] ?? words.unavailable.other })
            : evidence(details, language.direction)
      }
    </details>`;
  }
}

function evidence(
  { calculation, statements, remarks, notVerified }: DetailsView,
  direction: string,
): TemplateResult {
  const several = statements.length > 1;
  return html`<div class="evidence" part="evidence" dir=${direction}>
    ${list(calculation)}${statements.map((each) => statement(each, several))}${list(remarks)}
    <p>${notVerified}</p>
  </div>`;
}

function statement({ quantity, quote, lines, open }: Statement, several: boolean): TemplateResult {
  return html`<div class="statement">
    ${several ? html`<p class="stated">${quantity}</p>` : nothing}
    ${quote ? html`<blockquote lang=${quote.lang} dir="auto" part="quote">${quote.text}</blockquote>` : nothing}
    ${list(lines)}
    <p>${open.address.url ? sentenceLink(open.address, open.text) : nothing}</p>
  </div>`;
}

function list(entries: readonly Detail[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<dl>
    ${entries.map(({ term, text, lang, address }, index) => {
      const said = marked(text, lang);
      return html`${term === entries[index - 1]?.term ? nothing : html`<dt>${term}</dt>`}
        <dd>${address ? sentenceLink(address, said) : said}</dd>`;
    })}
  </dl>`;
}
