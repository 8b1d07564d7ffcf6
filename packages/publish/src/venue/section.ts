/**
 * One figure as it stands on the wall: bound, number, unit, label and period; below, who says so, how old it is, and
 * the address where it can be checked.
 */
import { describeAge, formatNumber, type Linked } from '@mine-action/wording';
import { page } from '../site/draw.js';
import { agesOf, type FromDay, planDays, textOn } from './ages.js';
import { codeOf } from './code.js';
import { drawingOf } from './drawing.js';
import type { Slide } from './slides.js';
import { screenWords } from './words.js';

export interface Place {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Address of the site, with a slash at its end; without one there is no code. */
  readonly site: string | undefined;
  /** The day of the making, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A figure, with those of its texts that change as days pass, by the id of their paragraph. */
export interface Section {
  readonly drawn: unknown;
  readonly texts: Readonly<Record<string, readonly FromDay[]>>;
}

export function sectionOf(slide: Slide, place: Place): Section {
  const { language, view, details } = slide;
  const { plan, ageing } = view;
  const planId = `plan-${place.number}`;
  const ageId = `age-${place.number}`;
  const texts = {
    ...(plan && { [planId]: planDays(plan) }),
    [ageId]: agesOf(ageing, (months) => describeAge(months, language)),
  };
  const changing = (id: string, kind: string): unknown => {
    const all = texts[id];
    return all ? page`<p class=${kind} id=${id}>${textOn(all, place.today)}</p>` : '';
  };
  const drawing = drawingOf(view);
  const drawn = page`<section class="slide ${drawing === '' ? '' : 'drawn'}" id="figure-${place.number}" lang=${language.code} dir=${language.direction} aria-label=${positionIn(slide, place)} data-position=${shortPosition(slide, place)}>
<div class="figure">
${statement(slide)}
${drawing}
${baseOf(slide)}
${changing(planId, 'plan')}
${noteOf(slide)}
</div>
<div class="foot">
<div class="evidence">
<p class="source">${view.sources.map((source, index) => page`${index > 0 ? ' \u00b7 ' : ''}${linked(source)}`)}</p>
${changing(ageId, 'age')}
<p class="verified">${details.notVerified}</p>
</div>
${place.site === undefined ? '' : addressOf(slide, place.site)}
</div>
</section>
`;
  return { drawn, texts };
}

const count = (number: number, { language }: Slide): string => formatNumber(number, language.numbers);

const shortPosition = (slide: Slide, { number, total }: Place): string =>
  `${count(number, slide)} / ${count(total, slide)}`;

/** For those who hear it; in figures alone where the words are not there. */
function positionIn(slide: Slide, place: Place): string {
  const { language, position } = screenWords(slide.language.code);
  return language === slide.language.code
    ? position.replace('{n}', count(place.number, slide)).replace('{total}', count(place.total, slide))
    : shortPosition(slide, place);
}

function statement({ view: { quantity, label, labelAround, context } }: Slide): unknown {
  const { before, number, after } = quantity;
  // Some languages put words before the number that belong to it.
  const lead = labelAround ? page`<span class="label">${labelAround.before}</span> ` : '';
  return page`<h2>${lead}<span class="quantity"><span class="bound">${before}</span><bdi class="number" data-width=${widthOf(number)}>${number}</bdi><span class="unit">${after}</span></span> <span class="label">${labelAround?.after ?? label}</span></h2>
${context.length === 0 ? '' : page`<p class="context">${context.join(' · ')}</p>`}`;
}

/** How wide a number is set, in digits: the signs between them are narrower, that of percent is wider. */
function widthOf(number: string): number {
  const widthOfSign = (sign: string): number =>
    /[%٪]/.test(sign) ? 1.6 : /[\p{P}\p{Z}]/u.test(sign) ? 0.5 : 1;
  const width = [...number].reduce((sum, sign) => sum + widthOfSign(sign), 0);
  return Math.min(WIDEST, Math.ceil(width));
}

/** From so many digits on numbers are set no smaller. */
export const WIDEST = 20;

/** A share is never shown without what it is a share of. */
function baseOf({ view: view }: Slide): unknown {
  return 'base' in view
    ? page`<p class="base">${view.base}</p><p class="assumption">${view.assumption}</p>`
    : '';
}

/** What is counted, in the feed's words. */
function noteOf({ view: view, language }: Slide): unknown {
  const note = 'counted' in view ? view.counted : undefined;
  return note ? page`<p class="note" lang=${note.lang ?? language.code} dir="auto">${note.text}</p>` : '';
}

function linked({ before, link, after, href }: Linked): unknown {
  const text =
    href === undefined ? link : page`<a href=${href} rel="noopener noreferrer"><bdi>${link}</bdi></a>`;
  return page`${before}${text}${after} `;
}

function addressOf({ path, language }: Slide, site: string): unknown {
  const address = site + path;
  const { language: code, code: name } = screenWords(language.code);
  const parts = address.replace(/^https?:\/\//, '').split(/(?<=\/)/);
  return page`<div class="address"><div lang=${code}>${codeOf(address, name)}</div><p><a href=${address} rel="noopener noreferrer" dir="ltr">${parts.map((part) => page`${part}<wbr>`)}</a></p></div>`;
}
