import { expect } from '@open-wc/testing';
import { inTurns } from './turns.js';

function* steps(count: number, taken: number[]): Generator<void, string, void> {
  for (let step = 1; step <= count; step++) {
    taken.push(step);
    if (step < count) yield;
  }
  return 'done';
}

/** A task of the page itself. */
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('work that is done in turns with the page', () => {
  it('lets the page do something else between two steps, and hands out the result', async () => {
    const taken: number[] = [];
    const work = inTurns(steps(40, taken));
    expect(taken).to.deep.equal([1]);
    await task();
    expect(taken.length, 'steps when the page has its first turn').to.be.within(1, 39);
    expect(await work).to.equal('done');
    expect(taken).to.have.length(40);
  });

  it('does what has one step alone at once', async () => {
    const taken: number[] = [];
    let result: string | undefined;
    void inTurns(steps(1, taken)).then((text) => (result = text));
    await Promise.resolve();
    await Promise.resolve();
    expect([taken, result]).to.deep.equal([[1], 'done']);
  });

  it('hands on what a step throws', async () => {
    let thrown: unknown;
    const failing = (function* (): Generator<void, void, void> {
      yield;
      throw new RangeError('broken');
    })();
    await inTurns(failing).catch((error: unknown) => (thrown = error));
    expect(String(thrown)).to.equal('RangeError: broken');
  });
});
