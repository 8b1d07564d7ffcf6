/**
 * Figures of mine action in an Eleventy site: a shortcode, and links that become figures, with the words in the pages themselves.
 *
 * @example
 * import mineAction from '@mine-action/eleventy';
 * export default function (eleventyConfig) {
 *   eleventyConfig.addPlugin(mineAction, { site: 'https://example.org/' });
 * }
 */
import { type MadePage, withFigures } from './links.js';
import { type MineActionOptions, readOptions } from './options.js';
import { type Choice, type OfPage, shortcode } from './shortcode.js';

export type { MineActionOptions } from './options.js';

/** What is used of Eleventy's configuration. */
export interface EleventyConfig {
  addAsyncShortcode(
    name: string,
    write: (this: OfPage, url: unknown, ...choices: Choice[]) => Promise<string>,
  ): void;
  addTransform(
    name: string,
    change: (this: { readonly page: MadePage }, content: string) => Promise<string> | string,
  ): void;
}

/** The plugin. */
export default function mineAction(
  eleventyConfig: EleventyConfig,
  options?: Partial<MineActionOptions>,
): void {
  const settings = readOptions(options);
  eleventyConfig.addAsyncShortcode('mineAction', function (url, ...choices) {
    return shortcode(this, url, choices, settings);
  });
  eleventyConfig.addTransform('mine-action', function (content) {
    const { outputPath } = this.page;
    return typeof outputPath === 'string' && outputPath.endsWith('.html')
      ? withFigures(content, this.page, settings)
      : content;
  });
}
