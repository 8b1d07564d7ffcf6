/**
 * What a feed says in words by language, taken apart: the feed with its English texts alone, and for each other language
 * what the English ones are in it. So nobody loads a language that the page has not.
 */

/** Texts by their English. */
export type Texts = Readonly<Record<string, string>>;

const isByLanguage = (value: object): value is Record<string, string> & { en: string } =>
  'en' in value && Object.values(value).every((text) => typeof text === 'string');

/**
 * @returns the value with English texts alone, and the others by language
 * @throws {Error} when one English text is two in another language: by its English it could not be told which is meant
 */
export function inEnglish<Value>(value: Value): { english: Value; others: Readonly<Record<string, Texts>> } {
  const others: Record<string, Record<string, string>> = {};
  const english = (JSON.parse as (text: string, revive: (key: string, value: unknown) => unknown) => Value)(
    JSON.stringify(value),
    (_, each) => {
      if (typeof each !== 'object' || each === null || !isByLanguage(each)) return each;
      const { en, ...rest } = each;
      for (const [code, text] of Object.entries(rest)) {
        const texts = (others[code] ??= {});
        if ((texts[en] ??= text) !== text)
          throw new Error(`"${en}" is both "${texts[en]}" and "${text}" in ${code}.`);
      }
      return { en };
    },
  );
  return { english, others };
}
