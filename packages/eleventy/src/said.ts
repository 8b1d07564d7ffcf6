/**
 * What is said of a figure in a language: from its file of views, or for an older edition of what shows several figures, of which those
 * files hold the newest alone, from what its address answers by oEmbed.
 */
import { definitionOf, selectionOf } from '@mine-action/elements/placeables';
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import {
  findIn,
  viewKey,
  VIEWS_FORMAT,
  viewWords,
  type ViewTable,
  type ViewWords,
} from '@mine-action/wording';
import { Parser } from 'htmlparser2';
import { addressOf, folderOf } from './figure-address.js';
import { keptFile, MissingFile } from './kept-files.js';
import type { Settings } from './options.js';

export interface Said {
  readonly words: ViewWords;
  readonly language: string;
  /** The language of the words, where they can be had in another alone. */
  readonly wordsLanguage?: string | undefined;
}

/** The site answers, and does not have the figure: nothing of it may be shown, whatever somebody has written down of it before. */
export class GoneFigure extends Error {}

/** Attributes of a tag that somebody has chosen. */
export type Chosen = Readonly<Record<string, string>>;

export interface Asked {
  readonly address: SiteAddress;
  readonly language: string;
  readonly chosen: Chosen;
  readonly settings: Settings;
  readonly warn: (text: string) => void;
}

/** @throws GoneFigure, or an Error that says why its words did not come */
export async function saidOf(asked: Asked): Promise<Said> {
  const { address, settings } = asked;
  const isKept = definitionOf(address.route).isOneFigure === true || address.edition === 'latest';
  try {
    return await (isKept ? fromViews(asked) : fromAnswer(asked));
  } catch (error) {
    const url = addressOf(address, settings.site);
    if (error instanceof MissingFile)
      throw new GoneFigure(
        `${url} is no address of a figure there: the site answers that it has none. Copy the address from the page of the figure.`,
      );
    if (error instanceof GoneFigure) throw error;
    throw new Error(
      `${settings.site} did not answer (${(error as Error).message}), and no copy of it has been kept. Build again when it answers, or write the sentence with its source: "words=…".`,
      { cause: error },
    );
  }
}

async function fromViews({ address, language, chosen, settings, warn }: Asked): Promise<Said> {
  const name = address.edition === 'latest' ? 'view' : 'editions';
  const get = async (code: string): Promise<ViewTable> =>
    (await keptFile(
      `${folderOf(address, settings.site)}${name}.${code}.json`,
      settings,
      warn,
    )) as unknown as ViewTable;
  const [table, code] = await get(language).then(
    (found) => [found, language] as const,
    async (error: unknown) => {
      // A site need not have every language; the first that it names is its own.
      const [first = language, ...others] =
        error instanceof MissingFile ? await languagesOf(settings, warn) : [];
      if (first === language || others.includes(language)) throw error;
      return [await get(first), first] as const;
    },
  );
  if (table.format !== VIEWS_FORMAT)
    throw new Error(
      `it has files of the format ${String(table.format)}: take a newer version of this plugin`,
    );
  const element = definitionOf(address.route).tag;
  const wanted = viewKey({ element, selection: selectionOf(address, chosen) });
  // What a group of figures is made of is the site's: its folder holds that one alone.
  const [only = ''] = Object.keys(table.views).length === 1 ? Object.keys(table.views) : [];
  const key = !(wanted in table.views) && only.startsWith(`${element}?indicators=`) ? only : wanted;
  const view = findIn(table.views, key, address.edition);
  if (!view) throw gone(address, settings.site);
  const words = viewWords(view, { isInline: chosen['display'] === 'inline' });
  return { words, language: code };
}

async function fromAnswer({ address, language, chosen, settings, warn }: Asked): Promise<Said> {
  const choice = Object.keys(definitionOf(address.route).selects).find(
    (name) => name !== 'display' && chosen[name],
  );
  if (choice !== undefined)
    throw new GoneFigure(
      `An older edition of this figure has no ${choice} of its own. Leave out ${choice}, or the day in the address.`,
    );
  const [first = language, ...others] = await languagesOf(settings, warn);
  // An address of an older edition is in the first language of its site alone; the element has the words in all.
  const path = pathOf({ ...address, language: undefined });
  const { html } = await keptFile(`${settings.site}${path}oembed.json`, settings, warn);
  const text = quotedIn(typeof html === 'string' ? html : '');
  if (text === '') throw gone(address, settings.site);
  const words = { sentences: [text], more: [], sources: [] };
  return others.includes(language) ? { words, language, wordsLanguage: first } : { words, language: first };
}

const gone = (address: SiteAddress, site: string): GoneFigure =>
  new GoneFigure(
    `${addressOf(address, site)} has nothing to show here, or has taken it back. Look at that page, and take the figure out or choose another.`,
  );

/** The languages of the site, its own first. */
async function languagesOf(settings: Settings, warn: Asked['warn']): Promise<readonly string[]> {
  const { languages } = await keptFile(`${settings.site}embed/plan.json`, settings, warn);
  return Array.isArray(languages) ? (languages as readonly { code: string }[]).map(({ code }) => code) : [];
}

/** The words of the quotation in an answer. */
function quotedIn(html: string): string {
  let [text, depth] = ['', 0];
  const parser = new Parser({
    onopentag(name) {
      if (name === 'blockquote') depth += 1;
    },
    onclosetag(name) {
      if (name === 'blockquote') depth -= 1;
    },
    ontext(part) {
      if (depth > 0) text += part;
    },
  });
  parser.end(html);
  return text;
}
