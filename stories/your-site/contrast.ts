/**
 * Contrast of the colours that a designer pastes, after WCAG 2.2, in words: which pair fails, and what would pass.
 */

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colours that a page gives the elements. */
export const ROLES = {
  background: 'behind the figure',
  text: 'numbers and words',
  muted: 'place, period and source',
  accent: 'links, and the frame of focus',
  mark: 'bars, points and lines of charts',
  rest: 'what is left of a bar',
  line: 'hairlines and outlines',
} as const;

export type Role = keyof typeof ROLES;
export type Colors = Readonly<Record<Role, Rgb>>;

interface Need {
  readonly role: Role;
  readonly against: Role;
  readonly atLeast: number;
}

/** What has to stand out from what, and how far: words 4.5 to 1, shapes 3 to 1. */
export const NEEDS: readonly Need[] = [
  { role: 'text', against: 'background', atLeast: 4.5 },
  { role: 'muted', against: 'background', atLeast: 4.5 },
  { role: 'accent', against: 'background', atLeast: 4.5 },
  { role: 'mark', against: 'background', atLeast: 3 },
  { role: 'mark', against: 'rest', atLeast: 3 },
  { role: 'line', against: 'background', atLeast: 3 },
];

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1, the same, to 21, black on white. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

export const hex = (color: Rgb): string =>
  `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

const mixed = (from: Rgb, to: Rgb, percent: number): Rgb =>
  from.map((channel, at) =>
    Math.round(channel + ((to[at] ?? 0) - channel) * (percent / 100)),
  ) as unknown as Rgb;

/** The same colour, as little darker or lighter as it takes; nothing where not even black or white is enough. */
export function nearestPassing(color: Rgb, grounds: readonly Rgb[], atLeast: number): Rgb | undefined {
  for (let percent = 0; percent <= 100; percent++)
    for (const end of [BLACK, WHITE]) {
      const candidate = mixed(color, end, percent);
      if (grounds.every((ground) => contrast(candidate, ground) >= atLeast)) return candidate;
    }
  return undefined;
}

/** A pair, whether it passes, and a sentence about it. */
export interface Verdict extends Need {
  readonly passes: boolean;
  readonly ratio: number;
  readonly sentence: string;
}

/** Never rounded up to what it is not: 4.49 stays below 4.5. */
const asWords = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1).replace(/\.0$/, '');

function verdictOf(need: Need, colors: Colors): Verdict {
  const { role, against, atLeast } = need;
  const [color, ground] = [colors[role], colors[against]];
  const ratio = contrast(color, ground);
  const passes = ratio >= atLeast;
  const pair = `${role} ${hex(color)} on ${against} ${hex(ground)}: ${asWords(ratio)} to 1`;
  if (passes) return { ...need, passes, ratio, sentence: `Passes. ${pair}, needs ${atLeast}.` };
  // A colour that meets several grounds has to stand out from all of them.
  const mine = NEEDS.filter((each) => each.role === role);
  const better = nearestPassing(
    color,
    mine.map((each) => colors[each.against]),
    Math.max(...mine.map((each) => each.atLeast)),
  );
  const advice = better
    ? `${hex(better)} for ${role} would pass.`
    : `No lighter or darker ${role} would pass: ${[...new Set(mine.map((each) => each.against))].join(' and ')} lie too far apart or too near the middle.`;
  return { ...need, passes, ratio, sentence: `Fails. ${pair}, needs ${atLeast}. ${advice}` };
}

/** A sentence for every pair, those that fail first. */
export const verdicts = (colors: Colors): readonly Verdict[] =>
  NEEDS.map((need) => verdictOf(need, colors)).sort((a, b) => Number(a.passes) - Number(b.passes));
