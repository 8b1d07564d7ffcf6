/** A test that reads no built file runs without a build. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readsDist } from './reads-dist.ts';

for (const file of [
  'packages/bundles/src/attributes.test.ts',
  'packages/publish/test/site.test.ts',
  'scripts/dist.test.ts',
  'scripts/start.test.ts',
])
  it(`needs a build: ${file}`, () => assert.equal(readsDist(file), true));

for (const file of [
  'packages/data/src/units.test.ts',
  'packages/elements/src/chart/plot.test.ts',
  'packages/publish/src/embed/builder/drawn.test.ts',
  'scripts/languages.test.ts',
  'scripts/contrast.test.ts',
])
  it(`runs from the sources: ${file}`, () => assert.equal(readsDist(file), false));
