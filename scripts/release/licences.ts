/**
 * Whose work is inside the files of a release, file by file, with the licences in full. What the packages only need is not
 * inside: npm brings it with its own licence, and the bill of materials names it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';

interface Library {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

const RULE = `\n${'-'.repeat(72)}\n\n`;

/** What `notices.txt` says, as the build has written it. */
export function librariesIn(notices: string): readonly Library[] {
  const all = notices.split(RULE).map((each): [string, Library] => {
    const [, name, version, text] = /^(\S+) (\S+)\n\n([\s\S]*)$/.exec(each.trim()) ?? [];
    if (!text)
      throw new Error(`notices.txt holds a part without name, version and licence: ${each.slice(0, 60)}`);
    return [`${name} ${version}`, { name, version, text }];
  });
  // One that lies in several folders of `node_modules` is one.
  return [...new Map(all).values()];
}

/** The libraries that the first line of a file names. */
export function librariesNamedBy(code: string): readonly string[] {
  const [first] = code.split('\n', 1);
  const [, list] = /^\/\* Mine Action Widgets [^*]*? Contains (.*?): see notices\.txt\./.exec(first) ?? [];
  return list ? [...list.matchAll(/((?:@[\w-]+\/)?[\w.-]+)(?:, | \(|$)/g)].map(([, name]) => name) : [];
}

const licenseOf = (name: string): string =>
  JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).license ??
  'see below';

/**
 * @param notices the text of `notices.txt`
 * @param files scripts by their path
 * @throws {Error} where a file names a library whose licence is not there
 */
export function licencesPage(notices: string, files: ReadonlyMap<string, string>): string {
  const libraries = librariesIn(notices);
  const holding = new Map<string, string[]>();
  for (const [file, code] of files)
    for (const name of librariesNamedBy(code)) holding.set(name, [...(holding.get(name) ?? []), file]);
  const unknown = [...holding.keys()].filter((name) => !libraries.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new Error(`notices.txt has no licence of ${unknown.join(', ')}, which files contain.`);
  const rows = libraries.map(
    ({ name, version }) =>
      `| ${name} | ${version} | ${licenseOf(name)} | ${(holding.get(name) ?? []).map((file) => `\`${file}\``).join(', ') || 'the desk, or a page of a site'} |`,
  );
  const texts = libraries.map(
    ({ name, version, text }) => `## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return `# Licences

Mine Action Widgets itself is under the MIT licence. Its files contain work of others:

| library | version | licence | in |
| --- | --- | --- | --- |
${rows.join('\n')}

${texts.join('\n')}`;
}
