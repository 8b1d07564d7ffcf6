/**
 * The snippets as the documentation prints them, for pages that have the script already.
 */
const FENCED = /```html\n([\s\S]*?)```/g;

/** Of each snippet with an element that stands alone: its box, with the script taken out. */
export async function printedSnippets(): Promise<readonly string[]> {
  const texts = await Promise.all(
    ['/README.md', '/docs/embedding.md'].map(async (file) => (await fetch(file)).text()),
  );
  const found: string[] = [];
  for (const [, code = ''] of texts.join('\n').matchAll(FENCED)) {
    const page = new DOMParser().parseFromString(code, 'text/html');
    for (const each of page.querySelectorAll('script, template')) each.remove();
    const box = page.body.firstElementChild;
    if (page.body.childElementCount !== 1 || box?.localName !== 'div') continue;
    // A figure of another site has nothing to read here, and a placeholder is no snippet.
    const tags = box.querySelectorAll('mine-stat, clearance-progress, dog-counter');
    if (tags.length === 1 && !box.querySelector('[src], [display=inline]') && !box.textContent?.includes('…'))
      found.push(box.outerHTML);
  }
  if (found.length < 3)
    throw new Error(`The documentation prints ${found.length} snippets, fewer than three.`);
  return found;
}
