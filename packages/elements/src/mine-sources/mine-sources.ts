import {
  awaitFallback,
  followLanguage,
  hasFallback,
  languageFor,
  languageToDraw,
  leaveLanguage,
  property,
  updateWhen,
} from '@mine-action/core';
import { PageReader } from '@mine-action/core/page-reader';
import type { SourceEntry, SourcesView, Unavailable } from '@mine-action/wording';
import { DrawnElement } from '../drawn-element.js';
import { heading } from '../figure/heading.js';
import { figure, marked, reasonLine, sentenceLink } from '../figure/parts.js';
import { h, type Markup } from '../markup/markup.js';
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
export class MineSources extends DrawnElement {
  /** @internal */
  static override readonly definition = definition;
  /** @internal */
  static override readonly sheet = mineSourcesStyles;

  /** What stands above the list, in place of our own words. */
  @property() heading?: string;

  /** The heading's level on the page, 1 to 6. */
  @property({ type: Number }) level = 2;

  /** @internal */
  readonly onPage = new PageReader(this);
  /** @internal */
  readonly copying = new Copying(this);

  #view: SourcesView | Unavailable = { known: false, reason: 'loading' };

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this);
    this.onPage.connect();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveLanguage(this);
    this.onPage.disconnect();
  }

  protected override willUpdate(): void {
    const { resolver } = viewParts;
    const code = languageToDraw(this);
    if (code === undefined) this.#view = { known: false, reason: 'attribute-impossible' };
    else if (resolver.here) this.#view = resolver.here.sources(code, this.onPage.evidence);
    else this.#view = { known: false, reason: 'loading', until: resolver.load() };
    if (this.#view.known) return;
    awaitFallback(this);
    updateWhen(this, this.#view.until);
  }

  protected override get isKnown(): boolean {
    return this.#view.known;
  }

  protected override render(): Markup {
    const view = this.#view;
    if (!view.known) {
      if (hasFallback(this)) return undefined;
      const { resolver, prepared } = viewParts;
      const { unavailable } = resolver.here?.words(languageFor(this).code) ?? prepared.words;
      return reasonLine({ text: unavailable[view.reason] ?? unavailable.other });
    }
    const { language, title, entries, notVerified } = view;
    return figure(
      view,
      'sources',
      heading(this, this.heading ?? title),
      h(
        'ol',
        { dir: language.direction },
        entries.map((entry) => this.#entry(entry, view)),
      ),
      h('p', { class: 'foot' }, notVerified),
    );
  }

  #entry(entry: SourceEntry, { words, language }: SourcesView): Markup {
    const { id, publisher, title, published, href, figures, figuresTitle, citations } = entry;
    return h(
      'li',
      // What its reader has opened stays open wherever the list moves it.
      { id, part: 'entry' },
      h(
        'p',
        { class: 'source' },
        h('bdi', {}, publisher),
        '. ',
        sentenceLink(href, marked(title.text, title.lang)),
        '. ',
        h('span', { class: 'context' }, published),
      ),
      h(
        'div',
        { class: 'asks' },
        folded(
          figuresTitle,
          figures.map(({ figure: text, lang, quote, href: sentence }) =>
            h(
              'div',
              { class: 'sourced' },
              h('p', { lang, dir: lang && 'auto' }, text),
              quote && [
                h('blockquote', { lang: quote.lang, dir: 'auto', part: 'quote' }, quote.text),
                h('p', {}, sentenceLink(sentence, words.open)),
              ],
            ),
          ),
        ),
        ' ',
        folded(words.cite, [
          this.copying.block(words.asText, citations.plain, words, language.direction),
          this.copying.block('BibTeX', citations.bibtex, words),
          this.copying.block('CSL-JSON', citations.csl, words),
        ]),
      ),
    );
  }
}

const folded = (summary: string, content: Markup): Markup =>
  h('details', {}, h('summary', {}, summary), content);
