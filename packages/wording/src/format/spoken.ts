/**
 * Numbers for those who hear them. A voice takes 36 000 with a space that does not break, or ۳۶٬۰۰۰, for two numbers: the
 * eye gets the separator that its language writes, the ear the same digits without it. Commas and full stops stay,
 * since a voice of a language that groups by them knows them (docs/decisions/0016-spoken.md).
 */

/** A number in groups that a voice takes for several. No lookbehind: older engines refuse a whole file for one. */
const IN_GROUPS = /(\p{Nd}+)((?:[\u00a0\u202f\u066c]\p{Nd}{3})+)(?!\p{Nd})/gu;

/** The text as it is handed to a screen reader, where no eye reads it. */
export const aloud = (text: string): string =>
  text.replace(IN_GROUPS, (number, first: string, groups: string) =>
    first.length > 3 ? number : first + groups.replace(/\P{Nd}/gu, ''),
  );

/** The same; nothing where what is seen can be heard as well. */
export function spokenOf(text: string): string | undefined {
  const spoken = aloud(text);
  return spoken === text ? undefined : spoken;
}
