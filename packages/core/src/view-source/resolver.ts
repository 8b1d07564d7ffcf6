/**
 * The resolver: from a request to a view, for any feed, edition, unit and language.
 *
 * It knows arithmetic and wording, and is therefore the largest part of the library. In a browser most figures are found
 * in tables of views that it has made before (`view-controller.ts`); it is loaded for what no table holds.
 */
import {
  DEFAULT_EDITION,
  type Feed,
  indicatorsOf,
  isCasualties,
  parseEdition,
  sourceKeys,
  unknownSources,
  withoutSources,
} from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import { toCsv } from '@mine-action/data/csv';
import {
  type DetailsView,
  type Evidence,
  describeAfterwards,
  describeNewer,
  describeNotRenewed,
  describeSources,
  describeTableWords,
  type FigureRequest,
  IS_COMPLETE,
  type Selection,
  type Unavailable,
  type UnavailableReason,
} from '@mine-action/wording';
import type { ElementDefinition } from '../definition.js';
import { lazy } from '../lazy.js';
import { inWords, pendingTexts } from './built-in-texts.js';
import { packOf, pendingLanguage } from './language-packs.js';
import { inOneLanguageEach } from './untranslated.js';
import type { NotResolved, Problem, Resolution, Resolve, Resolver } from './resolution.js';

/** A definition with what makes its views. */
export interface ResolvableElement {
  readonly definition: ElementDefinition;
  readonly resolve?: Resolve | undefined;
}

/** The figures from before the press release. */
const history = lazy(async () => {
  const file: Partial<typeof import('@mine-action/data/azerbaijan-earlier')> =
    await import('@mine-action/data/azerbaijan-earlier');
  return file.azerbaijanWithEarlier;
});

/** What the figures from the press release on do not know, the earlier ones may. */
const IN_HISTORY: ReadonlySet<string> = new Set([
  'indicator-unknown',
  'not-yet-known',
  'withdrawn',
  'only-parts',
  'part-unknown',
  'kinds-missing',
  'parts-missing',
]);

const NO_FIGURE = 'no figure is shown.';

/** For the editor: which attribute is the matter, what is wrong with it, and what to do. */
const PROBLEMS: Partial<
  Record<UnavailableReason, readonly [attribute: string, what: string, remedy: string]>
> = {
  'indicator-unknown': ['indicator', 'no figure has this code in this feed;', 'Use one of:'],
  'label-missing': [
    'indicator',
    'this code has no words of its own;',
    'Write them into the label attribute.',
  ],
  'not-yet-known': ['edition', 'nothing had been published by this day;', 'Use a later day, or "latest".'],
  withdrawn: [
    'edition',
    'its figure has been withdrawn;',
    'Take it off the page, or name a day before that on which it was.',
  ],
  'only-parts': [
    'indicator',
    'only parts of it are known, and a part is not the whole;',
    'Name one by the attributes area, operator or part.',
  ],
  'part-unknown': [
    'indicator',
    'this is not known of the area, operator, part or period that is named;',
    'Name another, or none.',
  ],
  'unit-impossible': [
    'unit',
    'this figure does not convert into it;',
    'Leave unit away to show that of the source.',
  ],
  'series-missing': ['indicator', 'the figures hold no totals and no years of it;', 'Use one of:'],
  'kinds-missing': [
    'edition',
    'no day of its figures has two kinds of ordnance;',
    'Use another edition, or show one kind alone.',
  ],
  'parts-missing': [
    'indicator',
    'no day of its figures has two parts of it;',
    'Name the key of its parts by the attribute by, or show it by <mine-stat>.',
  ],
  'not-derivable': ['edition', 'its figures do not allow this calculation;', 'Use another edition.'],
  'nothing-selected': ['indicators', 'no figure is asked for;', 'Use some of:'],
};

/**
 * What to tell the editor of a reason; nothing where nothing is the matter with the tag.
 *
 * @param value of several codes the one that is meant
 */
export function problemOf(reason: UnavailableReason, feed: Feed, value?: string): Problem | undefined {
  const [attribute, what, remedy] = PROBLEMS[reason] ?? [];
  if (!attribute) return undefined;
  const codes = remedy?.endsWith(':') ? ` ${indicatorsOf(feed).join(', ')}.` : '';
  return { attribute, value, what: `${what} ${NO_FIGURE}`, remedy: `${remedy}${codes}` };
}

/** People who were hurt are no marks, no line and no item among others. */
const inWordsAlone = (attribute: string, value: string): Problem => ({
  attribute,
  value,
  what: `people killed or injured are shown in words alone; ${NO_FIGURE}`,
  remedy: 'Show each figure by <mine-stat>.',
});

const impossible = (attribute: string, remedy: string): NotResolved => ({
  known: false,
  reason: 'attribute-impossible',
  problem: { attribute, what: `this is not possible; ${NO_FIGURE}`, remedy },
});

const unknownSource = (key: string, { sources }: Feed): Problem => ({
  attribute: 'without',
  what: `no source has the key "${key}" in this feed; nothing is left out for it.`,
  remedy: `Use some of: ${Object.keys(sources).join(', ')}.`,
});

const ALL_LEFT_OUT: Problem = {
  attribute: 'without',
  what: `all that is known of this rests on sources that are left out; ${NO_FIGURE}`,
  remedy: 'Name fewer of them, or write words of your own into the tag.',
};

const loading = (until: Promise<unknown>): Unavailable => ({ known: false, reason: 'loading', until });

/** Of two answers that may be on their way what waits for both. */
const together = (one: Unavailable | undefined, other: Unavailable | undefined): Unavailable | undefined =>
  one && other ? loading(Promise.all([one.until, other.until])) : (one ?? other);

/** The same without figures of people killed or injured, and what is to be said of them. */
function withoutPeopleHurt(selection: Selection): readonly [Problem | undefined, Selection] {
  for (const name of ['indicator', 'indicators']) {
    const codes = selection[name]?.split(/[\s,]+/) ?? [];
    const hurt = codes.find(isCasualties);
    if (hurt !== undefined)
      return [
        inWordsAlone(name, hurt),
        { ...selection, [name]: codes.filter((code) => !isCasualties(code)).join(' ') },
      ];
  }
  return [undefined, selection];
}

/** @param elements every element that there is, with what makes its views */
export function createResolver(elements: readonly ResolvableElement[]): Resolver {
  const byTag = new Map(elements.map((element) => [element.definition.tag, element]));

  /** What was made of a feed, as long as it is there: of thousands of days it takes long to word one request again. */
  const made = new WeakMap<Feed, Map<string, Resolution & { readonly feed: Feed }>>();

  function resolve(request: FigureRequest): ReturnType<Resolver['resolve']> {
    const element = byTag.get(request.element);
    if (!element?.resolve) throw new RangeError(`No element shows figures as <${request.element}>.`);
    const { definition } = element;
    for (const [name, { values }] of Object.entries(definition.selects)) {
      const value = request.selection[name];
      if (values && value !== undefined && !values.includes(value))
        return impossible(name, `Write one of: ${values.join(', ')}.`);
    }
    const [hurt, selection] = element.definition.isInWords
      ? [undefined, request.selection]
      : withoutPeopleHurt(request.selection);
    if (hurt && !(selection['indicators'] ?? selection['indicator']))
      return { known: false, reason: 'attribute-impossible', problem: hurt };
    const edition = parseEdition(request.edition);
    if (edition === undefined)
      return impossible(
        'edition',
        'Write "latest", or a day, month or year that exists, such as "2025-04-04" or "2024-04".',
      );
    const pending = together(
      pendingLanguage(request.language),
      request.feed ? undefined : pendingTexts(request.language),
    );
    const whole = request.feed ?? history.here;
    const left = sourceKeys(request.selection['without']);
    const isEnough =
      whole !== undefined ||
      (!definition.needsHistory &&
        edition >= DEFAULT_EDITION &&
        unknownSources(azerbaijan, left).length === 0);
    // Words and figures are loaded at once.
    if (!isEnough && pending) return loading(Promise.all([history.load(), pending.until]));
    if (pending) return pending;
    if (!isEnough) return loading(history.load());
    const given = request.feed ?? inWords(whole ?? azerbaijan, request.language);
    const feed = withoutSources(given, left);
    const { feed: _, ...asked } = request;
    const key = JSON.stringify(asked);
    const known = made.get(feed)?.get(key);
    if (known) return known;
    const context = {
      feed,
      edition,
      selection,
      language: packOf(request.language),
      isRecent: whole === undefined,
    };
    const found = element.resolve(context);
    if (found.known) {
      let details: DetailsView | undefined;
      const unknown = unknownSources(given, left).map((key) => unknownSource(key, given));
      const problems = [...(found.problems ?? []), ...unknown, ...(hurt ? [hurt] : [])];
      const { view: said, claims } = found;
      const remarks = describeAfterwards(claims, feed, edition, packOf(said.language.code));
      const view = remarks.length > 0 ? { ...said, remarks } : said;
      const resolution = { ...found, view, problems, feed, details: () => (details ??= found.details()) };
      if (!made.has(feed)) made.set(feed, new Map());
      made.get(feed)?.set(key, resolution);
      return resolution;
    }
    if (!whole && IN_HISTORY.has(found.reason)) return loading(history.load());
    const isLeftOut = feed !== given && element.resolve({ ...context, feed: given }).known;
    return {
      ...found,
      problem: isLeftOut
        ? ALL_LEFT_OUT
        : problemOf(found.reason, feed, request.selection['indicator'] ?? request.selection['indicators']),
    };
  }

  const resolver: Resolver = {
    resolve,
    sources: (language, shown) =>
      pendingLanguage(language) ??
      shown.find((evidence): evidence is Unavailable => !evidence.known) ??
      describeSources(shown as readonly Evidence[], packOf(language)),
    csv: ({ claims, feed }) => toCsv(claims, feed),
    words: (language) => (pendingLanguage(language) ? undefined : describeTableWords(packOf(language))),
    notRenewed: (minutes, language) => describeNotRenewed(minutes, packOf(language)),
    newer: (figure, language) => describeNewer(figure, packOf(language)),
  };
  return IS_COMPLETE ? resolver : inOneLanguageEach(resolver);
}
