/**
 * The guide for data officers, tried word for word: its files are written, its commands run, its outputs compared.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { file, run } from './built.ts';

const guide = readFileSync(new URL('../../../docs/feeds.md', import.meta.url), 'utf8');
// A workbook is no text that could stand in the guide.
file('report.xlsx', readFileSync(new URL('tables/report.xlsx', import.meta.url)));
const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)];

describe('docs/feeds.md', () => {
  const steps = blocks.flatMap(([, kind, name, text]): (string | { name: string; text: string })[] =>
    kind === 'console' ? text.split(/^\$ /m).slice(1) : name ? [{ name, text }] : [],
  );

  for (const step of steps) {
    if (typeof step !== 'string') {
      // Each file is there before the command that comes after it.
      file(step.name, step.text);
      continue;
    }
    const [command, ...printed] = step.split('\n');
    it(`prints what it says: ${command}`, () => {
      const [program, ...args] = command.split(' ');
      assert.equal(program, 'mine-action-publish');
      const { stdout, stderr } = run(...args);
      assert.equal(`${stderr}${stdout}`, printed.join('\n'));
    });
  }

  it('has such steps', () => {
    assert.ok(steps.length > 8);
  });
});
