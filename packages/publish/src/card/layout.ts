/**
 * Lays a card out: what is said from the top, the source at the foot. Where it does not fit, everything becomes
 * smaller, step by step, until it does; nothing is ever left away.
 */
import { type Block, type Place, stack, textBlock } from './blocks.js';
import type { CardContent } from './content.js';
import { drawingBlock } from './drawings.js';
import { bold, parts, plain, severalFigures, singleFigure, small } from './figures.js';
import { LIGHT } from '../generated/tokens.js';
import type { CardContext } from './context.js';

/** The size of a card in its own px, and the room around what stands on it. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** How much larger than their usual size words may be. */
  readonly grows?: number;
}

/** What becomes smaller does so by this much at a time. */
const STEP = 0.95;

/** The foot may take this part of the height before it becomes smaller. */
const FOOT_AT_MOST = 0.3;

/** Below this size of what is said, the source makes room for it, and is this much smaller at first. */
const [CRAMPED, SMALLER_FOOT] = [0.75, 0.82];

/** The largest of these that is within its height, from a first size downwards. */
function fitted<Sized extends { readonly height: number; readonly fits: boolean }>(
  make: (scale: number) => Sized,
  height: number,
  first = 1,
): { readonly block: Sized; readonly scale: number } {
  for (let scale = first; ; scale *= STEP) {
    const block = make(scale);
    if (block.fits && block.height <= height) return { block, scale };
  }
}

/** What is said above, what is drawn below it, and what must be said with both. */
interface Body {
  readonly said: Block;
  readonly drawn: Block | undefined;
  readonly remarks: Block;
  readonly height: number;
  readonly fits: boolean;
  /** Least room between two of them. */
  readonly gap: number;
}

/** Least room between these, in px at full size. */
const GAP = 26;

/** The drawing has the lower two fifths of a card, or as much more as is left. */
const DRAWING = 0.4;

function body(place: Place, content: CardContent, scale: number, { space, height }: Space): Body {
  const { headline, figures, drawing, remarks } = content;
  const [first, ...others] = figures;
  // A headline over figures is their heading; alone it is what the card says.
  const headlineSize = first ? small(44, scale) : (drawing ? 48 : 72) * scale;
  const said = parts([
    headline !== undefined && {
      block: textBlock(place, headline, bold(headlineSize), { isBalanced: true }),
      before: 0,
    },
    first && {
      block:
        others.length > 0
          ? severalFigures(place, figures, scale)
          : singleFigure(place, first, scale, drawing ? 180 : 230),
      before: 24 * scale,
    },
  ]);
  const more = parts(
    remarks.map((remark, index) => ({
      block: textBlock(
        place,
        remark,
        index === 0 ? plain(small(30, scale), LIGHT.text) : plain(small(26, scale), LIGHT.muted),
      ),
      before: 4 * scale,
    })),
  );
  const gap = GAP * scale;
  const gaps = gap * ((drawing ? 1 : 0) + (remarks.length > 0 ? 1 : 0));
  const left = space - said.height - more.height - gaps;
  // A chart takes what is left; dogs and bars are as large as they are, and what is said makes room for them.
  const most = drawing?.kind === 'line' ? Math.max(0, Math.min(left, height / 2)) : height * DRAWING * scale;
  const drawn = drawing && drawingBlock(place, drawing, { scale, height: most });
  return {
    said,
    drawn,
    remarks: more,
    gap,
    height: said.height + (drawn?.height ?? 0) + more.height + gaps,
    fits: said.fits && more.fits && (drawn?.fits ?? true),
  };
}

interface Space {
  /** The height that a body has, and that of the whole card. */
  readonly space: number;
  readonly height: number;
}

/** What is said stands below the first line, what is drawn above the last: what is left over lies between. */
function drawBody(
  { said, drawn, remarks, height, gap }: Body,
  start: number,
  top: number,
  space: number,
): void {
  const left = space - height;
  const isBare = !drawn && remarks.height === 0;
  const above = isBare ? left * 0.45 : Math.min(left * 0.3, 60);
  said.draw(start, top + above);
  remarks.draw(start, top + space - remarks.height);
  if (!drawn) return;
  const low = top + space - (remarks.height > 0 ? remarks.height + gap : 0) - drawn.height;
  const high = top + above + said.height + gap;
  drawn.draw(start, Math.max(high, high + (low - high) * 0.75));
}

/** Where and when, and the programme's own sign at the end of the line. */
function firstLine(place: Place, { place: where = [] }: CardContent, scale: number): Block {
  const { context, width } = place;
  const { logo } = context;
  const height = logo ? small(LOGO, scale) : 0;
  const ratio = logo ? Math.min(logo.width / logo.height, 5) : 0;
  const style = plain(small(36, scale), LIGHT.muted);
  const beside = { ...place, width: width - (logo ? height * ratio + 40 : 0) };
  // Where both have no space on one line, each has its own.
  const isOneLine = context.widthOf(where.join(' · '), style) <= beside.width;
  const words = parts(
    (isOneLine ? [where.join(' · ')] : where).map((text) => ({
      block: textBlock(beside, text, style),
      before: 0,
    })),
  );
  return {
    height: Math.max(words.height, height),
    fits: words.fits,
    draw(x, top) {
      words.draw(x, top + (logo ? Math.max(0, (height - words.height) / 2) : 0));
      if (logo) context.image(logo, x + width - height * ratio, top, height * ratio, height);
    },
  };
}

/** Height of a programme's sign, in px. */
const LOGO = 72;

/** The sources, and the site at the end of their last line, or below where there is no room. */
function foot(place: Place, { sources, site }: CardContent, scale: number): Block {
  const { context, width } = place;
  const style = plain(24 * scale, LIGHT.muted);
  const own = plain(24 * scale, LIGHT.text);
  const siteWidth = context.widthOf(site, own);
  const siteBlock: Block = {
    height: own.size * context.leading,
    fits: siteWidth <= width,
    draw: (x, top) => context.text(site, x, top + own.size * context.leading * 0.74, own, 'ltr'),
  };
  const blocks = sources.map((source) => textBlock(place, source, style));
  const last = blocks[blocks.length - 1];
  if (!last || last.endsAt + style.size * 2 + siteWidth > width)
    return stack([...blocks, siteBlock].map((block) => ({ block })));
  const said = stack(blocks.map((block) => ({ block })));
  return {
    ...said,
    draw(x, top) {
      said.draw(x, top);
      siteBlock.draw(x + width - siteWidth, top + said.height - siteBlock.height);
    },
  };
}

/** Breadth of the rule along the top, which is the colour of what is drawn. */
const RULE = 12;

/** Draws the whole card. */
export function drawCardOn(
  context: CardContext,
  content: CardContent,
  { width, height, margin, grows = 1 }: Format,
): void {
  const inner = width - 2 * margin;
  const place: Place = { context, language: content.language, width: inner };
  context.fill(0, 0, width, height, LIGHT.background);
  context.fill(0, 0, width, RULE, context.accent);

  const divided = (largestFoot: number) => {
    const sources = fitted((scale) => foot(place, content, scale), height * FOOT_AT_MOST, largestFoot);
    const line = height - margin * 0.8 - sources.block.height - margin / 3;
    const top = RULE + margin * 0.8;
    const make = (scale: number) => {
      const first = firstLine(place, content, scale);
      const gap = first.height > 0 ? 20 * scale : 0;
      const space = line - margin / 3 - top - first.height - gap;
      const below = body(place, content, scale, { space, height });
      return {
        first,
        below,
        height: first.height + gap + below.height,
        fits: first.fits && below.fits,
        at: top + first.height + gap,
        space,
      };
    };
    return { foot: sources, body: fitted(make, line - margin / 3 - top, grows), line, top };
  };
  const generous = divided(Math.sqrt(grows));
  const card = generous.body.scale < CRAMPED ? divided(SMALLER_FOOT) : generous;
  const { first, below, at, space } = card.body.block;
  first.draw(margin, card.top);
  drawBody(below, margin, at, space);
  context.fill(margin, Math.round(card.line), inner, 2, LIGHT.rest);
  card.foot.block.draw(margin, height - margin * 0.8 - card.foot.block.height);
}
