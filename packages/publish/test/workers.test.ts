/**
 * The workers that draw a site: all of them are gone when the work is done, so that the folder may change places.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type * as Workers from '../src/site/with-workers.ts';
import { file, load } from './built.ts';

const { withWorkers } = (await load('site/with-workers.js')) as typeof Workers;

/** Reads a file when it starts, as the site's workers read the feed; a worker with much in its memory takes long to go. */
const WORKER = `
import { appendFileSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
appendFileSync(workerData.log, 'started;');
readFileSync(workerData.feed);
let held;
export default async ({ much, until }) => {
  held = Array.from({ length: much }, (_, place) => ({ place, text: 'x' + place }));
  await new Promise((resolve) => setTimeout(resolve, until - Date.now()));
  return held.length;
};`;

const given = (name: string) => ({ log: file(`${name}.log`, ''), feed: file(`${name}.json`, {}) });

describe('workers', () => {
  it('are not started again when the work is done and what they read is taken away', async () => {
    const data = given('taken-away');
    const until = Date.now() + 2500;
    const results = await withWorkers(file('worker.mjs', WORKER), data, (run) =>
      Promise.all([run({ much: 0, until: until + 20 }), run({ much: 2_000_000, until })]),
    );
    rmSync(data.feed);
    assert.deepEqual(results, [0, 2_000_000]);
    // A worker that comes too late would crash the test as it crashed the command.
    await after(1000);
    assert.match(readFileSync(data.log, 'utf8'), /^(?:started;){1,2}$/);
  });

  it('that cannot start end the work, and it says why', async () => {
    const data = given('missing');
    rmSync(data.feed);
    await assert.rejects(
      withWorkers(file('failing.mjs', WORKER), data, (run) => run({ much: 0, until: 0 })),
      /ENOENT.*missing\.json/,
    );
  });
});
