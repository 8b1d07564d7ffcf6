/**
 * What happens to the words in a tag when translators, editors and scripts change them.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { complaints, figureOf, isDrawn } from './testing/drawn.js';
import {
  addFrame,
  closePages,
  type Frame,
  loaded,
  lookInto,
  openPage,
  painted,
  until,
} from './testing/open-page.js';
import { allThree, SAYS, SCRIPT, snippet, TAGS, WORDS } from './testing/snippets.js';

const open = (body = allThree()): Promise<Frame> => openPage({ head: SCRIPT, body });

async function expectFigures(frame: Frame, within: ParentNode = frame.document): Promise<void> {
  await painted();
  for (const tag of TAGS) {
    const element = within.querySelector(tag) as HTMLElement;
    expect(complaints(element), tag).to.deep.equal([]);
    expect(seen(element).toLowerCase().split(SAYS[tag]), `${tag} once`).to.have.length(2);
    expect(element.shadowRoot?.querySelectorAll('[part=figure]'), tag).to.have.length(1);
    expect(element.shadowRoot?.querySelectorAll('slot'), tag).to.have.length(1);
  }
  expect(frame.probe.errors).to.deep.equal([]);
  expect(frame.probe.console).to.deep.equal([]);
}

describe('an element whose words are changed by others', () => {
  afterEach(closePages);

  /** As page translation does: each text node becomes two fonts. */
  const translate = (root: Node): void => {
    for (const node of [...root.childNodes]) {
      if (node.nodeType !== 3) translate(node);
      else if (node.nodeValue?.trim()) {
        const inner = root.ownerDocument?.createElement('font') as HTMLElement;
        const outer = root.ownerDocument?.createElement('font') as HTMLElement;
        inner.textContent = node.nodeValue.toUpperCase();
        outer.append(inner);
        (node as Text).replaceWith(outer);
      }
    }
  };

  it('goes on working when a translator wraps the words in the tag', async () => {
    const frame = await open();
    for (const tag of TAGS) translate(frame.find(tag));
    await expectFigures(frame);
    frame.find('mine-stat').setAttribute('indicator', 'nobody-knows');
    await until('the words', () => seen(frame.find('mine-stat')).startsWith('MORE THAN 36,000'));
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('goes on working when a translator wraps what is drawn', async () => {
    const frame = await open();
    for (const tag of TAGS) translate(frame.find(tag).shadowRoot as ShadowRoot);
    await painted();
    for (const tag of TAGS) frame.find(tag).setAttribute('edition', 'latest');
    frame.find('mine-stat').setAttribute('indicator', 'at-mines-found');
    frame.find('clearance-progress').setAttribute('display', 'ring');
    await painted();
    expect(frame.probe.errors).to.deep.equal([]);
    for (const tag of TAGS) expect(seen(frame.find(tag))).to.not.equal('');
  });

  it('shows words that come late, and the reason again when they are gone', async () => {
    const frame = await open(snippet('mine-stat', 'indicator="nobody-knows"', ''));
    const element = frame.find('mine-stat');
    expect(seen(element)).to.equal('Figure not available.');
    element.textContent = 'Words of the author.';
    await until('the words alone', () => seen(element) === 'Words of the author.');
    element.textContent = '';
    await until('the reason', () => seen(element) === 'Figure not available.');
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('keeps the words in the tag as the author wrote them', async () => {
    const frame = await open();
    await expectFigures(frame);
    for (const tag of TAGS) expect(frame.find(tag).innerHTML).to.equal(WORDS[tag]);
  });

  it('follows the language of the page when it changes', async () => {
    const frame = await open();
    frame.document.documentElement.lang = 'ka';
    await until('the words', () => TAGS.every((tag) => !isDrawn(frame.find(tag))));
    frame.document.documentElement.lang = 'en-GB';
    await until('the figures', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('is drawn in a frame that a page builder writes without an address', async () => {
    const element = addFrame();
    await loaded(element);
    const inside = element.contentDocument as Document;
    inside.write(`<!doctype html><html lang="en"><script src="/probe.js"></script>${SCRIPT}${allThree()}`);
    const closed = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    inside.close();
    await closed;
    const frame = lookInto(element);
    await expectFigures(frame);
    expect(figureOf(frame.find('mine-stat'))).to.not.equal(null);
  });
});
