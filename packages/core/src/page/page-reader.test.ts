import { expect } from '@open-wc/testing';
import type { FigureView } from '@mine-action/wording';
import { html, LitElement } from 'lit';
import { property } from '../property.js';
import { PageReader } from './page-reader.js';
import { register, type ShowsFigure, unregister } from './page-registry.js';

/** A figure that has a name. */
interface Named extends ShowsFigure {
  readonly name: string;
}

class TestFigure extends LitElement {
  @property() name = '';
  #view = {} as FigureView;

  protected override willUpdate(): void {
    this.#view = {} as FigureView;
  }

  readonly #entry: Named = Object.defineProperties({} as Named, {
    name: { get: () => this.name },
  });

  override updated(): void {
    if (this.name && this.isConnected) register(this, this.#view, this.#entry);
    else unregister(this);
  }

  override connectedCallback(): void {
    super.connectedCallback?.();
    if (this.hasUpdated) this.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback?.();
    unregister(this);
  }

  protected override render(): unknown {
    return html`${this.name}<slot></slot>`;
  }
}
customElements.define('test-figure', TestFigure);

class TestReader extends LitElement {
  readonly onPage = new PageReader(this);
  asked = 0;
  drawn: string[] = [];

  override requestUpdate(...values: Parameters<LitElement['requestUpdate']>): void {
    // Lit asks before the fields of the class are there.
    this.asked = (this.asked ?? 0) + 1;
    super.requestUpdate(...values);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.onPage.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.onPage.disconnect();
  }

  protected override willUpdate(): void {
    this.drawn = namesIn(this);
  }

  protected override render(): unknown {
    return html`${this.drawn.join(' ')}`;
  }
}
customElements.define('test-reader', TestReader);

const namesIn = ({ onPage }: TestReader): string[] => onPage.current.map((entry) => (entry as Named).name);

/** Until everything that was to be drawn or told has been. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

const figure = (name: string): TestFigure => {
  const element = document.createElement('test-figure') as TestFigure;
  element.name = name;
  return element;
};

describe('what is shown on the page', () => {
  let page: HTMLElement;
  let reader: TestReader;

  beforeEach(async () => {
    page = document.body.appendChild(document.createElement('main'));
    reader = page.appendChild(document.createElement('test-reader') as TestReader);
    await settled();
    reader.asked = 0;
  });

  afterEach(async () => {
    page.remove();
    await settled();
    expect(namesIn(reader), 'nothing is retained').to.deep.equal([]);
  });

  /** The element itself in a shadow root of a new element, with what stands beside it there. */
  const shade = (...inside: Element[]): HTMLElement => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(...inside);
    return host;
  };

  it('is read in the order of the page, not in that of coming', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map(figure) as [TestFigure, TestFigure, TestFigure];
    page.append(c);
    await settled();
    page.prepend(a);
    await settled();
    a.after(b);
    await settled();
    expect(reader.drawn).to.deep.equal(['a', 'b', 'c']);
  });

  it('is read again when it moves', async () => {
    const [a, b] = ['a', 'b'].map(figure) as [TestFigure, TestFigure];
    page.append(a, b);
    await settled();
    expect(reader.drawn).to.deep.equal(['a', 'b']);
    page.append(a);
    await settled();
    expect(reader.drawn).to.deep.equal(['b', 'a']);
  });

  it('is read in order in shadow roots and beside them, however deep', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const [a, b, c, d, e, f] = names.map(figure) as [
      ...[TestFigure, TestFigure, TestFigure, TestFigure, TestFigure, TestFigure],
    ];
    const deep = shade(c, d);
    const host = shade(b, deep, e);
    page.append(f);
    await settled();
    page.prepend(a, host);
    await settled();
    expect(reader.drawn).to.deep.equal(names);
  });

  it('is read in order within one shadow root, whichever came first', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map(figure) as [TestFigure, TestFigure, TestFigure];
    const host = page.appendChild(shade(c));
    await settled();
    host.shadowRoot?.prepend(a);
    await settled();
    a.after(shade(b));
    await settled();
    expect(reader.drawn).to.deep.equal(['a', 'b', 'c']);
  });

  it('is read with a host before what it holds', async () => {
    const [outer, inner, light] = ['outer', 'inner', 'light'].map(figure) as [
      ...[TestFigure, TestFigure, TestFigure],
    ];
    outer.append(light);
    page.append(outer);
    await settled();
    outer.shadowRoot?.append(inner);
    await settled();
    expect(reader.drawn).to.deep.equal(['outer', 'inner', 'light']);
  });

  it('is told once for all that changes in one go', async () => {
    page.append(...['a', 'b', 'c'].map(figure));
    await settled();
    expect(reader.asked).to.equal(1);
    const [a, b, c] = page.querySelectorAll<TestFigure>('test-figure');
    for (const each of [a, b]) if (each) each.name += '!';
    await settled();
    expect(reader.asked).to.equal(2);
    b?.remove();
    c?.remove();
    await settled();
    expect(reader.asked).to.equal(3);
    expect(reader.drawn).to.deep.equal(['a!']);
  });

  it('is told in the same go, before the next task', async () => {
    page.append(figure('a'));
    await reader.updateComplete;
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(reader.drawn).to.deep.equal(['a']);
  });

  it('is not told when a figure is drawn again as it was', async () => {
    const element = figure('kept');
    page.append(element);
    await settled();
    const [line] = reader.onPage.current;
    const before = reader.asked;
    element.updated();
    element.updated();
    await settled();
    expect(reader.asked).to.equal(before);
    expect(reader.onPage.current).to.deep.equal([line]);
  });

  it('is not told of the readers themselves', async () => {
    reader.requestUpdate();
    page.append(document.createElement('test-reader'));
    await settled();
    expect([reader.asked, namesIn(reader)]).to.deep.equal([1, []]);
    reader.requestUpdate();
    await settled();
    expect(reader.asked).to.equal(2);
  });

  it('is told to every reader that stands on the page, and to none that has left', async () => {
    const second = page.appendChild(document.createElement('test-reader') as TestReader);
    await settled();
    reader.remove();
    const before = reader.asked;
    page.append(figure('a'));
    await settled();
    expect(second.drawn).to.deep.equal(['a']);
    expect(reader.asked).to.equal(before);
  });

  it('is read again by a reader that comes back', async () => {
    reader.remove();
    page.append(figure('a'));
    await settled();
    page.append(reader);
    await settled();
    expect(reader.drawn).to.deep.equal(['a']);
  });

  it('is no longer what left the page, or has nothing to say', async () => {
    const [a, b] = ['a', 'b'].map(figure) as [TestFigure, TestFigure];
    page.append(a, b);
    await settled();
    a.remove();
    await settled();
    expect(reader.drawn).to.deep.equal(['b']);
    b.name = '';
    await settled();
    expect(reader.drawn).to.deep.equal([]);
    page.append(a);
    await settled();
    expect(reader.drawn, 'comes back as it was').to.deep.equal(['a']);
  });

  it('is nothing that left before it was drawn, or is drawn elsewhere', async () => {
    const [brief, away] = ['brief', 'away'].map(figure) as [TestFigure, TestFigure];
    page.append(brief, away);
    brief.remove();
    await settled();
    expect(reader.drawn).to.deep.equal(['away']);
    away.remove();
    away.name = 'changed';
    await settled();
    expect(namesIn(reader)).to.deep.equal([]);
    page.append(away);
    await settled();
    expect(reader.drawn).to.deep.equal(['changed']);
  });

  it('retains nothing after a thousand figures have come and gone', async () => {
    const element = figure('same');
    for (let turn = 0; turn < 1000; turn++) {
      const other = turn % 2 ? figure(`${turn}`) : element;
      page.append(other);
      if (turn % 3 === 0) await other.updateComplete;
      other.remove();
    }
    await settled();
    expect(namesIn(reader)).to.deep.equal([]);
    page.append(element);
    await settled();
    expect(namesIn(reader)).to.deep.equal(['same']);
  });
});
