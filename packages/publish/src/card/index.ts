/**
 * Picture cards: what a figure's address shows where no page can be shown, as in a message, a slide or a preview.
 *
 * One painter draws both files. The PNG is for those who take nothing else; the SVG has its letters as outlines, so
 * that it needs no font, and its words as title and description.
 */
import { createCanvas, SvgExportFlag } from '@napi-rs/canvas';
import { partsOfLine } from '@mine-action/elements/drawable';
import type { CardContent, CardDrawing } from './content.js';
import { typefaceFor } from './fonts.js';
import { drawCardOn, type Format } from './layout.js';
import { CardContext, type CardContextOptions, type CardLook } from './context.js';
import { encodePng } from './png.js';
import { svgDocument } from './svg.js';

export * from './card-of.js';
export * from './content.js';
export type { CardLook } from './context.js';

/** `large` is what previews of links ask for, `small` stands in a text, `square` is what is posted. */
export const CARD_SIZES = {
  large: { width: 1200, height: 630, margin: 60, shownAt: 1 },
  // Shown at half its size, so that it is sharp on every screen.
  small: { width: 1200, height: 480, margin: 48, shownAt: 0.5 },
  square: { width: 1080, height: 1080, margin: 72, shownAt: 1, grows: 1.25 },
} as const satisfies Record<string, Format & { shownAt: number }>;

export type CardSize = keyof typeof CARD_SIZES;

export interface Card {
  /** Drawn when it is asked for. */
  readonly svg: string;
  readonly png: Uint8Array;
  /** Characters that no font of the cards has; U+FFFD stands in their place. */
  readonly missing: readonly string[];
}

/** Draws a card. The same content gives the same bytes, on every machine with the same Node. */
export function drawCard(content: CardContent, size: CardSize, look?: CardLook): Card {
  const format = CARD_SIZES[size];
  const { width, height, shownAt } = format;
  const letters = lettersOf(content);
  const { language, direction } = content;
  const options = { width, language, direction, look, ...letters };

  const picture = createCanvas(width, height);
  drawCardOn(new CardContext(picture.getContext('2d'), options), content, format);
  return {
    get svg() {
      const outlines = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths);
      drawCardOn(new CardContext(outlines.getContext('2d'), options), content, format);
      return svgDocument(outlines.getContent().toString('utf8'), content, { width, height, shownAt });
    },
    png: encodePng(picture.data(), width, height),
    missing: letters.typeface.missing,
  };
}

type Letters = Pick<CardContextOptions, 'typeface' | 'widths'>;

const known = new WeakMap<CardContent, Letters>();

/** Chosen and measured once for both sizes and both kinds of file: they say the same. */
function lettersOf(content: CardContent): Letters {
  let letters = known.get(content);
  if (!letters) {
    letters = { typeface: typefaceFor(textsOf(content)), widths: new Map() };
    known.set(content, letters);
  }
  return letters;
}

/** Everything that is written on a card. */
const textsOf = ({
  place = [],
  headline,
  figures,
  drawing,
  remarks,
  sources,
  site,
}: CardContent): readonly string[] => [
  ...place,
  headline ?? '',
  ...figures.flatMap(({ quantity: { before, number, after }, ...figure }) => [
    before,
    number,
    after,
    figure.lead ?? '',
    figure.label,
    ...figure.context,
    ...figure.sources,
  ]),
  ...(drawing ? textsIn(drawing) : []),
  ...remarks,
  ...sources,
  site,
  '·',
];

/** Everything that is written in a drawing. */
function textsIn(drawing: CardDrawing): readonly string[] {
  switch (drawing.kind) {
    case 'share':
      return [drawing.part ?? '', drawing.whole ?? ''];
    case 'dogs':
      return [];
    case 'bars':
      return drawing.bars.flatMap(({ label, text }) => [label, text]);
    case 'line': {
      const { ticks, marks, start, last } = partsOfLine(drawing.picture);
      return [...ticks, ...marks, ...(start ? [start] : []), last, ...drawing.legend].map(({ text }) => text);
    }
  }
}
