import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { h, type Markup, once } from './markup.js';
import { paint } from './paint.js';
import { toHtml } from './to-html.js';

const place = (): HTMLElement => document.createElement('div');
const painted = (markup: Markup, parent = place()): HTMLElement => {
  paint(parent, markup);
  return parent;
};
const only = (parent: Element, selector: string): HTMLElement =>
  parent.querySelector(selector) as HTMLElement;

/** What a browser makes of the HTML. */
const read = (html: string): HTMLElement => {
  const parent = place();

  parent.innerHTML = html;
  return parent;
};

const TEXT = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\0\r]/g, ''));
const ATTRIBUTES = fc.dictionary(
  fc.constantFrom('class', 'lang', 'part', 'title'),
  fc.oneof(TEXT, fc.boolean(), fc.constant(undefined), fc.nat()),
);
const { markup: MARKUP } = fc.letrec<{ markup: Markup }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    TEXT,
    fc.constantFrom(undefined, false, null),
    fc.nat(),
    fc.array(tie('markup'), { maxLength: 4 }),
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'bdi', 'svg'),
        ATTRIBUTES,
        fc.array(tie('markup'), { maxLength: 4 }),
      )
      .map(([name, attributes, inside]) =>
        // Inside a drawing other tags would end it.
        name === 'svg' ? h('svg', attributes, h('path', { d: 'M0 0' })) : h(name, attributes, ...inside),
      ),
  ),
}));

describe('what is drawn', () => {
  it('is the same on a page as in HTML that a browser reads', () => {
    fc.assert(
      fc.property(MARKUP, (markup) => {
        const [own, other] = [painted(markup), read(toHtml(markup))];
        expect(own.isEqualNode(other), `${own.outerHTML}\n${other.outerHTML}`).to.be.true;
      }),
    );
  });

  it('is the same drawn over anything else as drawn afresh', () => {
    fc.assert(
      fc.property(MARKUP, MARKUP, (before, after) => {
        const over = painted(after, painted(before));
        const fresh = painted(after);
        expect(over.isEqualNode(fresh), `${over.outerHTML}\n${fresh.outerHTML}`).to.be.true;
      }),
    );
  });

  it('is text where it is text, whatever stands in it', () => {
    const markup = h('p', { title: '"><img src=x>' }, '<script>alert(1)</script> & more');
    for (const parent of [painted(markup), read(toHtml(markup))]) {
      expect(parent.querySelectorAll('*')).to.have.length(1);
      expect(parent.textContent).to.equal('<script>alert(1)</script> & more');
      expect(only(parent, 'p').title).to.equal('"><img src=x>');
    }
  });

  it('lets every node stand that is right already, with its focus', () => {
    const say = (text: string): Markup =>
      h('p', {}, text, h('a', { href: '#' }, 'source'), h('b', {}, 'same'));
    const parent = document.body.appendChild(painted(say('one')));
    const [link, bold] = [only(parent, 'a'), only(parent, 'b').firstChild];
    link.focus();
    painted(say('two'), parent);
    expect(parent.textContent).to.equal('twosourcesame');
    expect(only(parent, 'a')).to.equal(link);
    expect(only(parent, 'b').firstChild).to.equal(bold);
    expect(document.activeElement).to.equal(link);
    parent.remove();
  });

  it('puts right what a translator has put in the place of texts', () => {
    const parent = painted(h('p', {}, 'More than ', h('b', {}, '36,000'), ' mines'));
    for (const text of [only(parent, 'p').firstChild, only(parent, 'b').firstChild] as Text[]) {
      const font = document.createElement('font');
      font.append('Mehr als');
      text.replaceWith(font);
    }
    painted(h('p', {}, 'More than ', h('b', {}, '40,000'), ' mines'), parent);
    expect(parent.textContent).to.equal('More than 40,000 mines');
    expect(parent.querySelector('font')).to.equal(null);
  });

  it('takes an attribute away that is absent now, and leaves what readers and others have set', () => {
    const parent = painted(h('details', { lang: 'en', part: 'details' }, h('summary', {}, 'More')));
    const details = only(parent, 'details') as HTMLDetailsElement;
    details.open = true;
    details.style.setProperty('--_bars', '3');
    painted(h('details', { part: 'details' }, h('summary', {}, 'More')), parent);
    expect(details.hasAttribute('lang')).to.be.false;
    expect(details.open).to.be.true;
    expect(details.style.getPropertyValue('--_bars')).to.equal('3');
    painted(h('details', { open: false }), parent);
    expect(details.open).to.be.false;
  });

  it('hears by the newest handler alone', () => {
    const heard: string[] = [];
    const button = (name: string): Markup => h('button', { onclick: () => void heard.push(name) });
    const parent = painted(button('one'));
    painted(button('two'), parent);
    only(parent, 'button').click();
    expect(heard).to.deep.equal(['two']);
  });

  it('is left to others once it is there, where that is said', () => {
    const canvas = (width: number): Markup => once(h('canvas', { width }));
    const parent = painted(canvas(10));
    only(parent, 'canvas').setAttribute('width', '600');
    painted(canvas(20), parent);
    expect(only(parent, 'canvas').getAttribute('width')).to.equal('600');
  });

  it('takes along what has a name of its own, with what is opened in it', () => {
    const list = (...ids: string[]): Markup =>
      h(
        'ol',
        {},
        ids.map((id) => h('li', { id }, h('details', {}, h('summary', {}, id)))),
      );
    const parent = painted(list('one', 'two', 'three'));
    const two = only(parent, '#two');
    (only(two, 'details') as HTMLDetailsElement).open = true;
    for (const ids of [['zero', 'two', 'three'], ['two'], ['one', 'three', 'two']]) {
      painted(list(...ids), parent);
      expect([...parent.querySelectorAll('li')].map(({ id }) => id)).to.deep.equal(ids);
      expect(only(parent, '#two')).to.equal(two);
      const open = [...parent.querySelectorAll('details[open]')].map((each) => each.textContent);
      expect(open).to.deep.equal(['two']);
    }
  });

  it('stands before what belongs to somebody else', () => {
    const parent = place();
    const slot = parent.appendChild(document.createElement('slot'));
    for (const text of ['one', 'two', undefined]) {
      paint(parent, text && h('p', {}, text), slot);
      expect(parent.lastChild).to.equal(slot);
      expect(parent.textContent).to.equal(text ?? '');
    }
  });

  it('is of the language of drawings inside a drawing', () => {
    const parent = painted(h('svg', { viewBox: '0 0 1 1' }, h('path', { d: 'M0 0h1' })));
    expect(only(parent, 'path')).to.be.instanceOf(SVGPathElement);
    expect(parent.querySelector('svg')?.viewBox.baseVal.width).to.equal(1);
  });
});
