/**
 * Which sites a page may have figures of, and what such a site offers.
 */
import { parsePath } from '@mine-action/data/site-address';
import { placeables } from '../elements.js';
import type { EmbedPlan } from '../embed/choices.js';

const ROUTES = placeables.map(({ path, named }) => ({ path, isNamed: named !== undefined }));

const ADDRESS = /https?:\/\/[^\s"'<>()[\]\\]{1,1000}/gi;
const SCRIPT = /^(.*\/)(?:v\d+|\d+\.\d+\.\d+)\/mine-action[\w.-]*\.js$/;
const TAG = new RegExp(
  `<(?:${placeables.map(({ tag }) => tag).join('|')})\\b[^<>]{0,2000}?\\ssrc=["']?(https?:[^\\s"'<>]{1,1000}/)(?=["'\\s>])`,
  'gi',
);

/** A page that names more is a list of links. */
const MOST_SITES = 5;

/** The sites that the HTML names, each by what stands below it; whether they are sites of figures, they say themselves. */
export function sitesNamed(html: string): readonly string[] {
  const sites = new Set<string>();
  const add = (address: string, isSite = false): void => {
    if (!URL.canParse(address)) return;
    const { origin, pathname } = new URL(address);
    const found = parsePath(pathname.replace(/(?:card(?:-small)?\.(?:png|svg))$/, ''), ROUTES)?.site;
    const site = found ?? SCRIPT.exec(pathname)?.[1] ?? (isSite ? pathname : undefined);
    if (site !== undefined && sites.size < MOST_SITES) sites.add(origin + site);
  };
  for (const [, address = ''] of html.matchAll(TAG)) add(address, true);
  for (const [address] of html.matchAll(ADDRESS)) add(address);
  return [...sites];
}

/** What a site's `embed/plan.json` holds; nothing where it is something else. */
export function planIn(input: unknown): EmbedPlan | undefined {
  const plan = input as Partial<EmbedPlan> | null | undefined;
  const languages: unknown = plan?.languages;
  const isLanguage = (each: Partial<EmbedPlan['languages'][number]> | null): boolean =>
    typeof each?.code === 'string' && /^[a-z]{2,3}$/.test(each.code);
  const isPlan =
    typeof plan?.site === 'string' &&
    /^https?:\/\/[^\s"'<>]+\/$/.test(plan.site) &&
    URL.canParse(plan.site) &&
    Array.isArray(languages) &&
    languages.length > 0 &&
    languages.every(isLanguage);
  return isPlan ? (plan as EmbedPlan) : undefined;
}
