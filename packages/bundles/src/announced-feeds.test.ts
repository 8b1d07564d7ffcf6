/**
 * A feed that a page means to set by script: until it has come, and where it never comes, no figure of the built-in feed stands
 * in its place.
 */
import { expect } from '@open-wc/testing';
import { seen, serve } from '@mine-action/testing';
import { allFed, fed, FED_TAGS, feedOf, feedText, SHOWS } from '@mine-action/testing/invented-feed';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { FORMS, SCRIPT } from './testing/snippets.js';

type Given = HTMLElement & { feed: unknown };

const WORDS = 'Words of an invented centre.';
/** The time that a page is given to set what it has announced passes quickly here. */
const QUICK = `<script>
  const wait = window.setTimeout;
  window.setTimeout = (call, ms, ...more) => wait(call, ms === 10000 ? 400 : ms, ...more);
</script>`;
const LINE =
  /^mine-action: <[\w-]+(?: feed="[^"]*")?>: the page means a feed of its own, and after 10 seconds has set none; no figure of another feed is shown\. Set it by script: element\.feed = feed .* or write its address: src="…"\.$/;

const all = (frame: Frame): Given[] => frame.all(FED_TAGS.join()) as Given[];
const expectWords = (frame: Frame): void => {
  for (const element of all(frame)) {
    expect(isDrawn(element), element.localName).to.be.false;
    expect(element.innerText.trim(), element.localName).to.equal(WORDS);
  }
};

describe('a feed that a page means to set by script', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(FORMS))
    it(`leaves the words until it has come, and then is shown: ${name}`, async () => {
      const frame = await openPage({ head, body: allFed('feed=""', WORDS) });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expectWords(frame);
      for (const element of all(frame)) element.feed = feedOf();
      await until('its figures', () =>
        all(frame).every((each) => isDrawn(each) && seen(each).includes(SHOWS[each.localName] as string)),
      );
      expect(frame.probe.console).to.deep.equal([]);
      expect(frame.probe.errors).to.deep.equal([]);
    });

  for (const text of ['', '[object Object]'])
    it(`is missed in the console where it never comes, and the words stand: feed="${text}"`, async () => {
      const frame = await openPage({ head: QUICK + SCRIPT, body: allFed(`feed="${text}"`, WORDS) });
      await until('a line for each tag', () => ownLines(frame).length === FED_TAGS.length || null);
      for (const line of ownLines(frame)) expect(line).to.match(LINE);
      expectWords(frame);
      // One that comes too late for the line is shown all the same.
      for (const element of all(frame)) element.feed = feedOf();
      await until('its figures', () =>
        all(frame).every((each) => isDrawn(each) && seen(each).includes(SHOWS[each.localName] as string)),
      );
      expect(frame.probe.errors).to.deep.equal([]);
    });

  for (const nothing of [null, undefined])
    it(`is missed where a page sets ${nothing} in its place, and nothing is shown instead`, async () => {
      const frame = await openPage({ head: QUICK, body: allFed('', WORDS) });
      for (const element of all(frame)) element.feed = nothing;
      const script = frame.document.createElement('script');
      script.src = '/dist/mine-action.js';
      frame.document.head.append(script);
      await until('a line for each tag', () => ownLines(frame).length === FED_TAGS.length || null);
      for (const line of ownLines(frame)) expect(line).to.match(LINE);
      expectWords(frame);
    });

  it('that a page takes away leaves no figure of another programme', async () => {
    const frame = await openPage({ head: SCRIPT, body: fed('mine-stat', '', WORDS) });
    const element = frame.find<Given>('mine-stat');
    element.feed = feedOf();
    await until('its figure', () => (isDrawn(element) && seen(element).includes('1,234')) || null);
    element.feed = undefined;
    await until('the words', () => !isDrawn(element) || null);
    expectWords(frame);
  });

  it('says why there is no figure in a tag without words', async () => {
    const frame = await openPage({ head: QUICK + SCRIPT, body: fed('mine-stat', 'feed=""') });
    const element = frame.find('mine-stat');
    await until('the reason', () => seen(element) === 'Figure not available.' || null);
  });

  it('goes after an address until it has come', async () => {
    const file = await serve({ text: feedText(555) });
    const frame = await openPage({ head: SCRIPT, body: fed('mine-stat', `src="${file.path}" feed=""`) });
    const element = frame.find<Given>('mine-stat');
    await until('that of the address', () => seen(element).includes('555') || null);
    element.feed = feedOf();
    await until('the given one', () => seen(element).includes('1,234') || null);
    expect(frame.probe.console).to.deep.equal([]);
  });

  it('is no address: one that is written as a feed is named at once, with what to write', async () => {
    const frame = await openPage({
      head: SCRIPT,
      body: fed('mine-stat', 'feed="https://example.org/feed.json"', WORDS),
    });
    const [line] = await until('its line', () => (ownLines(frame).length > 0 ? ownLines(frame) : null));
    expect(line).to.match(/^mine-action: feed of <mine-stat feed="https:\/\/example\.org\/feed\.json">: /);
    expect(line).to.contain('A feed is an object that a script sets; an address is written as src="…".');
    expectWords(frame);
  });
});
