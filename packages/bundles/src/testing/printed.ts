/**
 * The snippets as the documentation prints them, for pages that have the script already.
 */
const FENCED = /```html\n([\s\S]*?)```/g;

/**
 * Of each snippet with an element that stands alone: its box, with the script taken out. Snippets that differ in their
 * script alone are one.
 */
export async function printedSnippets(): Promise<readonly string[]> {
  const texts = await Promise.all(
    ['/README.md', '/docs/embedding.md'].map(async (file) => (await fetch(file)).text()),
  );
  const found = new Map<string, string>();
  let count = 0;
  for (const [, code = ''] of texts.join('\n').matchAll(FENCED)) {
    const page = new DOMParser().parseFromString(code, 'text/html');
    for (const each of page.querySelectorAll('script, template')) each.remove();
    const box = page.body.firstElementChild;
    if (page.body.childElementCount !== 1 || box?.localName !== 'div') continue;
    // A figure of another site has nothing to read here, and a placeholder is no snippet.
    const tags = box.querySelectorAll('mine-stat, clearance-progress, dog-counter');
    if (tags.length !== 1 || box.querySelector('[src], [display=inline]') || box.textContent?.includes('…'))
      continue;
    count += 1;
    found.set(box.outerHTML.replaceAll(/\s+/g, ' '), box.outerHTML);
  }
  if (count < 3) throw new Error(`The documentation prints ${count} snippets, fewer than three.`);
  return [...found.values()];
}
