/**
 * What the table that every page loads need not spell out: ages, and what its views say as the others do or as their own
 * other words have it. `scripts/generate-views.ts` writes the rest, and asks these functions what that is.
 */
import type { StatView, TableWords } from '@mine-action/wording';

/** What a view says by itself, at least. */
export type Own = Partial<StatView> & Pick<StatView, 'label' | 'quantity' | 'sources'>;

/** Ages that differ in their number alone. */
export function counted(from: number, count: number, after: string): TableWords['ages']['months'] {
  const ages: [number, ...string[]] = [from];
  for (let age = from; age < from + count; age++) ages.push(age + after);
  return ages;
}

/** An address as it is, of one that is written with its blanks. */
export const address = (written: string): string => written.replace(/ /g, '%20');

/**
 * A view in whole.
 *
 * @param alike what all say unless they say otherwise
 * @param ending of a sentence unless it ends otherwise
 */
export function whole(alike: Partial<StatView>, ending: string, own: Own): StatView {
  const { label, period, quantity, sources } = own;
  const view: Partial<StatView> & Pick<StatView, 'inline'> = {
    ...alike,
    context: period ? [period] : [],
    inline: { before: '', after: ` ${label}${period ? ` ${period}` : ''}` },
    inlineSource: { before: '(', after: `${sources[0]?.after})` },
    ...own,
  };
  const said = quantity.before + quantity.number + quantity.after + view.inline.after;
  return { sentence: said.charAt(0).toUpperCase() + said.slice(1) + ending, ...view } as StatView;
}
