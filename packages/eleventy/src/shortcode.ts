/**
 * The shortcode: `{% mineAction "https://example.org/f/ap-mines-found/2025-04-04/", "language=az", "display=inline" %}`, the same in Liquid
 * and Nunjucks; in JavaScript the choices may be an object.
 */
import { definitionOf } from '@mine-action/elements/placeables';
import { figure } from './figure.js';
import { figureAt } from './figure-address.js';
import { languageFor } from './language.js';
import type { Settings } from './options.js';
import { type Chosen, GoneFigure, type Said, saidOf } from './said.js';

/** What Eleventy hands to a shortcode as `this`. */
export interface OfPage {
  readonly page?: { readonly inputPath?: string; readonly lang?: string };
  /** The data of the page: in Nunjucks itself, in Liquid inside. */
  readonly ctx?: { readonly lang?: unknown; readonly environments?: { readonly lang?: unknown } };
}

/** A choice as `name=value`, or several as an object. */
export type Choice = string | Readonly<Record<string, unknown>>;

const OWN = ['words', 'language', 'display'];

/** @throws Error that names the page, what is wrong, and what to do */
export async function shortcode(
  ofPage: OfPage,
  url: unknown,
  choices: readonly Choice[],
  settings: Settings,
): Promise<string> {
  const where = ofPage.page?.inputPath ?? 'a page';
  const warn = (text: string): void => console.warn(`[mine-action] ${where}: ${text}`);
  try {
    return await written(ofPage, url, choices, settings, warn);
  } catch (error) {
    throw new Error(`mine-action: ${where}: ${(error as Error).message}`, { cause: error });
  }
}

async function written(
  { page, ctx }: OfPage,
  url: unknown,
  choices: readonly Choice[],
  settings: Settings,
  warn: (text: string) => void,
): Promise<string> {
  const { site } = settings;
  const address = typeof url === 'string' ? figureAt(url, site) : undefined;
  if (!address)
    throw new Error(
      `"${String(url)}" is no address of a figure on ${site}. Copy it from the page of the figure.`,
    );
  const chosen = chosenIn(choices, address.route);
  const data = ctx?.lang ?? ctx?.environments?.lang;
  const inPage = typeof data === 'string' ? data : undefined;
  const language = languageFor([chosen['language'], address.language, page?.lang, inPage, settings.language]);
  const said = await saidOf({ address, language, chosen, settings, warn }).catch((error: Error): Said => {
    const words = chosen['words'] ?? '';
    if (words === '' || error instanceof GoneFigure) throw error;
    warn(`${error.message} The words written there are shown.`);
    return { words: { sentences: [words], more: [], sources: [] }, language };
  });
  return figure({ ...said, address, site, chosen }, said.words);
}

/** What is chosen, by name; each name and look is one that the element has. */
function chosenIn(choices: readonly Choice[], route: string): Chosen {
  const { selects, displays } = definitionOf(route);
  const names = [...OWN, ...Object.keys(selects)];
  const chosen: Record<string, string> = {};
  for (const [name, value] of choices.flatMap(pairs)) {
    if (!names.includes(name))
      throw new Error(
        `nothing here is called "${name}". There are: ${names.join(', ')}; each is written "name=value".`,
      );
    chosen[name] = value;
  }
  const { display } = chosen;
  if (display !== undefined && !displays.includes(display))
    throw new Error(`this figure has no display "${display}". Choose one of: ${displays.join(', ')}.`);
  return chosen;
}

function pairs(choice: Choice): readonly (readonly [name: string, value: string])[] {
  if (typeof choice === 'string') {
    const [name = '', ...value] = choice.split('=');
    return [[name.trim(), value.join('=').trim()]];
  }
  // Nunjucks marks an object of named values so.
  return Object.entries(choice)
    .filter(([name, value]) => name !== '__keywords' && value !== undefined)
    .map(([name, value]) => {
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new Error(`${name} is neither a text nor a number.`);
      return [name, String(value)] as const;
    });
}
