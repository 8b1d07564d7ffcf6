/**
 * Several figures under one heading. The source and date that most of them share are said once; a figure that has
 * others says its own.
 */
import { type Claim, type Known, pageOf } from '@mine-action/data';
import { spokenOf } from '../format/spoken.js';
import { periodText } from './dating.js';
import { type DetailsView, describeDetails } from './details.js';
import {
  describeStat,
  type DescribeOptions,
  type StatView,
  type SourcedView,
  viewLanguage,
  type Unavailable,
  type WhereAndWhen,
} from './stat.js';
import { counted, labelOf } from './label.js';
import { saidLine } from './source-line.js';
import { capitalise, type Linked, orNone } from '../format/text.js';
import { joinQuantity } from '../format/quantity.js';
import { wordsOf } from './words-for.js';

/** One figure of a group. */
export interface GroupItem extends StatView {
  /** One sentence with bound, number, unit and label, and no date: that is said with the source. */
  readonly statement: string;
  /** Its own source lines, where they are not those of the group. */
  readonly ownSources: readonly Linked[];
}

/** What all figures share of place and period is said once, above them, and of none of them again. */
export interface GroupView extends SourcedView, WhereAndWhen {
  /** In the order asked for; a figure that is not known with its reason. */
  readonly items: readonly (GroupItem | Unavailable)[];
}

/** Says figures together; none of them has a label of the page's own. */
export function describeGroup(
  figures: readonly (Known | Unavailable)[],
  asked: DescribeOptions,
): GroupView | Unavailable {
  const options = wordsOf(claimsIn(figures), asked, figures.find((figure) => figure.known)?.feed);
  const { language } = options;
  const said = figures.map((figure) => (figure.known ? item(figure, options) : figure));
  const claimOf = (each: GroupItem | Unavailable): Known | undefined => {
    const figure = figures[said.indexOf(each)];
    return figure?.known ? figure : undefined;
  };
  const items = said.filter((each): each is GroupItem => each.known);
  const shared = mostFrequent(items.map(lineOf));
  const common = items.find((each) => lineOf(each) === shared);
  const { place, period } = sharedBy(items);
  if (!common)
    return (
      said.find((each): each is Unavailable => !each.known) ?? { known: false, reason: 'indicator-unknown' }
    );
  return {
    known: true,
    language: { ...viewLanguage(language), detailsTitle: language.messages['group-details']() },
    // To the page and not to one of the sentences on it.
    sources: common.sources.map((line) => ({ ...line, href: pageOf(line.href) })),
    ageing: common.ageing,
    place,
    period,
    items: said.map((each) =>
      each.known
        ? {
            ...each,
            place: place === undefined ? each.place : undefined,
            period: period === undefined ? each.period : undefined,
            context: each.context.filter((text) => text !== period),
            ownSources:
              lineOf(each) === shared ? [] : ownSources(each, claimOf(each), claimOf(common), options),
          }
        : each,
    ),
  };
}

/** What all of them say of place and period. */
const sharedBy = ([first, ...others]: readonly GroupItem[]): WhereAndWhen => ({
  place: others.every(({ place }) => place === first?.place) ? first?.place : undefined,
  period: others.every(({ period }) => period === first?.period) ? first?.period : undefined,
});

/** Its source lines; of the publication that all share only who said it, where that is another. */
function ownSources(
  { sources }: GroupItem,
  own: Known | undefined,
  common: Known | undefined,
  { language }: DescribeOptions,
): readonly Linked[] {
  const isShared =
    own &&
    common &&
    own.claim.source === common.claim.source &&
    own.claim.asOf.date === common.claim.asOf.date &&
    own.claim.asOf.basis === common.claim.asOf.basis;
  const line = isShared ? saidLine(own.claim, own.feed, language) : undefined;
  return line ? [line] : sources;
}

/** The source lines as a text that can be compared. */
const lineOf = ({ sources }: SourcedView): string =>
  sources.map(({ before, link, after, href }) => [before, link, after, pageOf(href)].join('|')).join('|');

function item(figure: Known, options: DescribeOptions): GroupItem | Unavailable {
  const view = describeStat(figure, options);
  if (!view.known) return view;
  const { messages } = options.language;
  const period = figure.claim.status === 'planned' ? undefined : periodText(figure.claim, options.language);
  const statement = capitalise(
    messages['group-sentence']({
      figure: counted(
        joinQuantity(view.quantity),
        labelOf(figure.claim, options.language, figure.feed) ?? view.label,
        options.language,
      ),
      period: orNone(period),
      remark: orNone(view.context.filter((text) => text !== period).join(messages['between-remarks']())),
    }),
    options.language,
  );
  return { ...view, ownSources: [], statement, spoken: spokenOf(statement) };
}

/** The first of those that occur most often. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const count = (text: string): number => texts.filter((each) => each === text).length;
  let best: string | undefined;
  for (const text of texts) if (best === undefined || count(text) > count(best)) best = text;
  return best;
}

const claimsIn = (figures: readonly (Known | Unavailable)[]): readonly Claim[] =>
  figures.flatMap((figure) => (figure.known ? [figure.claim] : []));

/** The details of all figures of a group: what is said of one stands under it. */
export function describeGroupDetails(
  figures: readonly (Known | Unavailable)[],
  asked: DescribeOptions,
): DetailsView {
  const options = wordsOf(claimsIn(figures), asked, figures.find((figure) => figure.known)?.feed);
  const { language } = options;
  const details = figures.flatMap((figure) => {
    if (!figure.known) return [];
    const said = item(figure, options);
    const { calculation, statements, remarks } = describeDetails(figure, language);
    const last = statements.length - 1;
    return {
      calculation,
      statements: statements.map((each, index) => ({
        ...each,
        quantity: said.known && last === 0 ? said.statement : each.quantity,
        lines: index === last ? [...each.lines, ...remarks] : each.lines,
      })),
    };
  });
  return {
    calculation: details.flatMap(({ calculation }) => calculation),
    statements: details.flatMap(({ statements }) => statements),
    remarks: [],
    notVerified: language.messages['not-verified-all'](),
  };
}
