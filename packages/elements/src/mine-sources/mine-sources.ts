import {
  awaitFallback,
  type ElementDefinition,
  hasFallback,
  Language,
  moveRoot,
  openRoot,
  property,
  reportMissing,
  safely,
  takeOver,
  VERSION,
} from '@mine-action/core';
import { PageReader } from '@mine-action/core/page-reader';
import type { SourceEntry, SourcesView, Unavailable } from '@mine-action/wording';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { heading } from '../figure/heading.js';
import { marked, reasonLine, sentenceLink } from '../figure/parts.js';
import { viewParts } from '../view-parts.js';
import { Copying } from './copying.js';
import { definition } from './mine-sources.definition.js';
import { mineSourcesStyles } from './mine-sources.styles.js';

/**
 * The sources of the figures that the elements on this page show, each once, with its quotes, citations to copy, and
 * links to the very sentences.
 *
 * @element mine-sources
 * @slot - The author's own list of sources: shown before the script, without it, and while no figure is shown.
 * @csspart figure - The whole list.
 * @csspart heading - The heading.
 * @csspart entry - One source.
 * @csspart link - A link to a source, or to a sentence in it.
 * @csspart quote - A quoted sentence.
 * @csspart citation - A citation to copy.
 * @csspart reason - Why there is no list, in a tag without words of its own.
 * @cssprop [--mine-accent] - Colour of the rule and of links.
 * @cssprop [--mine-text] - Colour of the text.
 * @cssprop [--mine-muted] - Colour of dates and terms.
 * @cssprop [--mine-background] - Colour behind the list.
 * @cssprop [--mine-line] - Colour of hairlines.
 * @cssprop [--mine-font-family=inherit] - Typeface; the page's own unless set.
 * @cssprop [--mine-font-size] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset] - Room beside the text.
 * @cssprop [--mine-line-width] - Width of hairlines and outlines.
 * @cssprop [--mine-radius] - Rounding of buttons and boxes.
 */
export class MineSources extends LitElement {
  /** The version that won where a page loads several. */
  static readonly version = VERSION;
  /** @internal */
  static readonly definition: ElementDefinition = definition;
  /** @internal */
  static readonly sheet = mineSourcesStyles;

  /** What stands above the list, in place of our own words. */
  @property() heading?: string;

  /** The heading's level on the page, 1 to 6. */
  @property({ type: Number }) level = 2;

  /** @internal */
  readonly language = new Language(this);
  /** @internal */
  readonly onPage = new PageReader(this);
  /** @internal */
  readonly copying = new Copying(this);

  /** What the reader has opened: parts of sources by name. */
  readonly #open = new Set<string>();

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this, mineSourcesStyles);
  }

  /** @internal */
  override connectedCallback(): void {
    safely(this, () => super.connectedCallback());
  }

  /** @internal Moved to another document, as page builders do. */
  adoptedCallback(): void {
    safely(this, () => moveRoot(this, mineSourcesStyles));
  }

  protected override performUpdate(): void {
    safely(this, () => super.performUpdate());
  }

  #view: SourcesView | Unavailable = { known: false, reason: 'loading' };

  protected override willUpdate(): void {
    const { resolver } = viewParts;
    const code = this.language.drawn;
    if (code === undefined) this.#view = { known: false, reason: 'attribute-impossible' };
    else if (resolver.here)
      this.#view = resolver.here.sources(
        code,
        this.onPage.current.map((figure) => figure.evidence()),
      );
    else this.#view = { known: false, reason: 'loading', until: resolver.load() };
    if (this.#view.known) return;
    awaitFallback(this);
    this.#view.until?.then(
      () => this.requestUpdate(),
      (error: unknown) => reportMissing(this.localName, error),
    );
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.#view.known) takeOver(this);
    super.update(changed);
  }

  protected override render(): unknown {
    const view = this.#view;
    if (!view.known) {
      if (hasFallback(this)) return nothing;
      const { resolver, prepared } = viewParts;
      const { unavailable } = resolver.here?.words(this.language.current.code) ?? prepared.words;
      return reasonLine({ text: unavailable[view.reason] ?? unavailable.other });
    }
    const { language, title, entries, notVerified } = view;
    return html`<div class="figure sources" part="figure" lang=${language.code}>
      ${heading(this, this.heading ?? title)}
      <ol dir=${language.direction}>
        ${entries.map((entry) => this.#entry(entry, view))}
      </ol>
      <p class="foot">${notVerified}</p>
    </div>`;
  }

  #entry(entry: SourceEntry, { words, language }: SourcesView): TemplateResult {
    const { publisher, title, published, address, figures, figuresTitle, citations } = entry;
    return html`<li part="entry">
      <p class="source">
        <bdi>${publisher}</bdi>. ${sentenceLink(address, marked(title.text, title.lang))}.
        <span class="context">${published}</span>
      </p>
      <div class="asks">
        ${this.#folded(
          `figures ${citations.bibtex}`,
          figuresTitle,
          figures.map(
            ({ figure, lang, quote, address: sentence }) =>
              html`<div class="sourced">
                <p lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${figure}</p>
                ${
                  quote
                    ? html`<blockquote lang=${quote.lang} dir="auto" part="quote">${quote.text}</blockquote>
                        <p>${sentenceLink(sentence, words.open)}</p>`
                    : ''
                }
              </div>`,
          ),
        )}
        ${this.#folded(
          `citations ${citations.bibtex}`,
          words.cite,
          html`${this.copying.block(words.asText, citations.plain, words, language.direction)}${this.copying.block(
            'BibTeX',
            citations.bibtex,
            words,
          )}${this.copying.block('CSL-JSON', citations.csl, words)}`,
        )}
      </div>
    </li>`;
  }

  /** What stays open under its own source, wherever the list moves it. */
  #folded(name: string, summary: string, content: unknown): TemplateResult {
    const onToggle = ({ target }: Event): void => {
      this.#open[(target as HTMLDetailsElement).open ? 'add' : 'delete'](name);
      this.requestUpdate();
    };
    return html`<details ?open=${this.#open.has(name)} @toggle=${onToggle}>
      <summary>${summary}</summary>
      ${content}
    </details>`;
  }
}
