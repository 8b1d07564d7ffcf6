/**
 * What an element draws where nothing has to be waited for. It stands beside the elements, as no page has a use for it.
 */
import type { ChartView } from '@mine-action/wording';
import { still } from '../chart/still/still.js';
import type { DrawnElement } from '../drawn-element.js';
import type { FigureElement } from '../figure-element.js';
import { h, type Markup, type Tag } from '../markup/markup.js';

/** What the life of an element calls on a page, and nothing calls on a server. */
interface Drawing {
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): Markup;
}

/**
 * @param style what a browser needs to show the still picture of a chart, beside the style of the element: a link or a style
 */
export function drawOnServer(element: DrawnElement, style?: Markup): Markup {
  const drawing = element as unknown as Drawing;
  drawing.willUpdate(new Map());
  const drawn = drawing.render();
  const { answer } = (element as Partial<FigureElement>).figure ?? {};
  const view = answer?.known ? (answer.view as Partial<ChartView>) : undefined;
  const { panels: [panel] = [], tools, language } = view ?? {};
  if (!panel?.picture || !tools || !language) return drawn;
  const picture = still(panel.picture, language.direction, style);
  return replaced(drawn, (tag) => {
    const { class: kind, unseen } = tag.attributes;
    if (kind === 'still') return picture;
    // Without a script no button opens it.
    return kind === 'rows' && unseen === true
      ? h(tag.name, tag.attributes, h('details', {}, h('summary', {}, tools.table), ...tag.inside))
      : undefined;
  });
}

/** The same with other tags in the place of some. */
function replaced(markup: Markup, other: (tag: Tag) => Tag | undefined): Markup {
  if (Array.isArray(markup)) return (markup as readonly Markup[]).map((each) => replaced(each, other));
  if (typeof markup !== 'object' || !markup) return markup;
  const tag = markup as Tag;
  return other(tag) ?? { ...tag, inside: tag.inside.map((each) => replaced(each, other)) };
}
