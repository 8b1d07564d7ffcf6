import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { apart, columns, line, PlotHost, rows } from './testing.js';
import { takeWarnings } from '@mine-action/testing';
import { countInk, frames, inkAt } from '@mine-action/testing/canvas';
import type { Picture } from './picture.js';
import type { Plot } from './plot.js';
import { nearness, printed, sizes } from './interaction/observers.js';

const ACCENT = [29, 92, 143] as const;
const PAGE = 'color-scheme: light; font: 16px sans-serif';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  place.style.cssText = `${PAGE}; width: 600px`;
  document.body.append(place);
});
const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
afterEach(() => {
  place.remove();
  expect(errors, 'errors that the page would see').to.deep.equal([]);
});

function put(picture: Picture, load?: Plot['load']): PlotHost {
  PlotHost.load = load;
  const host = new PlotHost();
  host.picture = picture;
  place.append(host);
  return host;
}
async function show(picture: Picture): Promise<PlotHost> {
  const host = put(picture);
  await waitUntil(() => host.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
  await frames();
  return host;
}
/** For a busy machine. */
const SLOW = { timeout: 10_000 };

const canvasOf = (host: PlotHost): HTMLCanvasElement => host.find('canvas');
const isAccent = (canvas: HTMLCanvasElement, x: number, y: number): boolean => {
  const ink = inkAt(canvas, x, y);
  return ACCENT.every((part, index) => Math.abs(part - (ink[index] ?? 0)) < 6);
};

describe('the box of a chart', () => {
  it('is as high before the drawing comes as it is after', async () => {
    for (const picture of [line, columns, rows]) {
      const host = put(picture);
      await host.updateComplete;
      const before = host.getBoundingClientRect().height;
      await waitUntil(() => host.plot.state === 'drawn');
      await frames();
      expect(host.getBoundingClientRect().height).to.equal(before);
      // A small window has no room for the next below it, and what is far away is not drawn.
      host.remove();
    }
  });

  it('draws bars as high and as long as their values, from zero', async () => {
    let host = await show(columns);
    const { clientWidth, clientHeight } = host.find('.plot');
    const heightAt = (part: number): number => {
      let height = 0;
      for (let y = 0; y < clientHeight; y++) if (isAccent(canvasOf(host), clientWidth * part, y)) height++;
      return height;
    };
    expect(heightAt(0.3) / heightAt(0.7)).to.be.closeTo(53_081.8 / 69_205.7, 0.02);
    host = await show({ ...rows, bars: rows.bars.map((bar) => ({ ...bar, fill: 'solid' })) });
    const canvas = canvasOf(host);
    const lengths: number[] = [];
    for (let y = 0; y < canvas.clientHeight; y++) {
      let length = 0;
      while (length < 590 && isAccent(canvas, length, y)) length++;
      if (length > 20 && length !== lengths[lengths.length - 1]) lengths.push(length);
    }
    expect(lengths).to.have.length(3);
    expect((lengths[0] as number) / (lengths[2] as number)).to.be.closeTo(36 / 133, 0.01);
  });

  it('shows of thousands of points the one that stands out, and reaches them all', async () => {
    const COUNT = 6000;
    const [first] = line.points as readonly [(typeof line.points)[number]];
    const points = Array.from({ length: COUNT }, (_, index) => ({
      ...first,
      day: 10_000 + index,
      value: index === 3001 ? 1000 : 10,
    }));
    const host = await show({ ...line, points, marks: [] });
    const { drawing } = host.plot;
    const at = (index: number): { readonly x: number; readonly y: number } => {
      const { x = NaN, top = NaN, bottom = NaN } = drawing?.place(index) ?? {};
      return { x, y: (top + bottom) / 2 };
    };
    expect(at(3001).y).to.be.lessThan(at(3000).y - 50);
    expect(isAccent(canvasOf(host), at(3001).x, at(3001).y)).to.be.true;
    expect(isAccent(canvasOf(host), at(3001).x, at(3001).y + 40), 'the line to it').to.be.true;
    for (const index of [0, 1, 2999, COUNT - 1]) expect(drawing?.place(index)?.x, `${index}`).to.be.finite;
    expect(at(COUNT - 1).x - at(0).x).to.be.greaterThan(400);
    expect(drawing?.nearest(at(3001).x, at(3001).y)).to.equal(3001);
    expect(host.find<HTMLInputElement>('.reader').max).to.equal(String(COUNT - 1));
  });

  /** Where the picture has a point: its middle, in px. */
  const middleOf = (host: PlotHost, index: number): { readonly x: number; readonly y: number } => {
    const { x = NaN, top = NaN, bottom = NaN } = host.plot.drawing?.place(index) ?? {};
    return { x, y: (top + bottom) / 2 };
  };
  /** How much of the way between two points is ink, their own shapes left out. */
  const inkBetween = (host: PlotHost, from: number, to: number): number => {
    const [a, b] = [middleOf(host, from), middleOf(host, to)];
    let [ink, steps] = [0, 0];
    for (let part = 0.2; part < 0.8; part += 0.005) {
      const [x, y] = [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
      ink += Math.max(...[-1, 0, 1].map((off) => inkAt(canvasOf(host), x, y + off)[3] ?? 0)) / 255;
      steps += 1;
    }
    return ink / steps;
  };

  it('joins totals of one count by a line, and those that are assumed to be one by dots', async () => {
    const stated = await show(line);
    expect(inkBetween(stated, 0, 1)).to.be.above(0.8);
    stated.remove();
    const assumed = await show({ ...line, isAssumed: true });
    expect(inkBetween(assumed, 0, 1)).to.be.within(0.2, 0.75);
  });

  it('draws what other teams did small, hollow and grey, and reaches it in the order of its day', async () => {
    const host = await show(apart);
    const reader = host.find<HTMLInputElement>('.reader');
    expect(Number(reader.max) + 1).to.equal(line.points.length + 3);
    // The newest is a total of the line, and the slider stands there.
    expect(reader.getAttribute('aria-valuetext')).to.contain('2025-12-31');
    reader.value = '0';
    reader.dispatchEvent(new Event('input'));
    expect(reader.getAttribute('aria-valuetext')).to.contain('(ANAMA only)');
    reader.blur();
    reader.value = String(line.points.length + 2);
    reader.dispatchEvent(new Event('input'));
    reader.dispatchEvent(new Event('blur'));
    await frames();
    const { x, y } = middleOf(host, 0);
    const canvas = canvasOf(host);
    expect(host.plot.drawing?.nearest(x, y)).to.equal(0);
    expect(Math.min(...inkAt(canvas, x, y)), 'hollow: the ground is seen').to.be.above(200);
    const edge = [-4, -3, -2, 2, 3, 4]
      .map((off) => inkAt(canvas, x + off, y))
      .filter(([red = 0, , , ink = 0]) => ink > 150 && red < 190);
    expect(edge.length, 'an edge').to.be.above(0);
    // Grey is nearly as much red as blue; of the accent it is far from it.
    for (const [red = 0, , blue = 0] of edge) expect(Math.abs(red - blue), 'grey').to.be.below(60);
  });

  it('hatches what is not sure and outlines what is planned', async () => {
    const host = await show(columns);
    const { clientWidth, clientHeight } = host.find('.plot');
    const inkOf = (part: number): number => {
      let ink = 0;
      for (let y = clientHeight * 0.6; y < clientHeight * 0.8; y++)
        if (inkAt(canvasOf(host), clientWidth * part, y)[0]! < 140) ink++;
      return ink / (clientHeight * 0.2);
    };
    expect(inkOf(0.1)).to.be.within(0.1, 0.6);
    expect(inkOf(0.5)).to.be.greaterThan(0.95);
    expect(inkOf(0.9)).to.equal(0);
  });

  it('runs from right to left where the page does, also when that changes', async () => {
    const host = await show(rows);
    const isAt = (end: 'left' | 'right'): boolean => {
      const canvas = canvasOf(host);
      const x = end === 'left' ? 3 : canvas.clientWidth - 4;
      let found = 0;
      for (let y = 0; y < canvas.clientHeight / 2; y++) if (isAccent(canvas, x, y)) found++;
      return found > 4;
    };
    expect([isAt('left'), isAt('right')]).to.deep.equal([true, false]);
    place.dir = 'rtl';
    await waitUntil(() => isAt('right'), undefined, SLOW);
    expect(isAt('left')).to.be.false;
  });

  it('takes on other colours, type and sizes of type when the page does', async () => {
    const host = await show(columns);
    expect(countInk(canvasOf(host), ACCENT)).to.be.greaterThan(1000);
    place.style.colorScheme = 'dark';
    await waitUntil(() => countInk(canvasOf(host), [134, 185, 230]) > 1000, 'dark', SLOW);
    expect(countInk(canvasOf(host), ACCENT)).to.equal(0);
    place.style.setProperty('--mine-accent', 'rgb(200, 0, 0)');
    await waitUntil(() => countInk(canvasOf(host), [200, 0, 0]) > 1000, 'accent', SLOW);
    const { width } = canvasOf(host);
    const before = canvasOf(host).toDataURL();
    place.style.fontSize = '24px';
    await waitUntil(() => canvasOf(host).toDataURL() !== before, 'size', SLOW);
    expect(canvasOf(host).width).to.be.closeTo(width, 20);
  });

  it('draws nothing without a size, and draws when its tab opens', async () => {
    place.hidden = true;
    const host = put(line);
    // Another one, in view: once it is drawn, this one would be too.
    const beside = put(line);
    place.after(beside);
    await waitUntil(() => beside.plot.state === 'drawn', 'the one in view', SLOW);
    await frames();
    beside.remove();
    expect(host.plot.state).to.equal('waiting');
    place.hidden = false;
    await waitUntil(() => host.plot.state === 'drawn', 'drawn', SLOW);
    expect(countInk(canvasOf(host), ACCENT)).to.be.greaterThan(100);
  });

  it('follows the width of its place', async () => {
    const host = await show(line);
    for (const width of [160, 321, 600]) {
      place.style.width = `${width}px`;
      await waitUntil(
        () => parseFloat(canvasOf(host).style.width) === host.find('.plot').clientWidth,
        undefined,
        SLOW,
      );
      expect(host.scrollWidth).to.be.at.most(width);
    }
  });

  it('settles at odd zooms, and does not shrink without end', async () => {
    place.style.setProperty('zoom', '1.17');
    const host = await show(line);
    const { height } = host.getBoundingClientRect();
    // A size that is new to it is drawn in the next frame, and so would be the one that comes of that.
    for (let count = 0; count < 10; count++) {
      await frames();
      expect(host.getBoundingClientRect().height).to.equal(height);
    }
  });

  it('is printed in one ink, and comes back in its colours', async () => {
    const host = await show(columns);
    dispatchEvent(new Event('beforeprint'));
    expect(countInk(canvasOf(host), [0, 0, 0])).to.be.greaterThan(1000);
    expect(countInk(canvasOf(host), ACCENT)).to.equal(0);
    expect(canvasOf(host).width).to.equal(host.find('.plot').clientWidth * 3);
    dispatchEvent(new Event('afterprint'));
    expect(countInk(canvasOf(host), ACCENT)).to.be.greaterThan(1000);
  });

  it('draws on a page whose library has added to every array', async () => {
    Object.defineProperty(Array.prototype, 'each', { value: () => 0, enumerable: true, configurable: true });
    try {
      for (const picture of [line, columns, rows]) (await show(picture)).remove();
    } finally {
      Reflect.deleteProperty(Array.prototype, 'each');
    }
  });

  it('leaves the words and tells the editor when the drawing cannot be loaded, and a later chart asks again', async () => {
    const failing = put(line, () => Promise.reject(new TypeError('not there')));
    await waitUntil(() => failing.plot.state === 'failed');
    await failing.updateComplete;
    expect(failing.shadowRoot?.textContent).to.contain('in words');
    expect(takeWarnings()).to.deep.equal([
      'mine-action: <plot-host>: its chart could not be drawn (TypeError: not there); its figures stand in words. Serve the whole folder of the script, with cross-origin access.',
    ]);
    expect((await show(line)).plot.state).to.equal('drawn');
  });

  it('leaves the words when what was loaded is something else, or throws', async () => {
    const other = put(line, () => Promise.resolve({} as Awaited<ReturnType<Plot['load']>>));
    await waitUntil(() => other.plot.state === 'failed');
    const throwing = put({
      ...line,
      get numbers(): never {
        throw new RangeError('no numbers');
      },
    });
    await waitUntil(() => throwing.plot.state === 'failed');
    expect(takeWarnings()).to.have.length(2);
    expect(Object.keys(Chart.instances)).to.have.length(0);
  });

  it('leaves the words in a browser without a 2d canvas', async () => {
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext');
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const host = put(line);
      await waitUntil(() => host.plot.state === 'failed');
      expect(takeWarnings()[0]).to.contain('draws no 2d canvas');
    } finally {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', original as PropertyDescriptor);
    }
  });

  it('keeps nothing when it is taken away, and draws again when it is put back', async () => {
    const host = await show(line);
    for (let turn = 0; turn < 200; turn++) {
      host.remove();
      place.append(host);
      if (turn % 50 === 0) await frames();
    }
    await waitUntil(
      () => host.plot.state === 'drawn' && countInk(canvasOf(host), ACCENT) > 100,
      undefined,
      SLOW,
    );
    expect(Object.keys(Chart.instances)).to.have.length(1);
    host.remove();
    expect(Object.keys(Chart.instances)).to.have.length(0);
    expect([nearness.size, sizes.size, printed.calls.size]).to.deep.equal([0, 0, 0]);
  });

  it('draws in another document when it is moved there', async () => {
    const host = await show(columns);
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 500px; height: 500px';
    place.append(frame);
    const inner = frame.contentDocument as Document;
    inner.body.append(inner.adoptNode(host));
    await waitUntil(
      () => host.plot.state === 'drawn' && countInk(canvasOf(host), ACCENT) > 1000,
      undefined,
      SLOW,
    );
  });
});
