/**
 * The lock file is one that `npm ci` takes, whichever npm has written it, and that says nothing about where.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './ensure-installed.mjs';
import { lockProblems } from './release/lock-file.ts';

const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');

/** A small lock file with one thing changed. */
const lock = (change: (packages: Record<string, object>) => void) => {
  const packages: Record<string, object> = {
    '': { name: 'a-project' },
    'node_modules/draws': {
      version: '1.0.0',
      integrity: 'sha512-a',
      optionalDependencies: { 'draws-on-x': '1.0.0' },
    },
    'node_modules/draws-on-x': { version: '1.0.0', integrity: 'sha512-b', os: ['x'], optional: true },
    'packages/own': { version: '0.1.0' },
    'node_modules/own': { resolved: 'packages/own', link: true },
  };
  change(packages);
  return JSON.stringify({ lockfileVersion: 3, packages });
};

describe('package-lock.json', () => {
  it('is whole, and names no host', () => assert.deepEqual(lockProblems(text), []));

  it('is found out where a library of another platform is missing, as npm 11 refuses it', () => {
    const [line, ...others] = lockProblems(lock((packages) => delete packages['node_modules/draws-on-x']));
    assert.deepEqual(others, []);
    assert.match(
      line,
      /draws-on-x, which draws needs on some platform, is missing.*npm install --package-lock-only/,
    );
  });

  it('is found out where an entry has no version or no hash, as a mirror of the registry leaves it', () => {
    const lines = lockProblems(
      lock((packages) => (packages['node_modules/draws-on-x'] = { optional: true })),
    );
    assert.match(lines.join('\n'), /draws-on-x has no version/);
    assert.match(lines.join('\n'), /draws-on-x has no hash/);
  });

  it('is found out where it names a host', () => {
    const lines = lockProblems(
      lock((packages) =>
        Object.assign(packages['node_modules/draws'], {
          resolved: 'https://registry.example/draws-1.0.0.tgz',
        }),
      ),
    );
    assert.match(lines.join('\n'), /draws names the host registry\.example/);
  });

  it('takes a small whole one', () => assert.deepEqual(lockProblems(lock(() => {})), []));
});
