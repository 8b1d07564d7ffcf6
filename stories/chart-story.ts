/**
 * What the stories of the elements with a chart share: what a reader does to a chart, and a chart whose drawing part
 * does not come.
 */
import { elementsOf, found, type Played } from './figure-story.js';

/** Presses the button that shows the table in place of the chart. */
export async function pressTable({ canvasElement }: Played): Promise<void> {
  for (const element of await elementsOf(canvasElement)) {
    (await found<HTMLButtonElement>(element, '[part="tools"] [aria-pressed]')).click();
  }
}

/** Waits until an element comes into view; a chart is drawn no earlier than near it. */
const inView = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    }).observe(element);
  });

/**
 * Goes some points or bars on, or back, as an arrow key does on the slider that lies over the chart. Among the
 * documentation the slider does not take the focus: anyone who reads there would be carried away.
 */
export const step =
  (count: number) =>
  async ({ canvasElement, viewMode }: Played): Promise<void> => {
    for (const element of await elementsOf(canvasElement)) {
      const slider = await found<HTMLInputElement>(element, '[part="plot"] input');
      await inView(slider);
      await found(element, '.plot.drawn');
      if (viewMode === 'story') slider.focus();
      slider.valueAsNumber += count;
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  };

/** Opens the page's own `<details>` around the elements, as a reader opens a tab. */
export async function openTab({ canvasElement }: Played): Promise<void> {
  await elementsOf(canvasElement);
  canvasElement.querySelector<HTMLElement>('details.tab > summary')?.click();
}

/** Takes the drawing part away before it is asked for, as where a host serves only one file of the folder. */
export function withoutDrawing(element: Element | undefined): void {
  const plot = (element as { readonly chart?: { readonly plot?: object } } | undefined)?.chart?.plot;
  if (!plot) return;
  const load = (): Promise<never> => Promise.reject(new Error('taken away by this story'));
  Object.assign(plot, { load });
}
