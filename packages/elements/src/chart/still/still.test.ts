import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paint } from '../../markup/paint.js';
import { toHtml } from '../../markup/to-html.js';
import { pointsOf, type Picture } from '../picture.js';
import { apart, columns, line, PlotHost, rows } from '../testing.js';
import { still } from './still.js';
import { stillPictureStyles } from './still-picture.styles.js';

/** More than this and a reader sees it move. */
const UNSEEN_PX = 2;

const pair: Picture = {
  ...apart,
  start: { day: 18_576, text: 'since 10 November 2020' },
  lastText: 'nearly 249,000',
  tied: [{ ...line.points[10]!, value: 191_555, shape: 'exact' }],
};

const PICTURES: readonly [what: string, picture: Picture][] = [
  ['totals', line],
  ['totals with a pair and what stands apart', pair],
  ['years', columns],
  ['kinds', rows],
];
const PLACES: readonly [width: number, direction: 'ltr' | 'rtl'][] = [
  [900, 'ltr'],
  [420, 'rtl'],
  [240, 'ltr'],
  [160, 'rtl'],
];

async function show(picture: Picture, width: number, direction: string): Promise<PlotHost> {
  const place = await fixture<HTMLElement>(
    html`<div dir=${direction} style="width: ${width}px; font: 16px sans-serif; margin: 0"></div>`,
  );
  const host = new PlotHost();
  host.picture = picture;
  place.append(host);
  await waitUntil(() => host.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
  await host.updateComplete;
  return host;
}

/** Puts the still picture over the canvas that has taken its place. */
function putOver(host: PlotHost, picture: Picture, direction: 'ltr' | 'rtl'): Element {
  const root = host.shadowRoot as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stillPictureStyles.cssText);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const own = document.createElement('div');
  paint(own, still(picture, direction));
  const drawn = own.firstElementChild as Element;
  host.find('.plot').append(drawn);
  return drawn;
}

const middle = ({ left, right, top, bottom }: DOMRect): { x: number; y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

describe('the still picture of a chart', () => {
  for (const [what, picture] of PICTURES)
    for (const [width, direction] of PLACES)
      it(`has its marks where the canvas has them: ${what}, ${width} px, ${direction}`, async () => {
        const host = await show(picture, width, direction);
        const drawn = putOver(host, picture, direction);
        const box = host.find('.plot').getBoundingClientRect();
        const { drawing } = host.plot;
        if (picture.kind === 'line') {
          const marks = [...drawn.querySelectorAll('.marks :is(circle, path):not(.through)')].map((mark) =>
            middle(mark.getBoundingClientRect()),
          );
          const points = pointsOf(picture);
          expect(marks).to.have.length(points.length);
          points.forEach((_, index) => {
            const { x, top, bottom } = drawing?.place(index) as NonNullable<
              ReturnType<NonNullable<typeof drawing>['place']>
            >;
            const y = box.top + (top + bottom) / 2;
            const nearest = Math.min(
              // A triangle stands on the middle of its weight, which is not that of its box.
              ...marks.map((mark) =>
                Math.hypot(mark.x - box.left - x, Math.max(0, Math.abs(mark.y - y) - 1.5)),
              ),
            );
            expect(nearest, `point ${index}`).to.be.at.most(UNSEEN_PX);
          });
        } else {
          const bars = [...drawn.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect());
          expect(bars).to.have.length(picture.bars.length);
          const em = parseFloat(getComputedStyle(host.find('.plot')).fontSize);
          bars.forEach((bar, index) => {
            const { x, bottom } = drawing?.place(index) as { x: number; bottom: number };
            expect(middle(bar).x - box.left, `bar ${index}`).to.be.closeTo(x, UNSEEN_PX);
            if (picture.kind === 'columns') expect(bar.top - box.top).to.be.closeTo(bottom - em, UNSEEN_PX);
          });
        }
      });

  it('draws both statements of a day, and a line that ties them', async () => {
    const drawn = putOver(await show(pair, 700, 'ltr'), pair, 'ltr');
    const ties = [...drawn.querySelectorAll('.tie')].map((tie) => tie.getBoundingClientRect());
    expect(Math.max(...ties.map(({ width }) => width))).to.be.greaterThan(6);
  });

  it('says its numbers, its days, the last value with its bound and since when it counts', () => {
    const text = toHtml(still(pair, 'ltr')).replace(/<[^>]*>/g, ' ');
    for (const said of [
      '100,000',
      '200,000',
      '2024',
      'nearly 249,000',
      'since 10 November 2020',
      'all operators',
    ])
      expect(text).to.contain(said);
  });

  it('sets no style of its own, and is not heard', () => {
    for (const [, picture] of PICTURES) {
      const written = toHtml(still(picture, 'ltr'));
      expect(written).not.to.match(/\sstyle=|<style/);
      expect(written).to.match(/^<div class="still [^>]*aria-hidden="true"/);
    }
  });

  it('is left to stand where it shows the same, and goes where the values are others or the canvas is there', async () => {
    let draw: (() => void) | undefined;
    const drawing = await import('../canvas/draw.js');
    PlotHost.load = () => new Promise((resolve) => (draw = () => resolve(drawing)));
    const host = new PlotHost();
    PlotHost.load = undefined;
    host.picture = line;
    (await fixture<HTMLElement>(html`<div style="width: 600px"></div>`)).append(host);
    await host.updateComplete;
    const place = host.find('.still');
    place.append('drawn by a server');
    host.requestUpdate();
    await host.updateComplete;
    expect(host.find('.still').textContent).to.equal('drawn by a server');
    host.picture = { ...line, points: line.points.slice(0, 5) };
    await host.updateComplete;
    expect(host.find('.still').textContent).to.equal('');
    await waitUntil(() => draw);
    draw?.();
    await waitUntil(() => host.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
    await host.updateComplete;
    expect(host.find('.still')).to.equal(null);
  });

  it('of thousands of days is no larger than a page carries', () => {
    const shapes = ['exact', 'floor'] as const;
    const points = Array.from({ length: 8000 }, (_, index) => ({
      ...line.points[0]!,
      day: index,
      value: index + (index % 7),
      shape: shapes[index % 2]!,
    }));
    const { length } = toHtml(still({ ...line, points }, 'ltr'));
    expect(length).to.be.within(10_000, 60_000);
  });
});
