import { expect } from '@open-wc/testing';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { isCasualties } from './casualties.js';
import { INDICATORS } from './indicators.js';

describe('people killed or injured', () => {
  it('are counted by three codes of the format, and by those of a feed that begin alike', () => {
    expect(INDICATORS.filter(isCasualties)).to.deep.equal([
      'casualties-total',
      'casualties-killed',
      'casualties-injured',
    ]);
    expect(isCasualties('x-casualties-children')).to.equal(true);
    for (const other of ['va-people-assisted', 'x-casualtiesless', 'x-my-casualties'])
      expect(isCasualties(other), other).to.equal(false);
  });

  it('are not in the built-in feed', () => {
    expect(azerbaijanWithEarlier.figures.length).to.be.above(90);
    for (const { id, indicator, verb } of azerbaijanWithEarlier.figures) {
      expect(isCasualties(indicator), id).to.equal(false);
      expect(verb, id).not.to.be.oneOf(['killed', 'injured']);
    }
  });
});
