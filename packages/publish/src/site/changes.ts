/**
 * What a feed has brought and taken back, day by day: new figures, corrections, withdrawals. The page of corrections and the
 * Atom feed are made of it.
 */
import { type Claim, correctionsOf, type Feed, knownOn, type Text } from '@mine-action/data';
import {
  claimSentence,
  correctionText,
  english,
  findLanguage,
  labelText,
  type LanguagePack,
  withdrawalText,
  wordsOf,
  type FeedNames,
} from '@mine-action/wording';
import { amountText, indicatorText } from '../words.js';

interface ChangeOf {
  readonly claim: Claim;
  /** `YYYY-MM-DD` */
  readonly date: string;
}
export type Change = ChangeOf &
  (
    | { readonly kind: 'new' }
    | { readonly kind: 'withdrawn'; readonly reason: Text }
    | {
        readonly kind: 'corrected';
        readonly reason: Text;
        readonly before: ReturnType<typeof correctionsOf>[number]['before'];
        readonly after: ReturnType<typeof correctionsOf>[number]['after'];
      }
  );
export type Rectified = Exclude<Change, { readonly kind: 'new' }>;

/** The newest day first; of one day in the order of the feed. */
const newestFirst = <Item extends ChangeOf>(changes: readonly Item[]): readonly Item[] =>
  [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** Every correction and every withdrawal of a feed. */
export const rectifiedIn = ({ figures }: Pick<Feed, 'figures'>): readonly Rectified[] =>
  newestFirst(
    figures.flatMap((claim): readonly Rectified[] => [
      ...correctionsOf(claim).map((each) => ({ ...each, kind: 'corrected' as const })),
      ...(claim.withdrawn ? [{ ...claim.withdrawn, claim, kind: 'withdrawn' as const }] : []),
    ]),
  );

/** These, and every figure on the day on which it became known. Of people who were hurt no news is made. */
export const changesIn = (feed: Feed): readonly Change[] =>
  newestFirst([
    ...rectifiedIn(feed),
    ...feed.figures
      .filter(({ indicator }) => !/^(?:x-)?casualties-/.test(indicator))
      .map((claim) => ({ claim, kind: 'new' as const, date: knownOn(claim, feed) })),
  ]);

export interface ChangeText {
  readonly language: Pick<LanguagePack, 'code' | 'direction'>;
  /** The figure in one sentence, as it stands now. */
  readonly figure: string;
  /** What became of it, where it is not new. */
  readonly rectified?: string | undefined;
}

/** A change in the words of a language; in English where that has no sure ones for what is counted. */
export function changeText(change: Change, feed: FeedNames, code: string): ChangeText {
  const { claim } = change;
  const { language } = wordsOf([claim], { language: findLanguage(code) ?? english }, feed);
  const hasWords = labelText(claim, language, feed) !== undefined;
  return {
    language: hasWords ? language : english,
    // A code of the programme's own: its letters are the only words there are.
    figure: hasWords
      ? claimSentence(claim, feed, language)
      : `${indicatorText(claim.indicator)}: ${amountText(claim)}.`,
    rectified:
      change.kind === 'corrected'
        ? correctionText(change, language)
        : change.kind === 'withdrawn'
          ? withdrawalText(claim, change.date, language)
          : undefined,
  };
}

/** An address of which more was corrected names the newest. */
const SAID_AT_MOST = 10;

/** What became of some figures, in the words of a language; nothing where they stand as they were published. */
export function rectifiedTexts(
  figures: readonly Claim[],
  feed: FeedNames,
  language: string,
): readonly { readonly date: string; readonly text: string }[] | undefined {
  const texts = rectifiedIn({ figures })
    .slice(0, SAID_AT_MOST)
    .map((change) => ({ date: change.date, text: changeText(change, feed, language).rectified ?? '' }));
  return texts.length > 0 ? texts : undefined;
}
