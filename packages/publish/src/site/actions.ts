/// <reference lib="dom" />
/**
 * What a reader does with a figure's page beside following its links: hands its address to the system's share sheet, or copies
 * it. The buttons stand hidden in the page and are shown where the browser can do what they say.
 */
export {};

const buttonOf = (name: string): HTMLButtonElement | null =>
  document.querySelector(`.actions button[name="${name}"]`);
const share = buttonOf('share');
const copy = buttonOf('copy');
const status = document.querySelector<HTMLElement>('.actions [role=status]');
/** The page's own address, without what a frame or a language has added to it. */
const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

// A share sheet is the system's own; without a secure context there is none, nor a clipboard.
if (share && 'share' in navigator) {
  share.hidden = false;
  share.addEventListener('click', () => {
    // A reader who closes the sheet has changed their mind.
    navigator.share({ title: document.title, text: share.value, url }).catch(() => undefined);
  });
}
if (copy && status && 'clipboard' in navigator) {
  copy.hidden = false;
  copy.addEventListener('click', () => {
    status.textContent = '';
    navigator.clipboard.writeText(url).then(
      () => (status.textContent = status.dataset['copied'] ?? ''),
      // Where the clipboard is refused, the address is there to be copied by hand.
      () => (status.textContent = url),
    );
  });
}
