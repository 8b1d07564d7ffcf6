/**
 * What the owner of a site says to the plugin.
 */
import { isWebAddress } from '@mine-action/data';

export interface MineActionOptions {
  /** The site whose figures are shown, such as `https://example.org/`. */
  readonly site: string;
  /** The script that draws figures: the site's own unless given; `false` where the pages have it already. */
  readonly script?: string | false | undefined;
  /** Whether a link that is alone in its paragraph becomes the figure. It does unless told otherwise. */
  readonly links?: boolean | undefined;
  /** The language of pages that say none, such as `az`. */
  readonly language?: string | undefined;
  /** How long words are fresh, such as `1d` or `2h`. */
  readonly fresh?: string | undefined;
  /** Where they are kept between builds. */
  readonly folder?: string | undefined;
}

export type Settings = Required<Omit<MineActionOptions, 'script' | 'language'>> & {
  /** Its address; nothing where none is to be added. */
  readonly script?: string | undefined;
  readonly language: string;
};

const NAMES = ['site', 'script', 'links', 'language', 'fresh', 'folder'];

/**
 * The same with what holds unless it is said.
 *
 * @throws Error that says what to write instead
 */
export function readOptions(options: Partial<MineActionOptions> = {}): Settings {
  const { site, script, links = true, language = '', fresh = '1d', folder = '.cache' } = options;
  for (const name of Object.keys(options))
    if (!NAMES.includes(name))
      throw new Error(`mine-action: there is no option "${name}". There are: ${NAMES.join(', ')}.`);
  if (typeof site !== 'string' || !isWebAddress(site) || /[?#]/.test(site))
    throw new Error(
      `mine-action: the site with the figures is ${site === undefined ? 'not named' : `no address of the web: ${site}`}. Write eleventyConfig.addPlugin(mineAction, { site: 'https://example.org/' }), with its own address.`,
    );
  const root = site.endsWith('/') ? site : `${site}/`;
  return {
    site: root,
    script: script === false ? undefined : (script ?? `${root}v1/mine-action.js`),
    links,
    language,
    fresh,
    folder,
  };
}
