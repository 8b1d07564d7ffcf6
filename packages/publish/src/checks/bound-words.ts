/**
 * Words that bind a number, and the qualifiers that they may stand for.
 *
 * Only a word right beside the number binds it: "over the course of the year" says nothing of the hectares before it.
 */
import type { Qualifier } from '@mine-action/data';

type Kind = 'floor' | 'ceiling' | 'about' | 'nearly';

/** What a source's word may have been taken for, without being made stronger. */
const ALLOWED: Readonly<Record<Kind, readonly Qualifier[]>> = {
  floor: ['more-than', 'at-least'],
  ceiling: ['less-than', 'at-most'],
  about: ['approximately', 'range'],
  nearly: ['nearly', 'approximately', 'less-than'],
};

/** Words before the number, by language. */
const BEFORE: Readonly<Record<string, Partial<Record<Kind, string>>>> = {
  en: {
    floor:
      'more than|over|above|at least|in excess of|upwards? of|exceed(?:s|ed|ing)?|no fewer than|no less than',
    ceiling: 'less than|fewer than|under|below|up to|at most|no more than',
    about: 'approximately|approx\\.?|about|around|roughly|some|circa|ca\\.|an estimated|estimated at',
    nearly: 'nearly|almost|close to|just under|just below',
  },
  ru: {
    floor: 'более(?: чем)?|больше(?: чем)?|свыше|не менее(?: чем)?|как минимум|превысил[аио]?|превышает',
    ceiling: 'менее(?: чем)?|меньше|не более',
    about: 'около|примерно|приблизительно|порядка|ориентировочно',
    nearly: 'почти|без малого',
  },
  uk: {
    floor: 'понад|більше(?: ніж)?|більш як|щонайменше|не менше',
    ceiling: 'менше|не більше',
    about: 'близько|приблизно|орієнтовно',
    nearly: 'майже',
  },
  az: { floor: 'ən azı|azı', about: 'təxminən|təqribən|təxminəncə', nearly: 'demək olar ki' },
  tr: { floor: 'en az', about: 'yaklaşık(?: olarak)?', nearly: 'neredeyse|hemen hemen' },
  fr: {
    floor: "plus d(?:e |['’])|au moins|au-delà de",
    ceiling: "moins d(?:e |['’])|au plus",
    about: 'environ|quelque|approximativement|autour de',
    nearly: "près d(?:e |['’])|presque",
  },
  de: {
    floor: 'mehr als|über|mindestens|wenigstens',
    ceiling: 'weniger als|unter|höchstens|bis zu',
    about: 'etwa|rund|ungefähr|circa|ca\\.|zirka',
    nearly: 'fast|knapp|nahezu|beinahe',
  },
  es: {
    floor: 'más de|al menos|por lo menos|superior a',
    ceiling: 'menos de|como máximo',
    about: 'aproximadamente|unos|unas|alrededor de|cerca de',
    nearly: 'casi',
  },
  pt: {
    floor: 'mais de|pelo menos',
    ceiling: 'menos de',
    about: 'aproximadamente|cerca de',
    nearly: 'quase',
  },
  it: {
    floor: 'più di|oltre|almeno',
    ceiling: 'meno di',
    about: 'circa|approssimativamente',
    nearly: 'quasi',
  },
  ar: {
    floor: 'أكثر من|ما لا يقل عن|على الأقل',
    ceiling: 'أقل من',
    about: 'حوالي|نحو|قرابة',
    nearly: 'ما يقرب من',
  },
  fa: { floor: 'بیش از|دست کم', ceiling: 'کمتر از', about: 'حدود|تقریبا', nearly: 'نزدیک به' },
};

/** Words after the number and what it counts. */
const AFTER: Readonly<Record<string, Partial<Record<Kind, string>>>> = {
  en: { floor: 'or more|and above|plus\\b|\\+' },
  ru: { floor: 'и более' },
  az: { floor: '[\\p{L} ]{0,24}?d[aə]n (?:artıq|çox)', nearly: '[\\p{L} ]{0,24}?[aə] (?:yaxın)' },
  tr: {
    floor: "[\\p{L} '’]{0,24}?(?:[dt][ae]n (?:fazla|çok)|[ıiuü]n üzerinde)",
    nearly: "[\\p{L} '’]{0,24}?[ae] yakın",
  },
  ja: { floor: '[\\p{L}]{0,6}以上' },
  zh: { floor: '[\\p{L}]{0,6}(?:以上|多)' },
};

/** What may stand between the word and the number. */
const BETWEEN = '(?:(?:a total of|the|another)\\s+)?';

/** The qualifiers that a word beside the number allows; nothing where no word binds it. */
export function boundAt(
  text: string,
  lang: string,
  start: number,
  end: number,
): { readonly word: string; readonly allowed: readonly Qualifier[] } | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  for (const kind of ['floor', 'ceiling', 'about', 'nearly'] as const) {
    const first = BEFORE[language]?.[kind];
    const ahead = first && new RegExp(`(?<![\\p{L}])(${first})\\s*${BETWEEN}$`, 'iu').exec(before);
    if (ahead) return { word: (ahead[1] as string).trim(), allowed: ALLOWED[kind] };
    const then = AFTER[language]?.[kind];
    const behind = then && new RegExp(`^\\s*(?:${then})(?![\\p{L}])`, 'iu').exec(after);
    if (behind) return { word: behind[0].trim(), allowed: ALLOWED[kind] };
  }
  return undefined;
}
