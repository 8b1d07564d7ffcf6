import { expect } from '@open-wc/testing';
import { contrast, hex, nearestPassing, type Colors, type Rgb, verdicts } from './contrast.js';

const WHITE: Rgb = [255, 255, 255];
const GOOD: Colors = {
  background: WHITE,
  text: [27, 31, 36],
  muted: [76, 86, 97],
  accent: [29, 92, 143],
  mark: [29, 92, 143],
  rest: [226, 230, 235],
  line: [125, 136, 147],
};

describe('the contrast of a designer’s colours', () => {
  it('is that of WCAG', () => {
    expect(contrast([0, 0, 0], WHITE)).to.be.closeTo(21, 0.001);
    expect(contrast([0x76, 0x76, 0x76], WHITE)).to.be.closeTo(4.54, 0.005);
    expect(contrast(WHITE, WHITE)).to.equal(1);
  });

  it('passes our own colours', () => {
    expect(verdicts(GOOD).filter(({ passes }) => !passes)).to.deep.equal([]);
  });

  it('says which pair fails, by how much, and what would pass', () => {
    const [first, ...others] = verdicts({ ...GOOD, muted: [0x99, 0x99, 0x99] });
    expect(first?.sentence).to.equal(
      'Fails. muted #999999 on background #ffffff: 2.8 to 1, needs 4.5. #767676 for muted would pass.',
    );
    expect(others.every(({ passes }) => passes)).to.equal(true);
  });

  it('advises a colour that passes, nearest to the one pasted', () => {
    for (const color of [
      [255, 204, 0],
      [0x77, 0x77, 0x77],
      [0, 158, 219],
    ] as const) {
      const better = nearestPassing(color, [WHITE], 4.5);
      expect(better && contrast(better, WHITE)).to.be.at.least(4.5);
    }
    expect(hex(nearestPassing([0, 0, 0], [WHITE], 4.5) ?? WHITE)).to.equal('#000000');
  });

  it('says where no such colour would pass', () => {
    const colors: Colors = {
      ...GOOD,
      rest: [110, 110, 110],
      mark: [120, 120, 120],
      background: [140, 140, 140],
    };
    expect(verdicts(colors).find(({ role }) => role === 'mark')?.sentence).to.match(
      /No lighter or darker mark|would pass/,
    );
    expect(nearestPassing([128, 128, 128], [[0, 0, 0], WHITE], 7)).to.equal(undefined);
  });

  it('never rounds a ratio up to what it needs', () => {
    const nearly = verdicts({ ...GOOD, muted: [0x77, 0x77, 0x77] })[0];
    expect(nearly?.passes).to.equal(false);
    expect(nearly?.sentence).to.contain('4.4 to 1, needs 4.5');
  });
});
