/**
 * A desk at which a theme is made: every documented custom property with a control, the elements in light and in dark
 * beside them, and the style sheet that a page takes away. Storybook's own; no part of the elements.
 */
import '@mine-action/elements/define';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import '../generated/tokens.css';
import { gallery } from './gallery.js';
import { THEMES, SCHEMES, THEME_NAMES } from './theme-files.js';

/** A custom property, as the manifest describes it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  readonly fallback: string | undefined;
}

type Values = Readonly<Record<string, string>>;

const isColor = ({ description }: Token): boolean => /^Colour /.test(description);

/** `light-dark(#fff, #000)` as its two colours; one colour for both where there is no such pair. */
function schemesOf(value: string): readonly [string, string] {
  const [, light, dark] = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value) ?? [];
  return light && dark ? [light, dark] : [value, value];
}

/** What a colour control takes: six digits. */
const sixDigits = (color: string): string =>
  /^#[\da-f]{3}$/i.test(color) ? color.replace(/[\da-f]/gi, (digit) => digit + digit) : color;

/** What a ready theme sets, read from the style sheet on the page. */
function valuesOf(theme: string, tokens: readonly Token[]): Values {
  const probe = document.createElement('div');
  probe.className = `mine-theme-${theme}`;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const values = tokens.map(({ name }) => [name, style.getPropertyValue(name).trim()] as const);
  probe.remove();
  return Object.fromEntries(values.filter(([, value]) => value));
}

export class ThemeDesk extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr);
      gap: 1.5rem;
      align-items: start;
      font:
        0.8125rem/1.4 system-ui,
        'Liberation Sans',
        sans-serif;
    }
    @media (max-width: 60rem) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    .controls {
      display: grid;
      gap: 0.75rem;
    }
    .token {
      display: grid;
      gap: 0.2rem;
    }
    .token code {
      font-weight: 600;
    }
    .pair,
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
    }
    small {
      color: var(--story-muted);
    }
    input:not([type='color']),
    select,
    button {
      min-block-size: 28px;
      box-sizing: border-box;
      font: inherit;
    }
    input[type='color'] {
      inline-size: 3rem;
      block-size: 28px;
      padding: 0;
    }
    .previews {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: 1rem;
      font-size: 1rem;
      line-height: 1.5;
    }
    .preview {
      display: grid;
      gap: 1.25rem;
      align-content: start;
      padding: 1.25rem;
      color-scheme: light;
      background: var(--story-page);
    }
    .preview.dark {
      color-scheme: dark;
    }
    .exhibit + .exhibit {
      margin-block-start: 1.25rem;
    }
    pre {
      margin: 0;
      padding: 0.75rem;
      border: 1px solid light-dark(#b8c0c8, #47515b);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font-size: 0.75rem;
    }
  `;

  /** The tokens to set, in their order. */
  @property({ attribute: false }) tokens: readonly Token[] = [];

  #plain: Values = {};

  @state() private values: Values = {};
  @state() private status = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tokens')) this.#plain = valuesOf('plain', this.tokens);
  }

  #begin(theme: string): void {
    this.values = theme ? valuesOf(theme, this.tokens) : {};
    this.status = '';
  }

  #set(name: string, value: string): void {
    const { [name]: _, ...others } = this.values;
    this.values = value ? { ...others, [name]: value } : others;
    this.status = '';
  }

  /** The style sheet of what has been set, in the order of the list. */
  get #sheet(): string {
    const lines = this.tokens.flatMap(({ name }) =>
      this.values[name] ? [`  ${name}: ${this.values[name]};`] : [],
    );
    return lines.length > 0
      ? `.my-theme {\n${lines.join('\n')}\n}`
      : '/* Nothing is set: this is the plain look. */';
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#sheet);
      this.status = 'Copied';
    } catch {
      // Where the browser forbids it the text is marked, ready to be copied by hand.
      const code = this.renderRoot.querySelector('pre');
      if (code) getSelection()?.selectAllChildren(code);
      this.status = 'Marked: copy it with your keyboard';
    }
  }

  /** The colour that stands where nothing is set: that of the plain theme, or of the token it falls back on. */
  #standing(name: string): string {
    const [, other] =
      /^var\((--[\w-]+)/.exec(this.tokens.find((each) => each.name === name)?.fallback ?? '') ?? [];
    return this.values[name] ?? this.#plain[name] ?? (other ? this.#standing(other) : '#808080');
  }

  #colors(token: Token): TemplateResult {
    const value = this.values[token.name];
    const pair = schemesOf(this.#standing(token.name));
    const control = (index: 0 | 1): TemplateResult =>
      html`<input
        type="color"
        aria-label="${token.name}, ${SCHEMES[index]}"
        .value=${sixDigits(pair[index])}
        @input=${(event: Event) => {
          const chosen = (event.target as HTMLInputElement).value;
          const [light, dark] = pair;
          this.#set(
            token.name,
            index === 0 ? `light-dark(${chosen}, ${dark})` : `light-dark(${light}, ${chosen})`,
          );
        }}
      />`;
    return html`<div class="pair">
      light ${control(0)} dark ${control(1)}
      ${value ? html`<button type="button" @click=${() => this.#set(token.name, '')}>unset</button>` : 'not set'}
    </div>`;
  }

  #control(token: Token): TemplateResult {
    const { name, description, fallback } = token;
    return html`<div class="token">
      <code>${name}</code>
      <small>${description}</small>
      ${
        isColor(token)
          ? this.#colors(token)
          : html`<input
              aria-label=${name}
              placeholder=${fallback ?? 'by its width'}
              .value=${this.values[name] ?? ''}
              @input=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value.trim())}
            />`
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="controls">
        <label class="bar"
          >Begin with
          <select @change=${(event: Event) => this.#begin((event.target as HTMLSelectElement).value)}>
            <option value="">nothing set</option>
            ${THEME_NAMES.map((theme) => html`<option value=${theme}>${THEMES[theme]}</option>`)}
          </select></label
        >
        <pre>${this.#sheet}</pre>
        <div class="bar">
          <button type="button" @click=${() => void this.#copy()}>Copy the CSS</button>
          <span role="status">${this.status || nothing}</span>
        </div>
        ${this.tokens.map((token) => this.#control(token))}
      </div>
      <div class="previews">
        ${SCHEMES.map(
          (scheme) => html`<div class="preview ${scheme}" style=${styleMap(this.values)}>${gallery()}</div>`,
        )}
      </div>
    `;
  }
}

if (!customElements.get('theme-desk')) customElements.define('theme-desk', ThemeDesk);
