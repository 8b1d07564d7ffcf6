/**
 * The colours of a file: always on a light ground that is there, since nobody knows on what it will be pasted.
 */
import { LIGHT } from '../../generated/light.js';
import type { ChartTheme } from '../chart-theme.js';

type Colour = keyof typeof LIGHT & keyof ChartTheme;
const COLOURS = ['text', 'muted', 'accent', 'rest', 'line'] as const;

/** How light a colour must be to be a ground, and how light it may be to be read on one; 0 to 1. */
const GROUND = 0.75;
const READABLE = 0.35;

/** Red, green, blue and opacity, 0 to 255, of any colour that the browser knows. */
function channels(context: CanvasRenderingContext2D, colour: string): Uint8ClampedArray {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** The colours of the page where they are dark on light, else our own; written so that every program reads them. */
export function paperChartTheme(theme: ChartTheme | undefined): ChartTheme {
  if (!theme) return { ...LIGHT, family: 'sans-serif', sizePx: 16, direction: 'ltr' };
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { ...theme, ...LIGHT };
  const found: Partial<Record<Colour, string>> = {};
  const lightness = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0, opacity = 0] = channels(context, theme[colour]);
    // A colour one can see through is seen on white.
    const on = (value: number): number => Math.round(255 + ((value - 255) * opacity) / 255);
    found[colour] = `#${hex(on(r))}${hex(on(g))}${hex(on(b))}`;
    return (0.2126 * on(r) + 0.7152 * on(g) + 0.0722 * on(b)) / 255;
  };
  const isLight =
    lightness('background') >= GROUND && lightness('text') <= READABLE && lightness('accent') <= GROUND;
  if (!isLight) return { ...theme, ...LIGHT };
  for (const colour of COLOURS) lightness(colour);
  return { ...theme, ...found };
}
