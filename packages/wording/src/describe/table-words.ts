/**
 * Words that hang on the reader's day, for tables of views: every age that can come up, and why there is nothing.
 */
import type { LanguagePack } from '../locale/language-pack.js';
import type { Ages, TableWords } from '../view.js';
import { describeAge, SAID_IN_YEARS_FROM_MONTHS } from './dating.js';
import { describeUnavailable } from './stat.js';

/** No feed has its figures' age said earlier. */
const FIRST_MONTHS = 3;
/** Until then somebody will have looked at the page again. */
const LAST_YEARS = 30;

const made = new WeakMap<LanguagePack, TableWords>();

const ages = (from: number, before: number, text: (count: number) => string): Ages => [
  from,
  ...Array.from({ length: before - from }, (_, index) => text(from + index)),
];

/** Made once for each language. */
export function describeTableWords(language: LanguagePack): TableWords {
  let words = made.get(language);
  if (!words) {
    words = {
      ages: {
        months: ages(FIRST_MONTHS, SAID_IN_YEARS_FROM_MONTHS, (months) => describeAge(months, language)),
        years: ages(SAID_IN_YEARS_FROM_MONTHS / 12, LAST_YEARS + 1, (years) =>
          describeAge(years * 12, language),
        ),
      },
      unavailable: {
        other: describeUnavailable('failed', language),
        loading: describeUnavailable('loading', language),
        'sources-none': describeUnavailable('sources-none', language),
        'only-parts': describeUnavailable('only-parts', language),
      },
    };
    made.set(language, words);
  }
  return words;
}

/** That a newer figure is known than the one that is shown. */
export const describeNewer = (figure: string, { messages }: LanguagePack): string =>
  messages.newer({ figure });
