/**
 * The words of the screen's buttons, in the languages that they have been written in; English, marked as such, in all
 * others. What is said of a figure comes from `@mine-action/wording`.
 */
export interface ScreenWords {
  /** The language that the words are in. */
  readonly language: string;
  readonly previous: string;
  readonly next: string;
  readonly pause: string;
  readonly resume: string;
  /** With `{n}` and `{total}`. */
  readonly position: string;
  /** Before the code: where the figure can be checked. */
  readonly code: string;
}

/** In the order of the fields above. */
const WORDS: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  ar: ['الرقم السابق', 'الرقم التالي', 'إيقاف مؤقت', 'متابعة', 'الرقم {n} من {total}', 'رمز عنوان هذا الرقم'],
  az: [
    'Əvvəlki göstərici',
    'Növbəti göstərici',
    'Fasilə',
    'Davam et',
    'Göstərici {n} / {total}',
    'Bu göstəricinin ünvanı (kod)',
  ],
  de: [
    'Vorige Zahl',
    'Nächste Zahl',
    'Anhalten',
    'Fortsetzen',
    'Zahl {n} von {total}',
    'Adresse dieser Zahl als Code',
  ],
  en: [
    'Previous figure',
    'Next figure',
    'Pause',
    'Continue',
    'Figure {n} of {total}',
    'Code of this figure’s address',
  ],
  es: [
    'Cifra anterior',
    'Cifra siguiente',
    'Pausar',
    'Continuar',
    'Cifra {n} de {total}',
    'Código con la dirección de esta cifra',
  ],
  fa: ['رقم پیشین', 'رقم بعدی', 'مکث', 'ادامه', 'رقم {n} از {total}', 'کد نشانی این رقم'],
  fr: [
    'Chiffre précédent',
    'Chiffre suivant',
    'Pause',
    'Reprendre',
    'Chiffre {n} sur {total}',
    'Code de l’adresse de ce chiffre',
  ],
  he: ['הנתון הקודם', 'הנתון הבא', 'השהיה', 'המשך', 'נתון {n} מתוך {total}', 'קוד הכתובת של נתון זה'],
  ru: [
    'Предыдущий показатель',
    'Следующий показатель',
    'Пауза',
    'Продолжить',
    'Показатель {n} из {total}',
    'Код с адресом этого показателя',
  ],
  tr: [
    'Önceki gösterge',
    'Sonraki gösterge',
    'Duraklat',
    'Devam et',
    'Gösterge {n} / {total}',
    'Bu göstergenin adresi (kod)',
  ],
  uk: [
    'Попередній показник',
    'Наступний показник',
    'Пауза',
    'Продовжити',
    'Показник {n} з {total}',
    'Код з адресою цього показника',
  ],
  zh: ['上一项数据', '下一项数据', '暂停', '继续', '第{n}项，共{total}项', '此数据网址的二维码'],
};

export function screenWords(code: string): ScreenWords {
  const own = WORDS[code];
  const [previous = '', next = '', pause = '', resume = '', position = '', address = ''] =
    own ?? WORDS['en'] ?? [];
  return { language: own ? code : 'en', previous, next, pause, resume, position, code: address };
}
