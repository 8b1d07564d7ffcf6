import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import type { ClearanceTrend } from '@mine-action/elements';
import '@mine-action/elements/clearance-trend';
import '@mine-action/elements/ordnance-breakdown';
import { takeWarnings, warnings } from '@mine-action/testing';
import { buttonOf, parseCsv, settled, takeAway } from '@mine-action/testing/figure';
import { feedOf } from '@mine-action/testing/land-feed';

const SOURCE = 'ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025';

const show = async (template: ReturnType<typeof html>): Promise<ClearanceTrend> =>
  settled(await fixture<ClearanceTrend>(template));

async function pixelsOf(blob: Blob): Promise<{ width: number; height: number }> {
  const { width, height } = await createImageBitmap(blob);
  return { width, height };
}

async function wordsOf(blob: Blob): Promise<string> {
  const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(file.querySelector('parsererror')).to.equal(null);
  return [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
}

describe('what a reader takes away', () => {
  it('holds every claim with its bound, dates, scope and source as CSV, in the unit of its source', async () => {
    const element = await show(
      html`<clearance-trend
        lang="en"
        display="table"
        edition="latest"
        unit="square-kilometer"
      ></clearance-trend>`,
    );
    const { name, blob } = await takeAway(buttonOf(element, 'CSV'));
    expect(name).to.equal('area-cleared.csv');
    expect(blob.type).to.match(/^text\/csv/);
    const rows = parseCsv(await blob.text());
    const claims = azerbaijanWithEarlier.figures.filter(({ indicator }) => indicator === 'area-cleared');
    expect(rows.map(({ id }) => id).sort()).to.deep.equal(claims.map(({ id }) => id).sort());
    for (const { id, value, unit, qualifier, status, asOf, scope, source, quote } of claims) {
      const row = rows.find((each) => each['id'] === id);
      expect(row, id).to.include({
        value: String(value),
        unit,
        qualifier,
        status,
        'asOf.date': asOf.date,
        'asOf.basis': asOf.basis,
        'scope.operators': scope.operators,
        source: source ?? '',
        'quote.text': quote?.text ?? '',
      });
      const { title, url = '' } = azerbaijanWithEarlier.sources[source as string] ?? { title: '' };
      expect(row).to.include({ 'sources.title': title, 'sources.url': url });
    }
  });

  it('holds in an edition only what was known by its day', async () => {
    const element = await show(html`<clearance-trend lang="en" edition="2023-12-31"></clearance-trend>`);
    const { blob } = await takeAway(buttonOf(element, 'CSV'));
    const days = parseCsv(await blob.text()).map((row) => row['sources.publishedOn'] ?? '');
    expect(days.length).to.be.greaterThan(10);
    expect(days.filter((day) => day > '2023-12-31')).to.deep.equal([]);
    expect(takeWarnings()[0]).to.contain('a newer figure is known');
  });

  it('is named by what it is of', async () => {
    const names = async (template: ReturnType<typeof html>): Promise<string[]> => {
      const element = await show(template);
      const found: string[] = [];
      for (const format of ['CSV', 'PNG', 'SVG'])
        found.push((await takeAway(buttonOf(element, format))).name);
      return found;
    };
    expect(
      await names(html`<clearance-trend lang="en" indicator="ap-mines-found"></clearance-trend>`),
    ).to.deep.equal(['ap-mines-found.csv', 'ap-mines-found.png', 'ap-mines-found.svg']);
    expect(await names(html`<ordnance-breakdown lang="en"></ordnance-breakdown>`)).to.deep.equal([
      'ordnance-found.csv',
      'ordnance-found.png',
      'ordnance-found.svg',
    ]);
  });

  it('is a picture of 2400 px as PNG, and with words as SVG, each with headline and source', async () => {
    for (const template of [
      html`<clearance-trend lang="en"></clearance-trend>`,
      html`<clearance-trend lang="en" display="annual"></clearance-trend>`,
      html`<ordnance-breakdown lang="en"></ordnance-breakdown>`,
    ]) {
      const element = await show(template);
      const png = await takeAway(buttonOf(element, 'PNG'));
      expect(png.blob.type).to.equal('image/png');
      const { width, height } = await pixelsOf(png.blob);
      expect(width).to.equal(2400);
      expect(height).to.be.greaterThan(600);
      const svg = await takeAway(buttonOf(element, 'SVG'));
      expect(svg.blob.type).to.match(/^image\/svg\+xml/);
      const words = await wordsOf(svg.blob);
      const headline = element.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim() ?? '';
      expect(words).to.contain(headline);
      expect(words).to.contain(
        element.display === 'annual' ? 'Azernews, distributed by MENAFN, 31 December 2024' : SOURCE,
      );
      expect(words).to.contain('not checked by us');
    }
  });

  it('names in the picture each source that is drawn, since the table stays behind', async () => {
    const element = await show(html`<clearance-trend lang="en"></clearance-trend>`);
    const words = await wordsOf((await takeAway(buttonOf(element, 'SVG'))).blob);
    expect(words).to.contain('all operators Ministry of Defence only ANAMA only');
    for (const source of ['Azernews, 3 April 2022', 'Teleqraf.com, April 2024'])
      expect(words).to.contain(source);
    expect(words).not.to.contain('in the table');
  });

  it('is drawn also while the table stands in its place', async () => {
    const element = await show(html`<clearance-trend lang="en"></clearance-trend>`);
    buttonOf(element, 'Table').click();
    await element.updateComplete;
    const { blob } = await takeAway(buttonOf(element, 'PNG'));
    expect((await pixelsOf(blob)).width).to.equal(2400);
  });

  it('does not run words of a feed as a formula', async () => {
    const element = await show(
      html`<clearance-trend lang="en" .feed=${feedOf({ note: '=1+1' }, { value: 20 })}></clearance-trend>`,
    );
    const { blob } = await takeAway(buttonOf(element, 'CSV'));
    expect(parseCsv(await blob.text())[0]).to.include({ note: "'=1+1" });
  });

  it('tells the editor where a file cannot be made, and the reader keeps the table', async () => {
    const element = await show(html`<clearance-trend lang="en"></clearance-trend>`);
    await waitUntil(() => element.chart.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
    Reflect.set(element.chart.plot, 'load', () => Promise.reject(new TypeError('not there')));
    buttonOf(element, 'SVG').click();
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(takeWarnings()).to.deep.equal([
      'mine-action: <clearance-trend>: the SVG could not be made (TypeError: not there); the table holds the same figures. Serve the whole folder of the script, with cross-origin access.',
    ]);
    expect(buttonOf(element, 'Table')).not.to.equal(undefined);
  });
});
