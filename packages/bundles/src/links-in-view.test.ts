/**
 * A link in view becomes the figure, alone in its paragraph or inside its sentence, and so does a tag inside a sentence:
 * at every width, whatever the link says, the same whenever the script comes.
 */
import { expect } from '@open-wc/testing';
import { FIGURE, linkTo, paragraphOf, PATH, siteWithFigure } from './testing/links.js';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { arrive, closePages, type Frame, openPage, until } from './testing/open-page.js';
import { ASYNC_SCRIPT, SCRIPT } from './testing/snippets.js';

const STYLE = '<style>body{margin:16px;font:16px/1.5 sans-serif}</style>';
const LATE_SCRIPT = '<script async src="/dist/mine-action.js?ms=400"></script>';

describe('a link in view', () => {
  afterEach(closePages);

  /** Of each figure: how wide and how high, in whole pixels. */
  const sizesOn = (frame: Frame): readonly (readonly [number, number])[] =>
    frame.all('mine-stat').map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    });

  for (const width of [160, 320, 680, 1280])
    it(`becomes the figure at ${width} px, the same whenever the script comes`, async () => {
      const site = await siteWithFigure();
      const body = [
        paragraphOf(site.address + PATH),
        `<p>So far ${linkTo(site.address + PATH, 'data-mine', 'many')}, and more.</p>`,
        `<p>Elsewhere <mine-stat indicator="ap-mines-found" display="inline">many</mine-stat>, and more.</p>`,
      ].join('');
      const open = async (script: string): Promise<Frame> => {
        const frame = await openPage({ head: STYLE + script, body, width });
        if (!script) await arrive(frame);
        await until('all figures', () => {
          const all = frame.all('mine-stat');
          return all.length === 3 && all.every(isDrawn);
        });
        return frame;
      };
      const early = await open(SCRIPT);
      const wanted = sizesOn(early);
      const [alone, inSentence] = early.all('p').map(seen);
      expect(alone).to.contain(FIGURE);
      expect(inSentence).to.match(new RegExp(`^So far ${FIGURE} .*, and more\\.$`));
      expect(early.document.documentElement.scrollWidth).to.be.at.most(width);
      closePages();
      for (const script of [ASYNC_SCRIPT, LATE_SCRIPT, '']) {
        const frame = await open(script);
        expect(sizesOn(frame), script || 'when all has been painted').to.deep.equal(wanted);
        expect(frame.probe.errors).to.deep.equal([]);
        closePages();
      }
    });

  it('is the words of the figure while that is on its way, wherever a style of the page reaches it', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({
      head: `${STYLE}<style>p > a { display: block; padding: 20px }</style>${SCRIPT}`,
      body: paragraphOf(site.address + PATH),
    });
    await until('the figure', () => frame.all('mine-stat').some(isDrawn));
    expect(frame.find('a').parentElement?.localName).to.equal('mine-stat');
    expect(frame.find('a').checkVisibility(), 'not said twice').to.be.false;
  });
});
