/**
 * Whether a colour can be read on white.
 */

/** The least contrast of text on its ground (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Contrast with white. */
function contrastOf(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The same colour, so much darker that it can be read. */
function darkened(rgb: readonly number[]): string {
  let dark = rgb;
  for (let part = 0.99; contrastOf(dark) < LEAST; part -= 0.01)
    dark = rgb.map((each) => Math.floor(each * part));
  return `#${dark.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A colour as it is written behind an option.
 *
 * @returns what is wrong with it and what to do, or nothing
 */
export function accentFault(color: string): string | undefined {
  if (!/^#[\da-f]{6}$/i.test(color)) return 'Write a colour such as #005a9c.';
  const rgb = channels(color);
  const contrast = contrastOf(rgb);
  if (contrast >= LEAST) return undefined;
  // Rounded down: 4.49 is not enough.
  const said = Math.floor(contrast * 100) / 100;
  return `${color} has a contrast of ${said}:1 on white, and needs ${LEAST}:1. ${darkened(rgb)}, the same colour darker, has it.`;
}
