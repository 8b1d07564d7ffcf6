/**
 * The figures of a site on a page: how each is placed, what readers have of it, and why it is no more. It asks nobody; what the site
 * says of them is looked up afterwards (`look-up.ts`).
 */
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import { definitionOf, isGroup, placeables } from '../elements.js';
import type { EmbedPlan } from '../embed/choices.js';
import type { MediaTag, OurTag, PageParts } from './page-parts.js';
import { readPage } from './page-reader.js';
import { type Context, type Placed, placed } from './placed.js';
import { type PageAddress, pageAddress, parse } from './page-address.js';
import { blockedBy } from './policy.js';
import type { Reason, Shown } from './reasons.js';
import { type PageScripts, scriptsOf } from './scripts-of-page.js';
import { figureAddress, type FoundAddress, isSame, targetOf } from './site-addresses.js';
import { lostMarkup } from './lost-markup.js';

export interface PageFigures {
  readonly figures: readonly Placed[];
  readonly scripts: PageScripts;
  /** What is said of the page and not of one figure. */
  readonly notes: readonly Reason[];
  readonly page: PageAddress;
  readonly parts: PageParts;
}

export interface ReadOptions {
  /** Where the page was read. */
  readonly address?: string | undefined;
  /** Policies that came with it, beside those in it. */
  readonly policies?: readonly string[] | undefined;
}

/** What is longer selects nothing. */
const LONGEST_VALUE = 80;

const TAGS: ReadonlySet<string> = new Set([...placeables.map(({ tag }) => tag), 'mine-sources']);

/** @throws TooDeep of a page that only a program would write */
export function figuresOnPage(
  html: string,
  plan: Pick<EmbedPlan, 'site' | 'pinned'>,
  options: ReadOptions = {},
): PageFigures {
  const read = readPage(html, TAGS);
  const parts = { ...read, policies: [...(options.policies ?? []), ...read.policies] };
  const page = pageAddress(options.address, parts.base);
  const scripts = scriptsOf(parts, page, plan);
  const context: Context = { site: plan.site, parts, page, scripts };
  const figures = [
    ...parts.tags.flatMap((tag) => ofTag(tag, context)),
    ...parts.frames.flatMap((frame) => ofFrame(frame, context)),
    ...parts.pictures.flatMap((picture) => ofPicture(picture, context)),
  ];
  const links = ofLinks(figures, context);
  const notes: readonly Reason[] =
    parts.omitted > 0 ? [{ code: 'html-omitted', what: String(parts.omitted) }] : [];
  return { figures: [...figures, ...links, ...lostMarkup(parts, context)], scripts, notes, page, parts };
}

/** A tag by what it selects; where it reads from and what it looks like is said elsewhere. */
function writtenTag({ tag, attributes }: OurTag): string {
  const chosen = ['indicator', 'indicators', 'area', 'operator', 'part', 'edition'].flatMap((name) =>
    attributes[name] === undefined ? [] : [` ${name}="${attributes[name].slice(0, LONGEST_VALUE)}"`],
  );
  return `<${tag}${chosen.join('')}>`;
}

function ofTag(tag: OurTag, { site, page, parts, scripts }: Context): readonly Placed[] {
  const target = targetOf(site, tag, page);
  if (!target) return [];
  const { from, src, address } = target;
  const { text: words, attributes, lang, isDrawn, isTwice } = tag;
  const common = { address, attributes, lang, words, written: writtenTag(tag) };
  if (from === 'other')
    return [
      placed('element', { ...common, shown: 'unsure', reasons: [{ code: 'other-site', what: src?.href }] }),
    ];
  const reasons: Reason[] = [];
  if (from === 'none') reasons.push({ code: 'no-src' });
  if (isTwice) reasons.push({ code: 'said-twice' });
  const directive = src && blockedBy(parts.policies, 'read', src, { page: page.known });
  // A drawn root is there without the script.
  if (!isDrawn) {
    if (scripts.reason) reasons.push(scripts.reason);
    else if (directive) reasons.push({ code: 'blocked', what: directive });
    else if (src?.protocol === 'http:' && page.known?.protocol === 'https:')
      reasons.push({ code: 'mixed', what: src.href });
  }
  const isHindered = reasons.some(
    ({ code }) => code !== 'no-src' && code !== 'delayed' && code !== 'said-twice',
  );
  const shown = !isHindered
    ? 'figure'
    : scripts.reason?.code === 'joined'
      ? 'unsure'
      : words === ''
        ? 'nothing'
        : 'words';
  return [placed('element', { ...common, shown, reasons })];
}

/** Where a tag keeps the address that it loads, whatever an optimiser has made of it. */
function sourceOf(
  { attributes }: MediaTag,
  context: Context,
): (FoundAddress & { readonly name: string }) | undefined {
  for (const name of ['src', ...Object.keys(attributes).filter((each) => /^data-.*src$/.test(each))]) {
    const found = figureAddress(context.site, attributes[name] ?? '', context.page);
    if (found) return { ...found, name };
  }
  return undefined;
}

function ofFrame(frame: MediaTag, context: Context): readonly Placed[] {
  const found = sourceOf(frame, context);
  if (!found) return [];
  const { parts, page } = context;
  const { address, href, name } = found;
  const { sandbox, title = '' } = frame.attributes;
  const reasons: Reason[] = [];
  if (name !== 'src') reasons.push({ code: 'delayed', what: name });
  const directive = blockedBy(parts.policies, 'frame', href, { page: page.known });
  if (directive) reasons.push({ code: 'blocked', what: directive });
  if (href.protocol === 'http:' && page.known?.protocol === 'https:')
    reasons.push({ code: 'mixed', what: href.href });
  if (!href.searchParams.has('frame')) reasons.push({ code: 'frame-whole', what: '?frame' });
  if (sandbox !== undefined && !/\ballow-scripts\b/i.test(sandbox))
    reasons.push({ code: 'frame-whole', what: `sandbox="${sandbox}"` });
  const words = linksTo(address, context)[0]?.text;
  if (words === undefined) reasons.push({ code: 'alone' });
  const isLost = reasons.some(({ code }) => code === 'blocked' || code === 'mixed');
  return [
    placed('frame', {
      address,
      written: href.href,
      attributes: frame.attributes,
      lang: frame.lang,
      words: words ?? title,
      shown: !isLost ? 'frame' : words === undefined ? 'nothing' : 'words',
      reasons,
    }),
  ];
}

function ofPicture(picture: MediaTag, context: Context): readonly Placed[] {
  const found = sourceOf(picture, context);
  if (!found || !/\/card(?:-small)?\.(?:png|svg)$/.test(found.href.pathname)) return [];
  const { alt = '' } = picture.attributes;
  const words = linksTo(found.address, context).find(({ text }) => text !== '')?.text;
  const directive = blockedBy(context.parts.policies, 'picture', found.href, { page: context.page.known });
  const reasons: readonly Reason[] = [
    ...(directive ? [{ code: 'blocked', what: directive } as const] : []),
    ...(words === undefined && alt.trim() === '' ? [{ code: 'alone' } as const] : []),
  ];
  return [
    placed('picture', {
      address: found.address,
      written: found.href.href,
      lang: picture.lang,
      words: words ?? alt,
      shown: directive ? (words === undefined ? 'nothing' : 'words') : 'picture',
      reasons,
    }),
  ];
}

const linksTo = (address: SiteAddress, { site, parts, page }: Context): PageParts['links'] =>
  parts.links.filter(({ attributes }) => {
    const found = figureAddress(site, attributes['href'] ?? '', page);
    return found !== undefined && isSame(found.address, address);
  });

/** Links that are no words of a tag, a frame or a picture. */
function ofLinks(others: readonly Placed[], context: Context): readonly Placed[] {
  const { site, parts, page, scripts } = context;
  // The words of a tag that the page has put out of it, of a frame, of a picture.
  const taken = new Map<string, number>();
  const keyOf = (address: SiteAddress): string => pathOf({ ...address, language: undefined });
  for (const { way, address, words } of others)
    if (address && (way !== 'element' || words === '')) taken.set(keyOf(address), Infinity);
  return parts.links.flatMap((link): readonly Placed[] => {
    const found = figureAddress(site, link.attributes['href'] ?? '', page);
    // An empty link is nothing to anybody: its picture was taken out.
    if (!found || link.isInFigure || link.hasPicture || link.text === '' || taken.has(keyOf(found.address)))
      return [];
    const { address, href, isRewritten } = found;
    const isMarked = link.attributes['data-mine'] !== undefined;
    const isFigure = !link.isKept && !isRewritten && (isMarked || link.isAlone);
    const reasons: Reason[] = isRewritten ? [{ code: 'rewritten' }] : [];
    if (isFigure) {
      const reason = reasonToStay(href);
      if (reason) reasons.push(reason);
    }
    const isDrawn = isFigure && reasons.every(({ code }) => code === 'delayed');
    const isAddress = /^https?:\/\//.test(link.text) && !/\s/.test(link.text);
    if (isAddress && !isDrawn) reasons.push({ code: 'address-as-text' });
    const shown: Shown = isDrawn
      ? 'figure'
      : isAddress
        ? 'nothing'
        : scripts.reason?.code === 'joined' && isFigure
          ? 'unsure'
          : 'link';
    const { attributes, lang, text: words, after } = link;
    return [placed('link', { address, written: href.href, attributes, lang, words, after, shown, reasons })];
  });

  /** Why a link that is there to become a figure stays a link. */
  function reasonToStay(href: URL): Reason | undefined {
    const address = figureAddress(site, href.href, page)?.address;
    if (address && isGroup(address) && definitionOf(address.route).named !== 'indicator')
      return { code: 'group-link' };
    if (scripts.areLinksOff) return { code: 'links-off' };
    if (scripts.reason) return scripts.reason;
    const origin = scripts.best?.src === undefined ? undefined : parse(scripts.best.src, page)?.origin;
    if (origin !== href.origin && !scripts.origins.has(href.origin))
      return { code: 'other-origin', what: origin };
    const directive = blockedBy(parts.policies, 'read', href, { page: page.known });
    return directive ? { code: 'blocked', what: directive } : undefined;
  }
}
