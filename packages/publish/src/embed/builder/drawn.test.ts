import { expect } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import { drawnHtml, whenDrawn } from './drawn.js';

/** A shadow root in which Lit has drawn a template. */
function rootOf(template: unknown): ShadowRoot {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  render(template, root, { renderBefore: root.firstChild });
  return root;
}

/** What a browser makes of it as the declared root of an element. */
const read = (written: string): HTMLTemplateElement => {
  const page = new DOMParser().parseFromString(`<template>${written}</template>`, 'text/html');
  return page.querySelector('template') as HTMLTemplateElement;
};

describe('what an element has drawn, as HTML', () => {
  it('is its nodes on one line, without comments, slot and style sheets', () => {
    const root = rootOf(
      html`<style>
          p {
            color: red;
          }
        </style>
        <link rel="stylesheet" href="a.css" />
        <div class=${'tile'} part="figure">
          <p>${'more than'} ${['36,000']}</p>
          <slot name="more"></slot>
        </div>`,
    );
    expect(root.textContent).to.include('\n');
    expect(drawnHtml(root)).to.equal('<div part="figure" class="tile"> <p>more than 36,000</p> </div>');
  });

  it('says the same text when a browser reads it, whatever stands in it', () => {
    const evil = '</template><script>alert(1)</script><!-- "\' & &lt; \u00a0 36\u00a0000';
    const root = rootOf(html`<p part="figure" aria-label=${evil}>${evil}</p>`);
    const { content } = read(drawnHtml(root));
    expect(content.childNodes.length).to.equal(1);
    expect(content.querySelector('script')).to.equal(null);
    expect(content.textContent).to.equal(evil);
    expect(content.querySelector('p')?.getAttribute('aria-label')).to.equal(evil);
  });

  it('has no style of its own, and a chart as before its picture', () => {
    const root = rootOf(html`<div class="plot drawn"><canvas width="300" height="100"></canvas></div>`);
    root.querySelector('canvas')?.style.setProperty('width', '300px');
    expect(drawnHtml(root)).to.equal('<div class="plot"><canvas></canvas></div>');
  });

  it('has its details closed, with what they hold', async () => {
    class FoldedFigure extends LitElement {
      #isOpened = false;
      override render(): unknown {
        return html`<div part="figure">
          <details @toggle=${this.#open}>
            <summary>More</summary>
            ${this.#isOpened ? html`<p>quote</p>` : ''}
          </details>
        </div>`;
      }
      readonly #open = (): void => {
        this.#isOpened = true;
        this.requestUpdate();
      };
    }
    customElements.define('folded-figure', FoldedFigure);
    const element = document.createElement('folded-figure');
    document.body.append(element);
    expect(await whenDrawn(element)).to.equal(
      '<div part="figure"> <details> <summary>More</summary> <p>quote</p> </details> </div>',
    );
    expect(element.shadowRoot?.querySelector('details')?.open).to.equal(false);
    element.remove();
  });

  it('leaves what is on the page as it is', () => {
    const root = rootOf(html`<p>${'a'}</p>`);
    const before = root.innerHTML;
    drawnHtml(root);
    expect(root.innerHTML).to.equal(before);
  });

  it('is waited for until a figure stands there, and is no reason why there is none', async () => {
    class LateFigure extends LitElement {
      static override properties = { figure: {} };
      declare figure: string | undefined;
      override render(): unknown {
        return this.figure ? html`<p part="figure">${this.figure}</p>` : html`<p part="reason">none</p>`;
      }
    }
    customElements.define('late-figure', LateFigure);
    const element = document.createElement('late-figure') as LateFigure;
    document.body.append(element);
    let written: string | undefined;
    const done = whenDrawn(element).then((text) => (written = text));
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(written).to.equal(undefined);
    element.figure = '93';
    await done;
    expect(written).to.equal('<p part="figure">93</p>');
    element.remove();
  });
});
