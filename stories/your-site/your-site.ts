/**
 * A designer pastes the colours and the typeface of a site, and sees every element in them, with the contrast in words.
 * Storybook's own; no part of the elements.
 */
import '@mine-action/elements/define';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import '../generated/tokens.css';
import { gallery } from '../themes/gallery.js';
import { hex, type Colors, type Rgb, type Role, ROLES, verdicts } from './contrast.js';

const NAMES = Object.keys(ROLES) as Role[];

/** An invented ministry's page, with one colour that is too pale: the first sentence is to be read. */
const BEGIN: Readonly<Record<Role, string>> = {
  background: '#faf8f3',
  text: '#22262b',
  muted: '#8a8f96',
  accent: '#123f6d',
  mark: '#123f6d',
  rest: '#dfe3e8',
  line: '#7c8790',
};

/** Whatever CSS takes for a colour; nothing for what it does not, and for what lets a ground through. */
function rgbOf(value: string): Rgb | undefined {
  if (!CSS.supports('color', value) || /^(?:inherit|initial|unset|revert|currentcolor)/i.test(value.trim()))
    return undefined;
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  if (!context) return undefined;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}

/** The colours in a text, in their order: a list, a style sheet, what a design program has copied. */
const colorsIn = (text: string): readonly string[] =>
  text.match(/#(?:[\da-f]{6}|[\da-f]{3})\b|(?:rgb|hsl|oklch|oklab|lab|lch)\([^()]*\)/gi) ?? [];

export class YourSite extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(16rem, 24rem) minmax(0, 1fr);
      gap: 1.5rem;
      align-items: start;
      font:
        1rem/1.45 system-ui,
        'Liberation Sans',
        sans-serif;
    }
    @media (max-width: 60rem) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    .controls,
    form {
      display: grid;
      gap: 0.75rem;
    }
    label {
      display: grid;
      grid-template-columns: 1fr 9rem 2.75rem;
      gap: 0.25rem 0.5rem;
      align-items: center;
    }
    label.wide {
      grid-template-columns: 1fr;
    }
    small {
      display: block;
      font-size: 0.8125rem;
      color: var(--story-muted);
    }
    input,
    textarea {
      min-block-size: 44px;
      box-sizing: border-box;
      inline-size: 100%;
      font: inherit;
    }
    input[type='color'] {
      padding: 0;
    }
    h3 {
      margin: 0;
      font-size: 1rem;
    }
    ul {
      display: grid;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid light-dark(#1f6b3a, #7cc796);
    }
    .fails {
      border-inline-start: 6px double light-dark(#a3152b, #f2938c);
      font-weight: 600;
    }
    .preview {
      padding: 1.5rem;
      color-scheme: light;
    }
    .exhibit + .exhibit {
      margin-block-start: 1.5rem;
    }
    pre {
      margin: 0;
      padding: 0.75rem;
      border: 1px solid light-dark(#b8c0c8, #47515b);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font-size: 0.8125rem;
    }
  `;

  @state() private colors: Readonly<Record<Role, string>> = BEGIN;
  @state() private font = 'Georgia, "Liberation Serif", serif';
  @state() private problem = '';

  #parsed(): Colors | undefined {
    const entries = NAMES.map((role) => [role, rgbOf(this.colors[role])] as const);
    return entries.every(([, color]) => color)
      ? (Object.fromEntries(entries) as Record<Role, Rgb>)
      : undefined;
  }

  #set(role: Role, value: string): void {
    this.colors = { ...this.colors, [role]: value };
  }

  #setFont(font: string): void {
    this.font = font;
  }

  #paste(text: string): void {
    const found = colorsIn(text);
    const named = found.slice(0, NAMES.length).map((color, at) => [NAMES[at], color] as const);
    this.colors = { ...this.colors, ...(Object.fromEntries(named) as Readonly<Record<string, string>>) };
    this.problem =
      text.trim() === '' || found.length > 0 ? '' : 'There is no colour in this text that CSS would know.';
  }

  get #css(): string {
    const lines = NAMES.map((role) =>
      role === 'mark'
        ? `  --mine-progress-mark-color: ${this.colors.mark};\n  --mine-trend-mark-color: ${this.colors.mark};\n  --mine-ordnance-mark-color: ${this.colors.mark};\n  --mine-dogs-mark-color: ${this.colors.mark};`
        : `  --mine-${role}: ${this.colors[role]};`,
    );
    return `.figures {\n${lines.join('\n')}\n}`;
  }

  #field(role: Role): TemplateResult {
    const color = rgbOf(this.colors[role]);
    return html`<label
      ><span>${role} <small>${ROLES[role]}</small></span>
      <input
        aria-invalid=${color ? 'false' : 'true'}
        .value=${this.colors[role]}
        @input=${(event: Event) => this.#set(role, (event.target as HTMLInputElement).value)}
      />
      <input
        type="color"
        aria-label="${role}, chosen"
        .value=${color ? hex(color) : '#000000'}
        @input=${(event: Event) => this.#set(role, (event.target as HTMLInputElement).value)}
      />
    </label>`;
  }

  #verdicts(): TemplateResult {
    const colors = this.#parsed();
    if (!colors)
      return html`<p role="status">
        ${NAMES.filter((role) => !rgbOf(this.colors[role])).join(', ')}: CSS knows no such solid colour.
      </p>`;
    const all = verdicts(colors);
    const failed = all.filter(({ passes }) => !passes).length;
    return html`<p role="status">
        ${failed === 0 ? 'Every pair has enough contrast.' : `${failed} of ${all.length} pairs have too little contrast.`}
      </p>
      <ul>
        ${all.map(({ passes, sentence }) => html`<li class=${passes ? 'passes' : 'fails'}>${sentence}</li>`)}
      </ul>`;
  }

  /** What a page sets, and the page itself. */
  #page(): Readonly<Record<string, string>> {
    const { mark, ...others } = this.colors;
    const tokens = Object.entries(others).map(([role, color]) => [`--mine-${role}`, color] as const);
    const marks = ['progress', 'trend', 'ordnance', 'dogs'].map(
      (each) => [`--mine-${each}-mark-color`, mark] as const,
    );
    return {
      ...Object.fromEntries([...tokens, ...marks]),
      background: this.colors.background,
      color: this.colors.text,
      'font-family': this.font,
    };
  }

  protected override render(): TemplateResult {
    return html`
      <div class="controls">
        <form @submit=${(event: Event) => event.preventDefault()}>
          <label class="wide"
            ><span
              >Paste your colours
              <small
                >In this order: ${NAMES.join(', ')}. A list or a style sheet; fewer are enough.</small
              ></span
            >
            <textarea
              rows="3"
              @input=${(event: Event) => this.#paste((event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>
          <p role="status">${this.problem}</p>
          ${NAMES.map((role) => this.#field(role))}
          <label class="wide"
            ><span>Typeface <small>As in CSS. It has to be installed where you look.</small></span>
            <input
              .value=${this.font}
              @input=${(event: Event) => this.#setFont((event.target as HTMLInputElement).value)}
            />
          </label>
        </form>
        <h3>Contrast</h3>
        ${this.#verdicts()}
        <h3>For your style sheet</h3>
        <pre>${this.#css}</pre>
      </div>
      <div class="preview" style=${styleMap(this.#page())}>${gallery()}</div>
    `;
  }
}

if (!customElements.get('your-site')) customElements.define('your-site', YourSite);
