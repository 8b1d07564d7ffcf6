/**
 * How the texts of a card are broken into lines, and how its outlines are written.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { built } from './card-samples.ts';

const { balanceLines, breakLines, piecesOf, shortenPath } = built;
const widthOf = (line: string) => line.length;
const broken = (text: string, language: string, width: number) =>
  breakLines(piecesOf(text, language), width, widthOf);

describe('the lines of a card', () => {
  it('hold every word once, in order, and none is too wide unless it says so', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäöü]{1,20}$/)), fc.nat(30), (words, width) => {
        const { lines, fits } = broken(words.join(' '), 'de', width);
        assert.deepEqual(
          lines.flatMap((line: string) => line.split(' ')),
          words,
        );
        assert.equal(
          fits,
          lines.every((line: string) => line.length <= width),
        );
        for (const line of lines) if (line.includes(' ')) assert.ok(line.length <= width);
      }),
    );
  });

  it('keep together what a space that does not break joins', () => {
    assert.deepEqual(broken('bis 36\u00a0000 und 190\u202f000', 'fr', 6).lines, [
      'bis',
      '36\u00a0000',
      'und',
      '190\u202f000',
    ]);
  });

  it('end between words in a language without spaces, and never begin with what closes', () => {
    const text = '阿塞拜疆共和国驻美国大使馆，发布于2025年4月4日；未说明“数据”截止日期。';
    for (let width = 4; width < 20; width++) {
      const { lines } = broken(text, 'zh', width);
      assert.equal(lines.join(''), text);
      for (const line of lines) {
        assert.doesNotMatch(line, /^[，；。”]/);
        assert.doesNotMatch(line, /“$/);
      }
      assert.ok(lines.some((line: string) => line.includes('2025')));
    }
  });

  it('are as even as they can be where that is asked for, and no more of them', () => {
    const pieces = piecesOf('mine detection dogs donated by us', 'en');
    assert.deepEqual(breakLines(pieces, 30, widthOf).lines, ['mine detection dogs donated by', 'us']);
    assert.deepEqual(balanceLines(pieces, 30, widthOf).lines, ['mine detection', 'dogs donated by us']);
  });
});

describe('the outlines of a card', () => {
  /** The absolute points of a shortened path. */
  function pointsOf(short: string) {
    let [x, y] = [0, 0];
    return [...short.matchAll(/([mlqc])([^a-z]*)/g)].flatMap(([, , numbers]) => {
      const values = numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g)!.map(Number);
      const points: [number, number][] = [];
      for (let at = 0; at < values.length; at += 2) points.push([x + values[at], y + values[at + 1]]);
      [x, y] = points[points.length - 1];
      return points;
    });
  }

  it('stay within a twentieth of a px however long they are', () => {
    const place = fc
      .double({ min: -50, max: 1300, noNaN: true })
      .map((value) => Number(value.toPrecision(8)));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place, place, place), { minLength: 1, maxLength: 200 }),
        (quads) => {
          const data = `M0 0${quads.map((quad) => `Q${quad.join(' ')}`).join('')}`;
          const [, ...points] = pointsOf(shortenPath(data));
          quads
            .flatMap(([a, b, c, d]) => [
              [a, b],
              [c, d],
            ])
            .forEach(([x, y], index) => {
              assert.ok(Math.abs(points[index][0] - x) < 0.0501);
              assert.ok(Math.abs(points[index][1] - y) < 0.0501);
            });
        },
      ),
    );
  });

  it('begin again where a contour was closed', () => {
    assert.equal(shortenPath('M10 10L20.04 10ZM11 12L11.26 12.5'), 'm10 10l10 0zm1 2l.3 .5');
  });

  it('are refused in a form that is not known', () => {
    assert.throws(() => shortenPath('M0 0A1 1 0 0 0 2 2'), /“A”/);
  });
});
