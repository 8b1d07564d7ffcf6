import { expect } from '@open-wc/testing';
import { nearestLang } from './language.js';

describe('the language of a place', () => {
  const place = (markup: (host: HTMLElement) => void): HTMLElement => {
    const host = document.createElement('div');
    markup(host);
    document.body.append(host);
    return host;
  };
  afterEach(() => document.querySelectorAll('body > div').forEach((each) => each.remove()));

  it('is that of the nearest ancestor, through shadow roots', () => {
    const host = place((each) => (each.lang = 'az'));
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('section');
    root.append(inner);
    inner.attachShadow({ mode: 'open' }).append(document.createElement('p'));
    expect(nearestLang(inner.shadowRoot!.querySelector('p')!)).to.equal('az');
    inner.lang = 'tr';
    expect(nearestLang(inner.shadowRoot!.querySelector('p')!)).to.equal('tr');
  });

  it('is none where the nearest has an empty one', () => {
    const host = place((each) => {
      each.lang = 'az';
      each.append(Object.assign(document.createElement('p'), { lang: '' }));
    });
    expect(nearestLang(host.querySelector('p')!)).to.equal(undefined);
  });
});
