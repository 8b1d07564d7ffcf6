/**
 * What stops a release, and what somebody may accept.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './built.ts';
import { smallFeed } from './site-built.ts';

const { acceptNamed } = await load('release/accepted.js');
const { againstPublished } = await load('release/against-published.js');

const finding = (severity: 'error' | 'warning') => ({
  severity,
  check: 'falling-total',
  figure: 'a',
  field: 'value',
  value: '1',
  says: 'is lower',
  remedy: 'Look.',
});

describe('what is accepted by its name', () => {
  it('is a warning that somebody has looked at', () => {
    const { standing, accepted } = acceptNamed([finding('warning')], ['falling-total:a']);
    assert.deepEqual([standing.length, accepted.length], [0, 1]);
  });

  it('is never an error', () => {
    const { standing, accepted, unknown } = acceptNamed([finding('error')], ['falling-total:a']);
    assert.deepEqual([standing.length, accepted.length, unknown], [1, 0, ['falling-total:a']]);
  });
});

describe('a feed against the one that is published', () => {
  const small = smallFeed();
  const share = {
    ...small.figures[0],
    id: 'a-share',
    status: 'derived',
    value: 16,
    unit: 'percent',
    qualifier: 'approximately',
    roundedTo: 1,
    derivation: { formula: 'a / b', inputs: ['a', 'b'], assumptions: [] },
  };
  const checksOf = (before: object, after: object): string[] =>
    againstPublished({ ...small, figures: [after] }, { ...small, figures: [before] }).map(
      ({ check }: { check: string }) => check,
    );

  it('has a figure that was changed in silence', () => {
    const [figure] = small.figures;
    assert.deepEqual(checksOf(figure, { ...figure, value: figure.value + 1 }), ['changed-in-silence']);
  });

  it('has a calculated figure that changed with what it is calculated from, which nobody has to explain', () => {
    assert.deepEqual(checksOf(share, { ...share, value: 17 }), []);
  });
});
