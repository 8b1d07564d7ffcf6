import { expect, waitUntil } from '@open-wc/testing';
import '@mine-action/testing';
import { columns, line, PlotHost, rows } from '../testing.js';
import { frames } from '@mine-action/testing/canvas';
import type { Picture } from '../picture.js';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  place.style.cssText = 'color-scheme: light; font: 16px sans-serif; width: 600px';
  document.body.append(place);
});
afterEach(() => place.remove());

async function show(picture: Picture): Promise<PlotHost> {
  const host = new PlotHost();
  host.picture = picture;
  place.append(host);
  await waitUntil(() => host.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
  await frames();
  return host;
}
const readerOf = (host: PlotHost): HTMLInputElement => host.find('.reader');
const tooltipOf = (host: PlotHost): HTMLElement => host.find('.tooltip');
const textOf = (tooltip: HTMLElement): string[] =>
  [...tooltip.children].map(({ textContent }) => textContent ?? '');

function step(host: PlotHost, to: number): void {
  readerOf(host).value = String(to);
  readerOf(host).dispatchEvent(new Event('input', { bubbles: true }));
}
function point(host: PlotHost, type: string, part: readonly [number, number], on = '.plot'): void {
  const { left, top, width, height } = host.find('.plot').getBoundingClientRect();
  host.find(on).dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      clientX: left + width * part[0],
      clientY: top + height * part[1],
      pointerType: 'mouse',
    }),
  );
}

describe('pointing at a chart', () => {
  it('reads every point out as a slider, beginning with what is known last', async () => {
    const reader = readerOf(await show(line));
    expect(reader.getAttribute('aria-label')).to.equal('Read out');
    expect([reader.min, reader.max, reader.value]).to.deep.equal(['0', '12', '12']);
    expect(reader.getAttribute('aria-valuetext')).to.equal(line.points[12]?.tooltip.spoken);
  });

  it('shows and reads the point that keys lead to', async () => {
    const host = await show(line);
    step(host, 0);
    expect(readerOf(host).getAttribute('aria-valuetext')).to.equal(line.points[0]?.tooltip.spoken);
    const { title, value, source } = line.points[0]!.tooltip;
    expect(textOf(tooltipOf(host))).to.deep.equal([title, value, source]);
    expect(tooltipOf(host).hidden).to.be.false;
    expect(tooltipOf(host).getAttribute('aria-hidden')).to.equal('true');
  });

  it('keeps the tooltip within the width of the chart and beside its point', async () => {
    for (const picture of [line, columns, rows]) {
      const host = await show(picture);
      const box = host.find('.plot').getBoundingClientRect();
      const count = picture.kind === 'line' ? picture.points.length : picture.bars.length;
      for (let index = 0; index < count; index++) {
        step(host, index);
        const tooltip = tooltipOf(host).getBoundingClientRect();
        expect(tooltip.left).to.be.at.least(box.left - 1);
        expect(tooltip.right).to.be.at.most(box.right + 1);
        expect(tooltip.top).to.be.at.least(box.top - 1);
        // Below its point it may leave the chart: it never covers what it is about.
        expect(tooltip.top).to.be.at.most(box.bottom + 10);
      }
      // A small window has no room for the next below it, and what is far away is not drawn.
      host.remove();
    }
  });

  it('shows what the pointer is nearest to, and hides it when it leaves', async () => {
    const host = await show(columns);
    point(host, 'pointermove', [0.5, 0.5]);
    expect(textOf(tooltipOf(host))[0]).to.equal('2024');
    point(host, 'pointermove', [0.95, 0.1]);
    expect(textOf(tooltipOf(host))[0]).to.equal('2026');
    point(host, 'pointerleave', [2, 2]);
    expect(tooltipOf(host).hidden).to.be.true;
  });

  it('points the other way on a page that runs from right to left', async () => {
    place.dir = 'rtl';
    const host = await show(columns);
    point(host, 'pointermove', [0.05, 0.5]);
    expect(textOf(tooltipOf(host))[0]).to.equal('2026');
  });

  it('stays while the pointer is on the tooltip', async () => {
    const host = await show(columns);
    point(host, 'pointermove', [0.5, 0.5]);
    point(host, 'pointermove', [0.95, 0.5], '.tooltip-value');
    expect(textOf(tooltipOf(host))[0]).to.equal('2024');
    expect(tooltipOf(host).hidden).to.be.false;
  });

  it('hides at Escape, wherever the focus is, and listens no longer', async () => {
    const host = await show(rows);
    point(host, 'pointermove', [0.5, 0.1]);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(tooltipOf(host).hidden).to.be.true;
    step(host, 1);
    expect(tooltipOf(host).hidden).to.be.false;
    readerOf(host).dispatchEvent(new FocusEvent('blur'));
    expect(tooltipOf(host).hidden).to.be.true;
  });

  it('lets keys go on from where was clicked', async () => {
    const host = await show(columns);
    point(host, 'click', [0.3, 0.5]);
    expect(readerOf(host).value).to.equal('1');
    expect(host.shadowRoot?.activeElement).to.equal(readerOf(host));
    expect(textOf(tooltipOf(host))[0]).to.equal('2023');
  });

  it('marks the point that is shown', async () => {
    const host = await show(line);
    const canvas = host.find<HTMLCanvasElement>('canvas');
    const before = canvas.toDataURL();
    step(host, 3);
    expect(canvas.toDataURL()).not.to.equal(before);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(canvas.toDataURL()).to.equal(before);
  });

  it('is accessible', async () => {
    const host = await show(line);
    step(host, 3);
    await expect(host).to.be.accessible();
  });
});
