/**
 * What the stories of all elements share: the author's words in the tag, tokens as a page sets them, and the places
 * that every element is reviewed in.
 */
import type { Feed } from '@mine-action/data';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Place } from './place.js';

/** What the controls of every element hand to its story. */
export interface FigureArgs {
  readonly edition?: string;
  readonly src?: string;
  readonly feed?: Feed;
  readonly today?: string;
  /** The author's sentence; none for an empty tag. */
  readonly words?: string;
  /** Where the author's own link to the source leads. */
  readonly address?: string;
  readonly [token: `--${string}`]: string;
}

/** An attribute that is left away where the control is empty. */
export const orUnset = <Value extends string>(value: Value | undefined): Value | undefined =>
  value || undefined;

/** The custom properties that are set, as the page's own style on the tag. */
export function tokens(args: FigureArgs): ReturnType<typeof styleMap> {
  return styleMap(
    Object.fromEntries(Object.entries(args).filter(([name, value]) => name.startsWith('--') && value)),
  );
}

/** What the author wrote into the tag: a sentence, and the link to its source. */
export function words({ words, address }: FigureArgs): TemplateResult | undefined {
  if (!words) return undefined;
  return address ? html`${words} (<a href=${address}>source</a>)` : html`${words}`;
}

/** What Storybook hands to a story's `play`. */
export interface Played {
  readonly canvasElement: HTMLElement;
  /** `story` on its own, `docs` among the documentation. */
  readonly viewMode: string;
}

/** An element of ours as it stands in a story. */
export type Ours = HTMLElement & { readonly updateComplete: Promise<boolean> };

const TAGS = [
  'mine-stat',
  'clearance-progress',
  'dog-counter',
  'clearance-trend',
  'ordnance-breakdown',
  'mine-figures',
  'mine-sources',
].join(', ');

/** The elements in a story. */
export const elementsIn = (canvas: ParentNode): readonly Ours[] => [...canvas.querySelectorAll<Ours>(TAGS)];

/** The elements in a story, once they have been drawn. */
export async function elementsOf(canvas: ParentNode): Promise<readonly Ours[]> {
  const elements = elementsIn(canvas);
  for (const element of elements) await element.updateComplete;
  return elements;
}

/** Waits until an element shows something: some figures and all drawings are loaded when they are asked for. */
export async function found<Found extends Element>(
  { shadowRoot, localName }: Ours,
  selector: string,
): Promise<Found> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const match = shadowRoot?.querySelector<Found>(selector);
    if (match) return match;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`<${localName}> shows no ${selector}`);
}

/** Opens the details, as a reader does. */
export async function openDetails({ canvasElement }: Played): Promise<void> {
  for (const element of await elementsOf(canvasElement)) {
    (await found<HTMLElement>(element, 'summary')).click();
  }
}

/** Places with one thing out of the ordinary; for a story's `globals`. */
export const places = {
  narrow: { width: '160px' },
  phone: { width: '320px' },
  wide: { width: '960px' },
  dark: { theme: 'dark' },
  contrast: { theme: 'contrast' },
  embassy: { theme: 'embassy' },
  news: { theme: 'news' },
  rightToLeft: { direction: 'rtl', language: 'en' },
  urdu: { language: 'ur', direction: 'language' },
  italian: { language: 'it' },
  forcedColours: { media: 'forced-colors' },
  paper: { media: 'print' },
  largeText: { text: 'double' },
  largeTextNarrow: { text: 'double', width: '320px' },
} as const satisfies Readonly<Record<string, Place>>;
