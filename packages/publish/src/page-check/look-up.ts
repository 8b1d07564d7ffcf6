/**
 * What a site says of the figures on a page: whether they are still known, what has become known or was corrected since, and the
 * snippet to put in their place. All of it stands in one file beside each figure, `words.json`.
 */
import { lastDay } from '@mine-action/data';
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import type { EmbedPlan } from '../embed/choices.js';
import type { Snippet } from '../embed/snippet.js';
import type { SnippetWords } from '../embed/snippet-values.js';
import { lineOf, textOf } from '../embed/snippet-words.js';
import type { WordsFile } from '../embed/words-file.js';
import type { PageFigures } from './figures-on-page.js';
import { isCurrent, type Known, knownOf, wordsOfChoice } from './known.js';
import { folded } from './page-parts.js';
import type { Placed } from './placed.js';
import { snippetFor } from './replacement.js';
import { type Code, gravest, rankOf, type Level, LEVELS, type Reason, type Shown } from './reasons.js';

/** Reads a file of the site as JSON: nothing where there is none. @throws where it cannot be told */
export type LoadFile = (path: string) => Promise<unknown>;

/** A figure on a page with all that is known of it. */
export interface CheckedFigure extends Pick<Placed, 'way' | 'written'> {
  /** What it says, in the language of the page; its tag or address where the site says nothing. */
  readonly says: string;
  readonly language: EmbedPlan['languages'][number] | undefined;
  /** Its page on the site. */
  readonly href: string | undefined;
  readonly shown: Shown;
  readonly reasons: readonly Reason[];
  readonly level: Level;
  readonly snippet: Snippet | undefined;
}

export interface CheckedPage {
  readonly site: string;
  /** How many there are; of very many not all are in the list. */
  readonly all: number;
  readonly figures: readonly CheckedFigure[];
  readonly notes: readonly Reason[];
  /** The addresses of our scripts on it. */
  readonly scripts: readonly string[];
  readonly level: Level;
}

/** A page with more is a list; how many it has is said all the same. */
const MOST_FIGURES = 1000;

export async function lookUp(found: PageFigures, plan: EmbedPlan, load: LoadFile): Promise<CheckedPage> {
  const files = new Map<string, Promise<WordsFile | undefined>>();
  /** A page that repeats a figure has it looked into once. */
  const known = new Map<string, Known>();
  const figures: CheckedFigure[] = [];
  for (const one of found.figures.slice(0, MOST_FIGURES)) figures.push(await checkedFigure(one));
  // What is to be mended comes first.
  figures.sort((a, b) => rankOf(b.level) - rankOf(a.level));
  const level = gravest([
    ...figures.map((each) => each.level),
    ...found.notes.map(({ code }) => LEVELS[code]),
    ...(figures.length === 0 ? ['mend' as const] : []),
  ]);
  const scripts = found.scripts.ours.map(({ src }) => src ?? '<script>');
  return { site: plan.site, all: found.figures.length, figures, notes: found.notes, scripts, level };

  async function checkedFigure(one: Placed): Promise<CheckedFigure> {
    const { address } = one;
    if (!address || one.reasons.some(({ code }) => code === 'other-site')) return checked(one, plan, found);
    try {
      const path = `${pathOf({ ...address, edition: 'latest', language: undefined })}words.json`;
      const file = files.get(path) ?? (load(path) as Promise<WordsFile | undefined>);
      files.set(path, file);
      return checked(one, plan, found, (await file) ?? null, knownOnce(path, await file, one));
    } catch {
      return checked({ ...one, reasons: [...one.reasons, { code: 'not-loaded' }] }, plan, found);
    }
  }

  function knownOnce(path: string, file: WordsFile | undefined, one: Placed): Known | undefined {
    const { edition = '' } = one.address ?? {};
    const language = languageOf(one, plan, found)?.code ?? '';
    const key = JSON.stringify([path, edition, language]);
    const own = known.get(key) ?? (file && knownOf(file, edition, language));
    if (own) known.set(key, own);
    return own;
  }
}

/** @param file of the figure; `null` where the site has none, `undefined` where that is not known */
function checked(
  one: Placed,
  plan: EmbedPlan,
  page: PageFigures,
  file?: WordsFile | null,
  known?: Known,
): CheckedFigure {
  const { address, way, written } = one;
  const language = languageOf(one, plan, page);
  const reasons = [...one.reasons, ...reasonsOf(one, known, file)];
  const words = known?.at && wordsOfChoice(known.at, one);
  return {
    way,
    written,
    says: words?.sentence ?? '',
    language: words ? language : undefined,
    href:
      known && address
        ? plan.site +
          pathOf({ ...address, ...ownLanguage(address, plan), edition: known.edition ?? 'latest' })
        : undefined,
    shown: shownOf(one, reasons),
    reasons,
    level: levelOf(reasons, one),
    snippet: known && language ? snippetFor(one, reasons, known, language, plan, page) : undefined,
  };
}

/** What readers have of it, by what the site says. */
function shownOf({ way, shown, words, address }: Placed, reasons: readonly Reason[]): Shown {
  const has = (code: Code): boolean => reasons.some((each) => each.code === code);
  if (has('tag-removed') && shown === 'link') return 'words';
  const isNothing =
    has('unknown-figure') || has('unknown-edition') || (has('withdrawn') && address?.edition === 'latest');
  if (!isNothing || shown === 'picture') return shown;
  return way === 'link' ? 'link' : words === '' ? 'nothing' : 'words';
}

/** Of the script: a link that stays a link has all its words. */
const OF_SCRIPT: readonly Code[] = ['no-script', 'held', 'folder-unknown', 'blocked', 'mixed', 'refused'];

function levelOf(reasons: readonly Reason[], { way }: Placed): Level {
  const has = (code: Code): boolean => reasons.some((each) => each.code === code);
  // The page still says what was found to be wrong.
  if (has('corrected') && has('other-words')) return 'mend';
  return gravest(
    reasons.map(({ code }) => (way === 'link' && OF_SCRIPT.includes(code) ? 'look' : LEVELS[code])),
  );
}

/** The address of a figure in another language than the site's first has that at its end. */
const ownLanguage = ({ language }: SiteAddress, { languages }: EmbedPlan): Pick<SiteAddress, 'language'> => ({
  language:
    language !== languages[0]?.code && languages.some(({ code }) => code === language) ? language : undefined,
});

function languageOf(
  { address, lang }: Placed,
  plan: EmbedPlan,
  { parts }: PageFigures,
): EmbedPlan['languages'][number] | undefined {
  const codes = [address?.language, lang, parts.attributes['lang']].map(
    (code) => code?.toLowerCase().split('-')[0],
  );
  for (const wanted of codes) {
    const found = plan.languages.find(({ code }) => code === wanted);
    if (found) return found;
  }
  return plan.languages[0];
}

/** What the site has to say of it. */
function reasonsOf(
  one: Placed,
  known: Known | undefined,
  file: WordsFile | null | undefined,
): readonly Reason[] {
  const { address, way, words, after } = one;
  if (!address || file === undefined || one.reasons.some(({ code }) => code === 'other-site')) return [];
  // A part may be named by a name that only the feed knows.
  if (!file && way === 'element' && address.name?.includes('/')) return [{ code: 'not-loaded' }];
  if (!file || !known) return [{ code: 'unknown-figure', what: writtenAs(one) }];
  const { at, all, dates, edition, newest } = known;
  if (!all['latest']) {
    const [last] = dates.flatMap((date) => all[date]?.rectified ?? []);
    return [{ code: 'withdrawn', what: last?.text }];
  }
  if (!at || edition === undefined) return [{ code: 'unknown-edition', what: address.edition }];
  const reasons: Reason[] = [];
  const own = wordsOfChoice(at, one);
  const areCurrent = isCurrent(words, known);
  const isStatic = way !== 'text' && one.shown !== 'nothing' && !(way === 'frame' && one.shown === 'frame');
  if (own && way === 'link' && one.shown !== 'figure' && isLeftOver(words, after, own))
    reasons.push({ code: 'tag-removed' });
  // What was corrected after the day that is frozen; of the newest, where the page still has the words of before.
  const since = (at.rectified ?? []).filter(({ date }) =>
    edition === 'latest' ? !areCurrent : date > lastDay(edition),
  );
  for (const { text } of since) reasons.push({ code: 'corrected', what: text });
  if (!areCurrent && isStatic) reasons.push({ code: 'other-words', what: own?.sentence });
  const [last] = dates;
  if (edition !== 'latest' && last !== undefined && edition !== last && newest)
    reasons.push({
      code: 'older',
      edition: address.edition,
      what: all['latest'] && (wordsOfChoice(all['latest'], one)?.sentence ?? newest.sentence),
    });
  return reasons;
}

/** The figure of a tag is in its attributes, that of all else in its address. */
const writtenAs = ({ way, address, written }: Placed): string =>
  way === 'element' && address ? pathOf({ ...address, language: undefined }) : written;

/** The sentence is a link, and its source comes behind it: what a filter leaves of an element or a frame. */
function isLeftOver(text: string, after: string, { sentence, sources, ...rest }: SnippetWords): boolean {
  const [source] = sources;
  return (
    folded(text) === folded(sentence) &&
    folded(text) !== folded(lineOf({ sentence, sources, ...rest })) &&
    source !== undefined &&
    after.includes(folded(textOf(source)))
  );
}
