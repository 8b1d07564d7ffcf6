/**
 * Texts to copy, each with a button. Where the page may not use the clipboard (no secure context, a policy) the text
 * is selected and the button says so.
 */
import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { SourcesView } from '@mine-action/wording';
import { h, type Markup } from '../markup/markup.js';

type Words = SourcesView['words'];

export class Copying {
  /** The text whose button says what came of it, and what that is. */
  #last: { readonly text: string; readonly isCopied: boolean } | undefined;

  constructor(readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** @param direction of a text in words; code runs from left to right in every language. */
  block(name: string, text: string, words: Words, direction: 'ltr' | 'rtl' = 'ltr'): Markup {
    const last = this.#last?.text === text ? this.#last : undefined;
    return h(
      'div',
      { class: 'citation', part: 'citation' },
      h('p', { class: 'term' }, name),
      h('pre', { dir: direction, tabindex: 0, 'aria-label': name }, text),
      ' ',
      h(
        'button',
        {
          class: 'tool',
          type: 'button',
          'aria-label': `${words.copy}: ${name}`,
          onclick: (event: Event) => void this.#copy(event, text),
        },
        words.copy,
      ),
      ' ',
      h('span', { role: 'status' }, last && (last.isCopied ? words.copied : words.byHand)),
    );
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
