/**
 * Stories on one page, to be pictured: each in a cell of its own, in the place that is asked for.
 */
import { render, type TemplateResult } from 'lit';
import '../../stories/themes/theme-files.ts';
import { elementsIn, type Ours, type Played } from '../../stories/figure-story.ts';
import { inPlace, type Place } from '../../stories/place.ts';

interface Story {
  readonly name?: string;
  readonly title?: string;
  readonly args?: object;
  readonly globals?: Place;
  readonly parameters?: { readonly isSheet?: boolean };
  readonly render?: (args: object, context: object) => TemplateResult;
  readonly play?: (played: Played) => Promise<void>;
}
type StoryModule = Readonly<Record<string, Story>> & { readonly default: Story };

export interface Pictured {
  readonly title: string;
  readonly name: string;
  /** Whether it has a place of its own, so that no other is asked for. */
  readonly isPlaced: boolean;
  readonly draw: () => TemplateResult;
  readonly globals: Place;
  readonly play: Story['play'];
}

/** Every story that is no sheet of others. */
export const storiesOf = (modules: readonly StoryModule[]): readonly Pictured[] =>
  modules.flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories)
      .filter(([, { parameters }]) => !(parameters?.isSheet ?? meta.parameters?.isSheet))
      .map(([exported, { name = exported, globals, ...story }]) => {
        const draw = story.render ?? meta.render;
        if (!draw) throw new Error(`${meta.title} › ${name} draws nothing.`);
        return {
          title: meta.title ?? '',
          name,
          isPlaced: globals !== undefined,
          draw: () => draw({ ...meta.args, ...story.args }, { globals: globals ?? {} }),
          globals: globals ?? {},
          play: story.play ?? meta.play,
        };
      }),
  );

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

const isWaiting = ({ figure }: Ours & { figure?: { answer: { known: boolean; reason?: string } } }) =>
  figure?.answer.known === false && figure.answer.reason === 'loading';

/** A chart whose drawing is on its way; one that is hidden or whose drawing is missing never comes. */
const isUndrawn = ({ shadowRoot }: Ours) => {
  const plot = shadowRoot?.querySelector('.plot:not(.drawn)');
  return Boolean(plot && plot.getBoundingClientRect().height > 0);
};

/** Until the page has stopped changing; a chart that does not come is waited for two seconds. */
async function settle(): Promise<void> {
  let [before, same] = ['', 0];
  for (let attempt = 0; attempt < 240 && same < 6; attempt++) {
    await frame();
    for (const element of elementsIn(document)) await element.updateComplete;
    const now = `${document.body.scrollHeight} ${document.body.scrollWidth}`;
    const elements = elementsIn(document);
    const isBusy = elements.some(isWaiting) || (attempt < 120 && elements.some(isUndrawn));
    same = now === before && !isBusy ? same + 1 : 0;
    before = now;
  }
}

/** A cell of the page, in its pixels. */
export interface Cell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lays out these stories in place of those before, as each is after what it plays. */
export async function lay(stories: readonly Pictured[], place: Place): Promise<readonly Cell[]> {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Pictures`)));
  const cells = stories.map(({ draw, globals }) => {
    const cell = document.createElement('div');
    cell.className = 'cell';
    render(inPlace(draw(), { ...globals, ...place }), cell);
    return cell;
  });
  document.body.replaceChildren(...cells);
  await settle();
  for (const [at, { play }] of stories.entries())
    await play?.({ canvasElement: cells[at], viewMode: 'story' });
  (document.activeElement as HTMLElement | null)?.blur();
  await settle();
  return cells.map((cell, at) => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    return { name: stories[at]?.name ?? '', x: x + scrollX, y: y + scrollY, width, height };
  });
}
