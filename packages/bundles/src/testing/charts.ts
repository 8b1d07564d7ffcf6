/**
 * What a reader sees of the elements that come from later parts: their words, and what is drawn on a canvas.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './drawn.js';
import { type Frame, painted, until } from './open-page.js';
import { CHARTS, LAZY_SAYS, LAZY_TAGS, type LazyTag } from './snippets.js';

export const canvasOf = (element: Element): HTMLCanvasElement =>
  element.shadowRoot?.querySelector('canvas') as HTMLCanvasElement;

export const plotOf = (element: Element): HTMLElement =>
  element.shadowRoot?.querySelector('.plot') as HTMLElement;

export const isCharted = (element: Element): boolean => Boolean(plotOf(element)?.matches('.drawn'));

/** What is drawn, pixel by pixel. */
export const pictureOf = (element: Element): string => canvasOf(element).toDataURL();

/** How many pixels of the canvas have a colour. */
export function ink(element: Element): number {
  const canvas = canvasOf(element);
  if (canvas.width === 0 || canvas.height === 0) return 0;
  const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
    0,
    0,
    canvas.width,
    canvas.height,
  );
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at] === 255) count++;
  return count;
}

/** Brings a chart before the reader's eyes, through all frames, and waits until it is drawn. */
export async function lookAt(element: Element, limitMs?: number): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await until(`the chart of <${element.localName}>`, () => isCharted(element), limitMs);
}

/** Waits until every later element stands in the place of its words, and has every chart drawn. */
export async function allShown(
  frame: Frame,
  tags: readonly LazyTag[] = LAZY_TAGS,
  within: ParentNode = frame.document,
): Promise<void> {
  const all = (selector: string): Element[] => [...within.querySelectorAll(selector)];
  await until('the later elements', () => all(tags.join()).every(isDrawn));
  for (const chart of all(CHARTS.filter((tag) => tags.includes(tag)).join() || 'no-chart'))
    await lookAt(chart);
  await painted();
}

/** Each says what it has to say, and each chart has its picture. */
export function expectShown(frame: Frame, tags: readonly LazyTag[] = LAZY_TAGS): void {
  for (const tag of tags) {
    const element = frame.find(tag);
    expect(isDrawn(element), `<${tag}> is drawn`).to.be.true;
    expect(seen(element).toLowerCase(), tag).to.contain(LAZY_SAYS[tag]);
  }
  for (const tag of CHARTS.filter((chart) => tags.includes(chart))) {
    const canvas = canvasOf(frame.find(tag));
    expect(ink(frame.find(tag)), `<${tag}> has ink`).to.be.above(500);
    const { clientWidth, clientHeight } = plotOf(frame.find(tag));
    expect(parseFloat(canvas.style.width), `${tag} is as wide as its box`).to.be.closeTo(clientWidth, 1);
    expect(parseFloat(canvas.style.height), `${tag} is as high as its box`).to.be.closeTo(clientHeight, 1);
  }
}

/** Nothing reached the page: no error, no rejection, no report, nothing in the console. */
export function expectQuiet(frame: Frame): void {
  expect(frame.probe.errors, 'errors').to.deep.equal([]);
  expect(frame.probe.violations, 'violations').to.deep.equal([]);
  expect(frame.probe.console, 'console').to.deep.equal([]);
}
