/**
 * For tests of one element: its parts, what a reader presses, opens and takes away.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/** Presses a key on the button or link, and waits for the click that the browser makes of it. */
export async function press(target: HTMLElement, key: string): Promise<void> {
  window.focus();
  target.focus();
  const pressed = new Promise((resolve) => target.addEventListener('click', resolve, { once: true }));
  await sendKeys({ press: key });
  // A busy browser hears the key after it says that it was sent.
  await pressed;
}

/** Inside the element, what the selector finds first. */
export const find = <Found extends Element = HTMLElement>(element: Element, selector: string): Found =>
  element.shadowRoot?.querySelector(selector) as Found;

/** All that it finds. */
export const all = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** White space folded. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button with these words on it. */
export const buttonOf = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((button) => textOf(button) === text) as HTMLButtonElement;

/** Until there is a figure, or the reason why there is none; the earlier figures are loaded when asked for. */
export async function settled<Shown extends Element>(element: Shown): Promise<Shown> {
  const isThere = (): boolean => {
    const found = find(element, '[part=figure], [part=reason]');
    return Boolean(found) && !textOf(found).startsWith('Loading');
  };
  // A busy machine compiles the first of these modules for some seconds.
  await waitUntil(isThere, 'figure or reason', { timeout: 15_000 });
  return element;
}

/** Opens the details of a figure and waits for what is in them. */
export async function openDetails(element: Element): Promise<HTMLElement> {
  find(element, 'summary').click();
  await waitUntil(() => find(element, '[part=evidence]'), 'the details');
  return find(element, '[part=evidence]');
}

/** What a press on a button hands to the browser. */
export async function takeAway(button: HTMLElement): Promise<{ name: string; blob: Blob }> {
  const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click') as PropertyDescriptor;
  let link: HTMLAnchorElement | undefined;
  // On links alone, so that the button itself can still be clicked.
  HTMLAnchorElement.prototype.click = function click() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the link is all that there is to see
    link = this;
  };
  try {
    (original.value as () => void).call(button);
    await waitUntil(() => link, 'a file', { timeout: 10_000 });
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  const { download, href } = link as unknown as HTMLAnchorElement;
  expect(href).to.match(/^blob:/);
  return { name: download, blob: await (await fetch(href)).blob() };
}

/** CSV as rows by column. */
export function parseCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines[lines.length - 1]?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  const [columns = [], ...rows] = lines.filter((cells) => cells.length > 1);
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  );
}

/**
 * Nothing that a strict policy forbids stands in the element: no style element, and no style attribute but the
 * positions and counts that script hands to our own style sheet.
 */
export function expectNoInlineStyle(element: Element): void {
  expect(all(element, 'style')).to.deep.equal([]);
  for (const { style, outerHTML } of all(element, '[style]')) {
    for (const property of style) expect(property, outerHTML.slice(0, 80)).to.match(/^--_/);
  }
}
