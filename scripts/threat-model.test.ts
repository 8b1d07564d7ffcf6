/**
 * The threat model names tests; each of them is there and says something.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './ensure-installed.mjs';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/threat-model.md');
const tests = [...page.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, file]) => file);
/** Rows of the tables of defences: what is defended, and by what. */
const defences = page
  .slice(page.indexOf('## What is defended'), page.indexOf('## What is not defended'))
  .split('\n')
  .filter((line) => /^\| (?!-|defence )/.test(line));

describe('docs/threat-model.md', () => {
  it('names tests that are there and test something', () => {
    assert.ok(tests.length > 20, `${tests.length} tests are too few to be all of them`);
    for (const file of new Set(tests)) {
      assert.ok(existsSync(path.join(root, file)), `${file} is named and is not there`);
      assert.match(read(file), /\bit\(/, `${file} holds no test`);
    }
  });

  it('names a test, or a command that is there, for each defence', () => {
    assert.ok(defences.length > 20);
    const { scripts } = JSON.parse(read('package.json'));
    for (const line of defences) {
      const [, command] = /`npm run ([\w:-]+)`/.exec(line) ?? [];
      assert.ok(/\.test\.ts`/.test(line) || (command && command in scripts), `no test holds this: ${line}`);
    }
  });
});
