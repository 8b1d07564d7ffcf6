/// <reference lib="dom" />
/**
 * What a reader does with a figure's page beside following its links: hands its address to the system's share sheet, or copies
 * it. The style sheet shows each button where the page says that the browser can do it. That is said before anything is
 * drawn, so that nothing moves; the rest waits for a click.
 */
export {};

const { documentElement: page } = document;
// A share sheet is the system's own; without a secure context there is none, nor a clipboard.
page.toggleAttribute('data-can-share', 'share' in navigator);
page.toggleAttribute('data-can-copy', 'clipboard' in navigator);

/** The page's own address, without what a frame or a language has added to it. */
const address = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

function copy(status: HTMLElement): void {
  const url = address();
  status.textContent = '';
  navigator.clipboard.writeText(url).then(
    () => (status.textContent = status.dataset['copied'] ?? ''),
    // Where the clipboard is refused, the address is there to be copied by hand.
    () => (status.textContent = url),
  );
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('.actions button');
  if (!button) return;
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (button.name === 'copy' && status) copy(status);
  // A reader who closes the sheet has changed their mind.
  if (button.name === 'share')
    navigator.share({ title: document.title, text: button.value, url: address() }).catch(() => undefined);
});
