/**
 * Texts to copy, each with a button. Where the page may not use the clipboard (no secure context, a policy) the text
 * is selected and the button says so.
 */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SourcesView } from '@mine-action/wording';

type Words = SourcesView['words'];

export class Copying {
  /** The text whose button says what came of it, and what that is. */
  #last: { readonly text: string; readonly isCopied: boolean } | undefined;

  constructor(readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** @param direction of a text in words; code runs from left to right in every language. */
  block(name: string, text: string, words: Words, direction: 'ltr' | 'rtl' = 'ltr'): TemplateResult {
    const last = this.#last?.text === text ? this.#last : undefined;
    return html`<div class="citation" part="citation">
      <p class="term">${name}</p>
      <pre dir=${direction} tabindex="0" aria-label=${name}>${text}</pre>
      <button
        class="tool"
        type="button"
        aria-label="${words.copy}: ${name}"
        @click=${(event: Event) => void this.#copy(event, text)}
      >
        ${words.copy}
      </button>
      <span role="status">${last ? (last.isCopied ? words.copied : words.byHand) : ''}</span>
    </div>`;
  }

  async #copy({ currentTarget }: Event, text: string): Promise<void> {
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      isCopied = false;
      const block = (currentTarget as HTMLElement).previousElementSibling;
      if (block) getSelection()?.selectAllChildren(block);
    }
    this.#last = { text, isCopied };
    this.host.requestUpdate();
  }
}
