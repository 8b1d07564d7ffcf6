/** A folder that is being built is seen whole or not at all. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { beside } from './in-place.ts';

describe('a folder that is built beside its place', () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'in-place-'))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const write = (folder: string, name: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const dist = () => path.join(root, 'dist');
  const isAlone = () => assert.deepEqual(readdirSync(path.join(root, '.cache')), []);

  it('leaves the one before as it is until it is put in its place', () => {
    write(dist(), 'a.js', 'old');
    write(dist(), 'gone.js', 'old');
    const { part, put } = beside(root, 'dist');
    write(part, 'a.js', 'ha');
    assert.equal(readFileSync(path.join(dist(), 'a.js'), 'utf8'), 'old');
    write(part, 'a.js', 'new');
    put();
    assert.deepEqual(readdirSync(dist()), ['a.js']);
    assert.equal(readFileSync(path.join(dist(), 'a.js'), 'utf8'), 'new');
    isAlone();
  });

  it('comes where there was none', () => {
    const { part, put } = beside(root, 'dist');
    write(part, 'a.js', 'new');
    assert.ok(!existsSync(dist()));
    put();
    assert.ok(existsSync(path.join(dist(), 'a.js')));
    isAlone();
  });

  it('leaves nothing behind where it fails', () => {
    write(dist(), 'a.js', 'old');
    const { part, drop } = beside(root, 'dist');
    write(part, 'a.js', 'ha');
    drop();
    assert.equal(readFileSync(path.join(dist(), 'a.js'), 'utf8'), 'old');
    isAlone();
  });
});
