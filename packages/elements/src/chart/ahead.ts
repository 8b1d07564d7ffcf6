/**
 * What a chart needs beside its element, asked for when its tag is seen: beside the part that holds the element, and not
 * after it. Where it does not come, the element asks again and says so.
 */
import { languageFor, prefetch } from '@mine-action/core';
import { DEFAULT_EDITION } from '@mine-action/data/essentials';
import { drawing, viewParts } from '../view-parts.js';

/** A tag that asks for what no table of charts holds, beside its edition. */
const NOT_IN_TABLE = '[src],[label],[unit],[display=table]';

/** @param tag of a chart; where its element is there, that asks for all it needs itself */
export function loadAhead(tag: Element): void {
  if (customElements.get(tag.localName)) return;
  const edition = tag.getAttribute('edition') ?? DEFAULT_EDITION;
  if (edition >= DEFAULT_EDITION && !tag.matches(NOT_IN_TABLE))
    prefetch(viewParts.charts[languageFor(tag).code] ?? viewParts.resolver);
  if (tag.matches('[display=table]') || typeof IntersectionObserver !== 'function') return;
  // The first answer says whether it is in view now; later on the element itself sees to that.
  new IntersectionObserver(([entry], observer) => {
    observer.disconnect();
    if (entry?.isIntersecting) prefetch(drawing);
  }).observe(tag);
}
