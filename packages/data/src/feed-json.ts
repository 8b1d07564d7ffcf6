/**
 * A feed as a file of JSON has it. TypeScript takes the texts of an imported file for any texts, so no file is a `Feed` to it;
 * what reads one checks each of them.
 */
export interface FeedJson {
  readonly format: string;
  readonly id: string;
  readonly sources: object;
  readonly figures: readonly object[];
}
