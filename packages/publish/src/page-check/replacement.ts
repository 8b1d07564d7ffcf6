/**
 * The snippet to put in the place of a figure that lacks something: the same that the builder makes.
 */
import type { SiteAddress } from '@mine-action/data/site-address';
import { isGroup } from '../elements.js';
import type { EmbedPlan } from '../embed/choices.js';
import type { EmbedMethod, Place } from '../embed/methods.js';
import { makeSnippet, type Snippet } from '../embed/snippet.js';
import type { PageFigures } from './figures-on-page.js';
import { choiceOf, type Known, wordsOfChoice } from './known.js';
import type { Placed } from './placed.js';
import { LEVELS, type Reason } from './reasons.js';

/** What to put in its place; nothing where all is well. */
export function snippetFor(
  one: Placed,
  reasons: readonly Reason[],
  { all, dates, edition }: Known,
  language: EmbedPlan['languages'][number],
  plan: EmbedPlan,
  page: PageFigures,
): Snippet | undefined {
  if (!one.address || reasons.every(({ code }) => LEVELS[code] === 'well')) return undefined;
  const isFrozen = one.address.edition !== 'latest';
  const wanted = isFrozen ? (reasons.some(({ code }) => code === 'older') ? dates[0] : edition) : 'latest';
  const key = wanted !== undefined && all[wanted] ? wanted : 'latest';
  const found = all[key];
  const words = found && wordsOfChoice(found, one);
  if (!found || !words) return undefined;
  const [place, method] = placeFor(one, reasons, page);
  const { display, unit, basis } = choiceOf(one);
  const address: SiteAddress = {
    ...one.address,
    edition: key,
    language: language.code === plan.languages[0]?.code ? undefined : language.code,
  };
  const chosen: Readonly<Record<string, string>> = {
    ...(display && { display }),
    ...(unit && { unit }),
    ...(basis && { basis }),
  };
  const attributes = method === 'element' ? { ...found.attributes, ...chosen } : found.attributes;
  if (method === 'picture' && !found.hasPicture) return undefined;
  return makeSnippet(
    place,
    { site: plan.site, address, attributes, words, language, hasOwnFeed: plan.hasOwnFeed },
    method,
  );
}

/** Where it is to be pasted again, and what that place keeps. */
function placeFor(
  { way, address }: Placed,
  reasons: readonly Reason[],
  { parts }: PageFigures,
): readonly [Place, EmbedMethod] {
  const isLost = reasons.some(
    ({ code }) => code === 'tag-removed' || code === 'markup-as-text' || code === 'address-as-text',
  );
  const generator = parts.generator.toLowerCase();
  if (isLost && generator.includes('wordpress'))
    return ['wordpress', reasons.some(({ code }) => code === 'address-as-text') ? 'link' : 'address'];
  if (isLost && (generator.includes('hugo') || parts.omitted > 0)) return ['markdown', 'markdown'];
  if (isLost) return ['link', 'link'];
  if (way === 'frame') return ['frame', 'frame'];
  if (way === 'picture') return ['email', 'picture'];
  if (way === 'link' || (address && isGroup(address) && way !== 'element')) return ['link', 'link'];
  return ['html', 'element'];
}
