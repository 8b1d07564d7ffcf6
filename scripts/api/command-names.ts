/**
 * What can be written to the command line: read from its own help, as its users read it.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';
import type { Names } from './compare-names.ts';

/** In a clone it runs from the sources. */
const COMMAND = path.join(root, 'packages/publish/bin/mine-action-publish.js');

/** The help of one command, however wide the terminal is. */
function helpOf(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status !== 0) throw new Error(`mine-action-publish ${words.join(' ')} --help failed:\n${stderr}`);
  return stdout;
}

/** The lines of a section, each with those that go on with it. */
function section(help: string, heading: string): readonly string[] {
  const lines = help.split('\n');
  const start = lines.indexOf(`${heading}:`);
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines.slice(start + 1, end < 0 ? undefined : end).reduce<string[]>((found, line) => {
    if (/^ {2}\S/.test(line)) return [...found, line.trim()];
    found[found.length - 1] += ` ${line.trim()}`;
    return found;
  }, []);
}

/** The name before the two spaces, and what may stand behind an option. */
const nameOf = (line: string) => line.split(/ {2,}/)[0];
const choicesOf = (line: string) => /choices: ((?:"[^"]*"(?:, )?)+)/.exec(line)?.[1].replace(/, $/, '') ?? '';

/** @returns by command: its usage, and its options with their choices */
export function commandNames(): Names {
  const commands = section(helpOf(), 'Commands')
    .map((line) => /^[\w-]+/.exec(line)![0])
    .filter((name) => name !== 'help');
  if (commands.length === 0) throw new Error('The help of mine-action-publish names no command.');
  return Object.fromEntries(
    commands.map((command) => {
      const help = helpOf(command);
      const options = section(help, 'Options').map((line): [string, string] => [
        nameOf(line),
        choicesOf(line),
      ]);
      return [
        command,
        {
          usage: /^Usage: (.*)$/m.exec(help)![1],
          options: Object.fromEntries(options.filter(([name]) => !name.includes('--help')).sort()),
        },
      ];
    }),
  );
}
