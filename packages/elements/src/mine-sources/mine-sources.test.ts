import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '@mine-action/elements/mine-stat';
import { seen, takeWarnings, warnings } from '@mine-action/testing';
import { all, buttonOf, expectNoInlineStyle, find, settled, textOf } from '@mine-action/testing/figure';
import { feedOf } from '@mine-action/testing/land-feed';
import type { MineSources } from './mine-sources.js';
import '../generated/define/mine-sources.js';

const EMBASSY = 'Embassy of the Republic of Azerbaijan in the United States';

function figure(indicator: string, edition?: string): HTMLElementTagNameMap['mine-stat'] {
  const element = document.createElement('mine-stat');
  element.lang = 'en';
  Object.assign(element, { indicator, ...(edition && { edition }) });
  return element;
}

/** A list below these figures. */
async function show(
  figures: readonly Element[],
  list = html`<mine-sources lang="en"></mine-sources>`,
): Promise<{ list: MineSources; main: HTMLElement }> {
  const page = await fixture(
    html`<div>
      <main>${figures}</main>
      ${list}
    </div>`,
  );
  const [main, element] = page.children as unknown as [HTMLElement, MineSources];
  await settled(element);
  return { list: element, main };
}

const publishers = (list: Element): string[] =>
  all(list, '[part=entry] > .source').map((source) => textOf(source).split('. ')[0] ?? '');
const until = (list: Element, ...expected: readonly string[]): Promise<void> =>
  waitUntil(() => publishers(list).join() === expected.join(), expected.join());
const detailsOf = (list: Element, text: string, entry = 0): HTMLDetailsElement =>
  [...(all(list, '[part=entry]')[entry]?.querySelectorAll('details') ?? [])].find((details) =>
    textOf(details.querySelector('summary')).includes(text),
  ) as HTMLDetailsElement;

/** The clipboard of the page until the next test; none where the page has none. */
function setClipboard(clipboard: { writeText(text: string): Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

describe('<mine-sources>', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    getSelection()?.removeAllRanges();
  });

  it('lists the source of what is shown once, with its day, and what is folded away', async () => {
    const { list } = await show([figure('ap-mines-found'), figure('uxo-found')]);
    expect(seen(list)).to.equal(
      `Sources of the figures on this page ${textOf(find(list, '.source'))} 2 figures on this page Cite The sources’ figures, not checked by us.`,
    );
    expect(textOf(find(list, '.source'))).to.match(new RegExp(`^${EMBASSY}\\. [^.]{20,}\\. 4 April 2025$`));
    expect(find<HTMLAnchorElement>(list, '.source a').href).to.match(
      /^https:\/\/washington\.mfa\.gov\.az\/[^#]+$/,
    );
  });

  it('follows figures that come, move, change and go', async () => {
    const { list, main } = await show([figure('ap-mines-found')]);
    await until(list, EMBASSY);
    const other = figure('uxo-found', 'latest');
    main.prepend(other);
    await until(list, 'Day.Az', EMBASSY);
    main.append(other);
    await until(list, EMBASSY, 'Day.Az');
    other.removeAttribute('edition');
    Object.assign(other, { edition: undefined });
    await until(list, EMBASSY);
    main.replaceChildren();
    await waitUntil(() => seen(list) === 'This page shows no figures with sources.');
  });

  it('finds figures in shadow roots, in the order of the page', async () => {
    const { list, main } = await show([figure('ap-mines-found')]);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(figure('uxo-found', 'latest'));
    main.prepend(host);
    await until(list, 'Day.Az', EMBASSY);
    host.remove();
    await until(list, EMBASSY);
  });

  it('numbers the sources in the order of the page', async () => {
    const { list } = await show([figure('ap-mines-found', 'latest'), figure('ap-mines-found')]);
    await until(list, 'Day.Az', EMBASSY);
    const items = all(list, 'ol > li');
    expect(items.map((item) => getComputedStyle(item).display)).to.deep.equal(['list-item', 'list-item']);
    expect(items.map((item) => getComputedStyle(item).listStyleType)).to.deep.equal(['decimal', 'decimal']);
  });

  it('has a heading of our own or of the page, on the level of the page', async () => {
    const { list } = await show(
      [figure('ap-mines-found')],
      html`<mine-sources lang="en" heading="Where this is from" level="3"></mine-sources>`,
    );
    const heading = (): (string | null)[] => {
      const element = find(list, '[role=heading]');
      return [textOf(element), element.getAttribute('aria-level')];
    };
    expect(heading()).to.deep.equal(['Where this is from', '3']);
    list.removeAttribute('heading');
    list.setAttribute('level', '9');
    await list.updateComplete;
    expect(heading()).to.deep.equal(['Sources of the figures on this page', '2']);
  });

  it("keeps the author's words while nothing is shown", async () => {
    const page = await fixture(
      html`<div><mine-sources lang="en">Sources of the author.</mine-sources></div>`,
    );
    const list = page.firstElementChild as MineSources;
    expect(seen(list)).to.equal('Sources of the author.');
    page.append(figure('ap-mines-found'));
    await until(list, EMBASSY);
    expect(seen(list)).not.to.contain('of the author');
    page.lastElementChild?.remove();
    await waitUntil(() => seen(list) === 'Sources of the author.');
  });

  it('holds each figure with its quote in its own language, and a link to the sentence', async () => {
    const { list } = await show([figure('uxo-found', 'latest'), figure('at-mines-found', 'latest')]);
    const details = detailsOf(list, '2 figures on this page');
    details.open = true;
    expect([...details.querySelectorAll('.sourced > p:first-child')].map(textOf)).to.deep.equal([
      '164,128 items of unexploded ordnance found and neutralised since November 2020.',
      '22,637 anti-tank mines found and neutralised since November 2020.',
    ]);
    expect([...details.querySelectorAll('blockquote')].map(({ lang }) => lang)).to.deep.equal(['az', 'az']);
    for (const { href, rel } of details.querySelectorAll('a')) {
      expect(href).to.match(/^https:\/\/news\.day\.az\/.+#:~:text=/);
      expect(rel).to.equal('noopener noreferrer');
    }
  });

  it('keeps open what its reader has opened, under its own source, when others come before it', async () => {
    const { list, main } = await show([figure('ap-mines-found')]);
    const details = detailsOf(list, 'Cite');
    setTimeout(() => details.querySelector('summary')?.click());
    await oneEvent(details, 'toggle');
    main.prepend(figure('uxo-found', 'latest'));
    await until(list, 'Day.Az', EMBASSY);
    await list.updateComplete;
    expect([0, 1].map((entry) => detailsOf(list, 'Cite', entry).open)).to.deep.equal([false, true]);
    main.firstElementChild?.remove();
    await until(list, EMBASSY);
    expect(detailsOf(list, 'Cite').open).to.be.true;
  });

  it('copies exactly the text that is shown, and says so', async () => {
    const copied: string[] = [];
    setClipboard({ writeText: (text) => Promise.resolve(void copied.push(text)) });
    const { list } = await show([figure('ap-mines-found')]);
    detailsOf(list, 'Cite').open = true;
    for (const [index, block] of all(list, '[part=citation]').entries()) {
      block.querySelector('button')?.click();
      const status = block.querySelector('[role=status]');
      await waitUntil(() => textOf(status) === 'Copied');
      expect(copied[index]).to.equal(block.querySelector('pre')?.textContent);
    }
    expect(copied.map((text) => text.split('\n')[0]?.slice(0, 30))).to.deep.equal([
      'Embassy of the Republic of Aze',
      '@misc{azerbaijan-emb-2025-04-0',
      '[',
    ]);
    expect(() => JSON.parse(copied[2] as string) as unknown).not.to.throw();
    expect(all(list, '[role=status]').map(textOf), 'said beside the last one alone').to.deep.equal([
      '',
      '',
      'Copied',
    ]);
    expect(
      all(list, '[part=citation] button').map((button) => button.getAttribute('aria-label')),
    ).to.deep.equal(['Copy: Text', 'Copy: BibTeX', 'Copy: CSL-JSON']);
  });

  for (const [name, clipboard] of [
    ['no clipboard', undefined],
    [
      'a clipboard that refuses',
      { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    ],
  ] as const) {
    it(`selects the text where there is ${name}, and says so`, async () => {
      setClipboard(clipboard);
      const { list } = await show([figure('ap-mines-found')]);
      detailsOf(list, 'Cite').open = true;
      buttonOf(list, 'Copy').click();
      await waitUntil(() => textOf(find(list, '[role=status]')) === 'Selected; copy it by hand');
      expect(String(getSelection()).trim()).to.equal(textOf(find(list, 'pre')));
    });
  }

  it('hears of nothing after it has left, and reads again when it comes back', async () => {
    const { list, main } = await show([figure('ap-mines-found')]);
    const page = list.parentElement as HTMLElement;
    list.remove();
    let asked = 0;
    const requestUpdate = list.requestUpdate.bind(list);
    list.requestUpdate = (...values) => {
      asked++;
      requestUpdate(...values);
    };
    // Another list stays, and hears of it.
    const staying = document.createElement('mine-sources');
    staying.lang = 'en';
    page.append(staying);
    await until(staying, EMBASSY);
    main.append(figure('uxo-found', 'latest'));
    await until(staying, EMBASSY, 'Day.Az');
    expect(asked).to.equal(0);
    page.append(list);
    await until(list, EMBASSY, 'Day.Az');
  });

  it('lists the sources of a feed that the page sets', async () => {
    const own = figure('area-cleared', 'latest');
    own.feed = feedOf({ value: 7, quote: { text: '7 hectares', lang: 'en' } });
    const { list } = await show([own]);
    await until(list, 'Example paper');
    expect(find<HTMLAnchorElement>(list, '.sourced a').href).to.equal(
      'https://example.org/report#:~:text=7%20hectares',
    );
  });

  it('keeps words of another language, and stands in English from left to right where there are none', async () => {
    const page = await fixture(
      html`<div lang="ur" dir="rtl">
        ${figure('ap-mines-found')}<mine-sources>מקורות</mine-sources><mine-sources></mine-sources>
      </div>`,
    );
    const [words, bare] = page.querySelectorAll('mine-sources') as unknown as [MineSources, MineSources];
    await until(bare, EMBASSY);
    expect(seen(words)).to.equal('מקורות');
    expect(find(bare, '[part=figure]').lang).to.equal('en');
    expect(find(bare, 'ol').dir).to.equal('ltr');
    expect(all(bare, 'pre').every((pre) => pre.dir === 'ltr')).to.be.true;
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(takeWarnings()[0]).to.contain('<mine-sources> in lang="ur"');
  });

  it('is accessible folded, open and with nothing to list', async () => {
    const { list, main } = await show([figure('ap-mines-found'), figure('uxo-found', 'latest')]);
    expectNoInlineStyle(list);
    await expect(list).to.be.accessible();
    for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
    await expect(list).to.be.accessible();
    main.replaceChildren();
    await waitUntil(() => find(list, '[part=reason]'));
    await expect(list).to.be.accessible();
  });
});
