/**
 * Many stories in one page, below each other in one column: its width, its language and its text size are changed for
 * all of them at once.
 */
import { render, type TemplateResult } from 'lit';
import '../../stories/themes/theme-files.ts';
import { addLanguage, fetchLanguage, findLanguage } from '../../packages/wording/src/index.ts';
import { directionOf, inPlace } from '../../stories/place.ts';
import { elementsIn, type Ours } from '../../stories/figure-story.ts';
import { type Fault, faultsOf } from './measure.ts';

interface Story {
  name?: string;
  args?: object;
  globals?: Parameters<typeof inPlace>[1];
  parameters?: { isSheet?: boolean };
  render?: (args: object, context: object) => TemplateResult;
}
/** A module of stories: what is said of all of them as its `default`. */
type StoryModule = { default: Story & { title: string } } & Record<string, Story>;
/** A story with what lays it out. */
interface Layout {
  name: string;
  key: string;
  draw: () => TemplateResult;
  theme: NonNullable<Story['globals']>['theme'];
  look: NonNullable<Story['globals']>['look'];
}

const ids = new WeakMap<object, number>();
const idOf = (value: unknown): unknown => {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return String(value);
  if (!ids.has(value)) ids.set(value, Math.random());
  return ids.get(value);
};

/** What a module of stories exports, each with what lays it out. */
function storiesOf({ default: meta, ...stories }: StoryModule) {
  // A sheet shows what is measured as a story.
  const single = Object.entries(stories as Record<string, Story>).filter(
    ([, { parameters }]) => !(parameters?.isSheet ?? meta.parameters?.isSheet),
  );
  return single.map(([exported, { name = exported, globals = {}, ...story }]) => {
    const args = { ...meta.args, ...story.args };
    const draw = story.render ?? meta.render;
    if (!draw) throw new Error(`${meta.title} › ${name} draws nothing.`);
    // Of two stories that differ in colours alone, one is measured.
    const theme = globals.theme === 'dark' ? 'light' : globals.theme;
    const key = [draw, theme, globals.look, ...Object.entries(args).flat()].map(idOf).join();
    return {
      name: `${meta.title} › ${name}`,
      key,
      draw: () => draw(args, { globals }),
      theme,
      look: globals.look,
    };
  });
}

/** The stories to measure: every one of which no other has the same layout. */
export function layouts(modules: readonly StoryModule[]) {
  const all = new Map<string, Layout>();
  for (const story of modules.flatMap(storiesOf)) if (!all.has(story.key)) all.set(story.key, story);
  return [...all.values()];
}

const cells = new Map<HTMLElement, Layout>();

/**
 * The same in groups that can stand on one page: first the elements' own stories, then one with a list of sources,
 * then what shows the same elements on other pages and in other themes. A list names what all elements of its page show, and costs as
 * much: lists stand apart, and one that shows the many sources of a chart stands alone.
 */
export function groups(stories: readonly Layout[]) {
  const [plain, themed, lists]: Layout[][] = [[], [], []];
  const alone: Layout[][] = [];
  for (const story of stories) {
    const place = document.createElement('div');
    render(story.draw(), place);
    const isElement = story.name.startsWith('Elements/') && story.theme === undefined;
    if (!place.querySelector('mine-sources')) (isElement ? plain : themed).push(story);
    else if (place.querySelector('clearance-trend')) alone[isElement ? 'unshift' : 'push']([story]);
    // Those that differ in colour and typeface alone are left out.
    else if (story.theme === undefined) lists.push(story);
  }
  return [plain, ...alone, themed, lists].filter((group) => group.length > 0);
}

/** Lays out these stories, in place of those before. */
export function lay(stories: readonly Layout[]) {
  cells.clear();
  // Laid out and not painted: nobody looks.
  document.body.style.cssText = 'margin: 0; visibility: hidden';
  document.body.replaceChildren(
    ...stories.map((story) => {
      const cell = document.createElement('div');
      render(inPlace(story.draw(), { theme: story.theme, look: story.look }), cell);
      cells.set(cell, story);
      return cell;
    }),
  );
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Whether an element still waits for a part: for words, for earlier figures. */
const isWaiting = ({ figure }: Ours & { figure?: { answer: { known: boolean; reason?: string } } }) =>
  figure?.answer.known === false && figure.answer.reason === 'loading';

/** Waits until nothing is drawn any more: languages and earlier figures come when they are asked for. */
export async function settle() {
  let [before, same] = ['', 0];
  for (let attempt = 0; attempt < 400 && same < 2; attempt++) {
    await frame();
    for (const element of elementsIn(document)) await element.updateComplete;
    const now = `${document.body.scrollHeight} ${document.body.scrollWidth}`;
    same = now === before && !elementsIn(document).some(isWaiting) ? same + 1 : 0;
    before = now;
  }
}

/** Speaks another language on the page around all stories, once its words are there. */
export async function speak(language: string, direction = directionOf(language)) {
  const pack = findLanguage(language) ?? (await fetchLanguage(language));
  if (pack) addLanguage(pack);
  for (const place of document.querySelectorAll('.place')) {
    place.setAttribute('lang', language);
    place.setAttribute('dir', direction);
  }
}

/** How many figures are drawn in a language. */
export const countSpoken = (language: string) =>
  elementsIn(document).filter((each) => each.shadowRoot?.querySelector(`[part="figure"][lang="${language}"]`))
    .length;

/** Gives every story a column of that width, and the page that text size. */
export function resize(widthPx: number, textPercent: number) {
  for (const cell of cells.keys()) {
    // The place has a padding of its own.
    cell.style.inlineSize = `${widthPx + 32}px`;
    cell.querySelector<HTMLElement>('.place')!.style.fontSize = `${textPercent}%`;
  }
}

/** Opens every detail, and every table in place of its chart, as a reader does. */
export async function openAll() {
  for (const { shadowRoot } of elementsIn(document)) {
    for (const summary of shadowRoot?.querySelectorAll('summary') ?? []) {
      // Of a long list the first entries: the others are of the same make, and there are hundreds.
      if (!summary.closest('li:nth-child(n + 3)') && !(summary.parentElement as HTMLDetailsElement).open)
        summary.click();
    }
    shadowRoot?.querySelector<HTMLElement>('.tool[aria-pressed="false"]')?.click();
  }
  await settle();
}

/** What does not fit in the page as it stands. */
export function measure() {
  const faults: (Fault & { story: string; tag: string })[] = [];
  for (const [cell, { name }] of cells) {
    const column = cell.querySelector('.column')!;
    for (const host of elementsIn(cell))
      for (const fault of faultsOf(host, column)) faults.push({ story: name, tag: host.localName, ...fault });
  }
  return faults;
}
