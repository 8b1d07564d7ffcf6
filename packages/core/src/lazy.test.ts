import { expect } from '@open-wc/testing';
import { lazy } from './lazy.js';

describe('a part that is fetched later', () => {
  it('is not there until it has come, and is fetched once by all who ask', async () => {
    let fetched = 0;
    const part = lazy(() => Promise.resolve(`part ${(fetched += 1)}`));
    expect(part.here).to.equal(undefined);
    expect(fetched).to.equal(0);
    expect(await Promise.all([part.load(), part.load()])).to.deep.equal(['part 1', 'part 1']);
    expect(part.here).to.equal('part 1');
    expect(await part.load()).to.equal('part 1');
    expect(fetched).to.equal(1);
  });

  it('is asked for again after a failure, and after a file that is something else', async () => {
    const answers = [
      () => Promise.reject(new Error('no network')),
      () => Promise.resolve(undefined),
      () => Promise.resolve('the part'),
    ];
    const part = lazy(() => (answers.shift() as () => Promise<string | undefined>)());
    const reason = (): Promise<unknown> =>
      part.load().then(
        (found) => found,
        (error: unknown) => String(error),
      );
    expect(await reason()).to.equal('Error: no network');
    expect(part.here).to.equal(undefined);
    expect(await reason()).to.equal('TypeError: the file is something else');
    expect(part.here).to.equal(undefined);
    expect(await reason()).to.equal('the part');
    expect(part.here).to.equal('the part');
  });
});
