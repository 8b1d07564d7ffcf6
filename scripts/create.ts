/**
 * `npm run create -- <tag>`: writes an element that shows one figure, to be made into another.
 *
 * Its definition is all that the rest of the house needs: script, package, site, builder and Storybook find it there.
 */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ELEMENTS = 'packages/elements/src';

/** A custom element's name, in lower case, with a hyphen between its words. */
const TAG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** What stands between the words of the tag in the templates. */
const filled = (text: string, names: Record<string, string>) =>
  text.replace(/__(\w+?)__/g, (_, name: string) => names[name]);

/**
 * @param {string} tag
 * @returns {Promise<readonly string[]>} the files written
 * @throws {Error} in words for anyone who typed the tag
 */
export async function create(tag: string) {
  if (!TAG.test(tag ?? ''))
    throw new Error(
      `"${tag ?? ''}" is no tag. Write lower case with a hyphen, such as: npm run create -- safe-paths`,
    );
  const folder = `${ELEMENTS}/${tag}`;
  if (existsSync(path.join(root, folder))) throw new Error(`<${tag}> is there already: ${folder}`);
  const words = tag.split('-');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const className = words.map(capital).join('');
  const names = {
    tag,
    className,
    variable: className.charAt(0).toLowerCase() + className.slice(1),
    file: words.join(''),
    words: words.join(' '),
  };
  const templates = new URL('create/', import.meta.url);
  const files: string[] = [];
  for (const name of readdirSync(templates)) {
    const [, ending] = /^element(\..+)\.txt$/.exec(name)!;
    const file = ending.startsWith('.stories') ? `stories/${tag}${ending}` : `${folder}/${tag}${ending}`;
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), filled(await readFile(new URL(name, templates), 'utf8'), names));
    files.push(file);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const files = await create(process.argv[2]);
    console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log('Next: npm test -- ' + files.find((file) => file.endsWith('.test.ts')));
  } catch (error) {
    console.error(`create: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
