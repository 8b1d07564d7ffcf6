/**
 * The page of the desk as one file: the script of a build becomes the page that it stands in.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import { loadSources } from '../load-sources.ts';
import { packageOf } from './notices.ts';

const SHEET = 'packages/publish/assets/desk.css';

interface Sources {
  alonePage(page: {
    script: string;
    style: string;
    notices: string;
    messages: Record<string, unknown>;
    hashOf(text: string): string;
  }): string;
  LANGUAGES: Record<string, string>;
  pageMessages(language: string): Promise<unknown>;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** The licences of what is in a script, each once: the page has no other file beside it. */
function noticesOf(moduleIds: readonly string[]) {
  const all = new Map(moduleIds.flatMap((id) => packageOf(id) ?? []).map((each) => [each.name, each]));
  return [...all.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version, text }) =>
        `${name} ${version}\n\n${text.replaceAll('\r', '').replace(/-{2,}/g, '=')}\n`,
    )
    .join(`\n${'='.repeat(72)}\n\n`);
}

/**
 * A script in which no text or comment could end the element that it stands in; what is minified has none. The letter is written as a
 * string or a pattern may have it.
 */
const withoutTags = (code: string): string =>
  code.replace(/<(\/?)(s)(?=cript)/gi, (_, stroke: string, letter: string) => {
    const written = stroke === '' ? '' : '\\/';
    return `<${written}\\x${letter.charCodeAt(0).toString(16)}`;
  });

/** @param fileName what the page is called in the build */
export function oneFile(fileName: string): Plugin {
  return {
    name: 'one-file',
    async generateBundle(_, bundle) {
      const [chunk, ...others] = Object.values(bundle);
      if (chunk?.type !== 'chunk' || others.length > 0)
        return this.error('The page of the desk is more than one script.');
      const { alonePage, LANGUAGES, pageMessages } = await loadSources<Sources>(`
        export { alonePage } from './packages/publish/src/desk/alone-page.ts';
        export { pageMessages } from './packages/publish/src/desk/page-messages.ts';
        export { LANGUAGES } from './packages/publish/src/languages.ts';
      `);
      const messages: Record<string, unknown> = {};
      for (const language of Object.keys(LANGUAGES)) messages[language] = await pageMessages(language);
      const style = await transform(await readFile(SHEET, 'utf8'), { loader: 'css', minify: true });
      delete bundle[chunk.fileName];
      const source = alonePage({
        script: withoutTags(chunk.code),
        style: style.code,
        notices: noticesOf(chunk.moduleIds),
        messages,
        hashOf,
      });
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
