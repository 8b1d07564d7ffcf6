/**
 * What the ready answers look like: the one thing that their maker and their reader share.
 */
import type { Available } from '@mine-action/core';

/** A saying without what is the same in all; of its details, what no reader should have to wait for. */
export type Ready = Omit<Available, 'details' | 'evidence' | 'language' | 'known'> & {
  /** Each quote with who said it, and where. */
  readonly quotes: readonly (readonly [text: string, lang: string, saidBy: string, url: string])[];
  /** Whether no source states it. */
  readonly isCalculated?: true;
};

/** What answers a question from a day on, newest last. */
export type Timeline = readonly (readonly [from: string, answer: Ready])[];

export interface ReadyAnswers {
  /** By `keyOf`. */
  readonly timelines: Readonly<Record<string, Timeline>>;
  /** Every code that the figures hold; those older than the default edition are in a later part. */
  readonly indicators: readonly string[];
  readonly detailsTitle: string;
  readonly saidBy: string;
  readonly open: string;
  readonly notVerified: string;
  readonly notVerifiedCalculated: string;
  readonly why: Readonly<Record<string, string>> & { readonly failed: string };
  /** With HOLE where the number stands. */
  readonly monthsAgo: string;
  readonly yearsAgo: string;
  readonly newer: string;
}

/** Stands where a text names what is only known when it is read: a code, a number. */
export const HOLE = '\uE000';

export const keyOf = (kind: string, what: string, unit?: string): string =>
  [kind, what, unit ?? ''].join(' ');
