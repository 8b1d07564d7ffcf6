/**
 * Which scripts of ours a page has, and whether browsers run them.
 */
import type { EmbedPlan } from '../embed/choices.js';
import type { PageParts, ScriptTag } from './page-parts.js';
import { blockedBy } from './policy.js';
import { type PageAddress, parse } from './page-address.js';
import type { Reason } from './reasons.js';

export interface OurScript {
  /** Its address as a whole; nothing where it stands in the page itself. */
  readonly src: string | undefined;
  /** Why it does not run, or not at once; nothing where browsers run it as it is. */
  readonly reason: Reason | undefined;
}

export interface PageScripts {
  readonly ours: readonly OurScript[];
  /** The one that does most. */
  readonly best: OurScript | undefined;
  /** Why no figure is drawn, or not surely; nothing where the best one runs. */
  readonly reason: Reason | undefined;
  readonly areLinksOff: boolean;
  /** Origins whose links become figures, beside that of the script. */
  readonly origins: ReadonlySet<string>;
}

/** A file of ours that draws by itself. */
const OURS = /\/(?:mine-action[\w.-]*|autoload)\.js$/;

/** In each bundle stands what it is. */
const LONGEST_ADDRESS = 2000;
const BANNER = 'Mine Action Widgets';

const RUNS = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Types and attributes of what is run as soon as the reader does something: WP Rocket, LiteSpeed, Cloudflare, Perfmatters and others. */
const DELAYS =
  /rocket|litespeed|^[\da-f]{6,}-(?:text|module)|pmdelayed|pagespeed|psajs|wpmeteor|nitropack|flying|wphb|delay|lazy/i;

/** Files in which optimisers keep scripts that they have joined. */
const JOINED =
  /\/(?:autoptimize[\w./-]*|cache\/(?:min|autoptimize|wpfc-minified|fvm|asset-cleanup|breeze[\w-]*|perfmatters|wp-rocket)[\w./-]*|litespeed\/js\/[\w./-]*|siteground-optimizer-assets\/[\w./-]*|w3tc[\w-]*\/[\w./-]*|aggregated[\w.-]*|_jb_static\/[^"']*|phastpress[\w./-]*|js_[\w-]{20,}[\w.-]*)\.js\b/i;

export function scriptsOf(
  parts: PageParts,
  page: PageAddress,
  plan: Pick<EmbedPlan, 'site' | 'pinned'>,
): PageScripts {
  const folder =
    parts.declaredFolder ??
    parts.scripts.find((tag) => tag.attributes['data-mine-base'])?.attributes['data-mine-base'];
  const ours = parts.scripts.flatMap((tag): readonly OurScript[] => {
    const src = addressOf(tag, page);
    if (src)
      return [{ src: src.href, reason: reasonOf(tag, src, parts, page) ?? hashReason(tag, src, plan) }];
    if (!tag.text.includes(BANNER)) return [];
    return [{ src: undefined, reason: folder ? undefined : { code: 'folder-unknown' } }];
  });
  const best =
    ours.find(({ reason }) => !reason) ?? ours.find(({ reason }) => reason?.code === 'delayed') ?? ours[0];
  const joined = parts.scripts
    .map(({ attributes }) =>
      Object.values(attributes).find((value) => JOINED.test(value.slice(0, LONGEST_ADDRESS))),
    )
    .find((value) => value !== undefined);
  return {
    ours,
    best,
    reason: best
      ? best.reason
      : joined === undefined
        ? { code: 'no-script' }
        : { code: 'joined', what: joined },
    areLinksOff: parts.scripts.some(({ attributes }) => attributes['data-mine-links'] === 'off'),
    origins: new Set(
      parts.scripts
        .flatMap(({ attributes }) => (attributes['data-mine-origins'] ?? '').split(/\s+/))
        .filter(Boolean),
    ),
  };
}

/** Where the script lies, whatever attribute holds it by now. */
function addressOf({ attributes }: ScriptTag, page: PageAddress): URL | undefined {
  for (const [name, value] of [['src', attributes['src'] ?? ''], ...Object.entries(attributes)] as const) {
    if (name.startsWith('data-mine-')) continue;
    const address = value === '' ? undefined : parse(value, page);
    if (address && OURS.test(address.pathname)) return address;
  }
  return undefined;
}

function reasonOf(
  { attributes }: ScriptTag,
  src: URL,
  parts: PageParts,
  page: PageAddress,
): Reason | undefined {
  const { type = '', nonce, integrity, crossorigin } = attributes;
  const isMoved =
    attributes['src'] === undefined || !OURS.test(parse(attributes['src'], page)?.pathname ?? '');
  const holds = ([, value]: readonly [string, string]): boolean =>
    OURS.test(parse(value, page)?.pathname ?? '');
  const what = isMoved ? Object.entries(attributes).find(holds)?.[0] : `type="${type}"`;
  if (isMoved || !RUNS.test(type.trim())) {
    const isDelayed = [type, ...Object.keys(attributes)].some((text) => DELAYS.test(text));
    return isDelayed ? { code: 'delayed', what } : { code: 'held', what };
  }
  if (attributes['nomodule'] !== undefined) return { code: 'held', what: 'nomodule' };
  if (page.known?.protocol === 'https:' && src.protocol === 'http:') return { code: 'mixed', what: src.href };
  const directive = blockedBy(parts.policies, 'script', src, { page: page.known, nonce });
  if (directive) return { code: 'blocked', what: directive };
  if (integrity && crossorigin === undefined && src.origin !== page.known?.origin)
    return { code: 'refused', what: 'crossorigin' };
  return undefined;
}

/** A hash that was pasted with another version than the one in the address: the site knows that of its own file. */
const hashReason = (
  { attributes }: ScriptTag,
  { href }: URL,
  { site, pinned }: Pick<EmbedPlan, 'site' | 'pinned'>,
): Reason | undefined =>
  pinned &&
  attributes['integrity'] &&
  href === `${site}${pinned.version}/mine-action-complete.js` &&
  !attributes['integrity'].split(/\s+/).includes(pinned.integrity)
    ? { code: 'refused', what: 'integrity' }
    : undefined;
