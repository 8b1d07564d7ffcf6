/**
 * The stories of a release as static files, for those who judge it and install nothing: any web server shows them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';

/** What is inside the files and not in those of the elements, whose libraries stand in `licences.md`. */
const INSIDE = [
  'storybook',
  '@storybook/addon-a11y',
  '@storybook/addon-docs',
  '@storybook/web-components',
  'axe-core',
  'react',
  'react-dom',
];

/** The licence of a library, as it brings it. */
function licenceOf(name: string): string {
  const folder = path.join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}

/**
 * Builds them into a folder.
 *
 * @throws Error where Storybook fails, with what it said
 */
export function packStorybook(out: string): void {
  const args = ['scripts/run.mjs', 'storybook', '--build', '--output-dir', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0 || !existsSync(path.join(out, 'iframe.html')))
    throw new Error(`The stories could not be built:\n${stdout}${stderr}`);
  writeFileSync(path.join(out, 'notices.txt'), INSIDE.map(licenceOf).join(`\n${'-'.repeat(72)}\n\n`));
}
