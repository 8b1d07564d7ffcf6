/**
 * The button that copies the snippet and says what came of it. Where the page may not use the clipboard (no secure
 * context, a policy) the snippet is selected, and that is said.
 */
import { find } from './find.js';

export function copyOnClick(): void {
  const snippet = find('snippet', HTMLPreElement);
  const status = find('copied', HTMLElement);
  find('copy', HTMLButtonElement).addEventListener('click', () => void copy());
  // What was said of one snippet is not true of the next.
  document.addEventListener('change', () => (status.textContent = ''));

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(snippet.textContent);
      status.textContent = status.dataset['copied'] ?? '';
    } catch {
      snippet.focus();
      getSelection()?.selectAllChildren(snippet);
      status.textContent = status.dataset['byHand'] ?? '';
    }
  }
}
