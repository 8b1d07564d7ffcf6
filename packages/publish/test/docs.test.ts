/**
 * The guide for data officers, tried word for word: its files are written, its commands run, its outputs compared.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { file, readJson, run } from './built.ts';

const guide = readFileSync(new URL('../../../docs/feeds.md', import.meta.url), 'utf8');
// A workbook is no text that could stand in the guide.
file('report.xlsx', readFileSync(new URL('tables/report.xlsx', import.meta.url)));
const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)];

/** What the package starts where it is installed, and in a clone `npx`. */
const bin = new URL(
  readJson(new URL('../package.json', import.meta.url)).bin['mine-action-publish'],
  new URL('..', import.meta.url),
);

/** A file's JSON with that of the guide in it, field by field: `mapping.json:` stands for what is changed of the file. */
function merged(before: unknown, change: unknown): unknown {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(before) || !isObject(change)) return change;
  const fields = before as Record<string, unknown>;
  return {
    ...fields,
    ...Object.fromEntries(
      Object.entries(change as object).map(([key, value]) => [key, merged(fields[key], value)]),
    ),
  };
}

describe('docs/feeds.md', () => {
  const steps = blocks.flatMap(([, kind, name, text]): (string | { name: string; text: string })[] =>
    kind === 'console' ? text.split(/^\$ /m).slice(1) : name ? [{ name, text }] : [],
  );

  for (const step of steps) {
    if (typeof step !== 'string') {
      // Each file is as it stands there before the command that comes after it.
      const name = step.name.replace(/:$/, '');
      it(`has ${name}`, () => {
        const isChange = name !== step.name;
        file(
          name,
          isChange ? JSON.stringify(merged(readJson(file(name)), JSON.parse(step.text))) : step.text,
        );
      });
      continue;
    }
    const [command, ...printed] = step.split('\n');
    it(`prints what it says: ${command}`, () => {
      const [program, ...args] = command.split(' ');
      if (program === 'npx') {
        assert.equal(args.shift(), 'mine-action-publish');
        const { stdout } = spawnSync(process.execPath, [fileURLToPath(bin), ...args], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C' },
        });
        const [beginning, rest] = printed.join('\n').split('…\n');
        assert.equal(rest, '');
        assert.equal(stdout.slice(0, beginning.length), beginning);
        return;
      }
      assert.equal(program, 'mine-action-publish');
      const { stdout, stderr } = run(...args);
      assert.equal(`${stderr}${stdout}`, printed.join('\n'));
    });
  }

  it('has such steps', () => {
    assert.ok(steps.length > 8);
  });
});
