/**
 * The words of a view, for pages that are made elsewhere: what stands in the element's tag, or alone where there is no script.
 */
import type { ChartView } from './describe/chart.js';
import type { DogsView } from './describe/dogs.js';
import type { GroupView } from './describe/group.js';
import type { ProgressView } from './describe/progress.js';
import type { StatView } from './describe/stat.js';
import { joinSentences, type Linked } from './format/text.js';
import { joinQuantity } from './format/quantity.js';
import type { FigureView } from './view.js';

export interface ViewWords {
  /** "Azerbaijan"; nothing inside a sentence. */
  readonly place?: string | undefined;
  /** One for each figure. */
  readonly sentences: readonly string[];
  /** What they rest on: the base of a share, an assumption, what is counted. */
  readonly more: readonly string[];
  readonly sources: readonly Linked[];
}

type AnyView = Partial<
  Pick<StatView, 'quantity' | 'inline' | 'inlineSource' | 'place' | 'sentence' | 'remarks'> &
    Pick<ProgressView, 'base' | 'assumption'> &
    Pick<DogsView, 'counted'> &
    Pick<ChartView, 'headline' | 'year'> &
    Pick<GroupView, 'items'>
>;

/**
 * What a view says.
 *
 * @param isInline inside a sentence: no place, and the source in brackets
 */
export function viewWords(view: FigureView, { isInline = false } = {}): ViewWords {
  const {
    quantity,
    inline,
    inlineSource,
    place,
    sentence,
    headline,
    year,
    items = [],
    ...rest
  } = view as AnyView;
  const [source] = view.sources;
  if (isInline && inline && quantity)
    return {
      sentences: [inline.before + joinQuantity(quantity) + inline.after],
      more: [],
      sources: source ? [{ ...source, ...inlineSource }] : [],
    };
  const first = sentence ?? headline;
  return {
    place,
    sentences: [
      ...[first, year].filter((text) => text !== undefined),
      // A figure that is not of the group's source says whose it is.
      ...items.flatMap((item) =>
        item.known
          ? [
              joinSentences(
                item.statement,
                ...item.ownSources.map((own) => own.before + own.link + own.after),
              ),
            ]
          : [],
      ),
    ],
    more: [rest.base, rest.assumption, rest.counted?.text, ...(rest.remarks ?? [])].filter(
      (text) => text !== undefined,
    ),
    sources: view.sources,
  };
}
