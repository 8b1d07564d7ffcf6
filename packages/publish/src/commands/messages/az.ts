/** What the commands say beside their findings, in Azerbaijani. */
import type { Messages } from './en.js';

export const az: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'Proqramın veb-saytı',
  'ask-source-title': 'İlk mənbə: səhifənin və ya hesabatın başlığı',
  'ask-indicator': 'İlk göstərici: nəyi sayır?',
  'ask-unit': 'Hansı vahidlə? Puldursa: hansı valyuta ilə?',
  'ask-quote': 'Rəqəm olan cümlə, sözbəsöz',
  'hint-quote': 'buraxdığınız yerə … yazın',
  'hint-as-of': 'mənbədə göstərilməyibsə, boş saxlayın',
  'ask-speaker': 'Göstəricini kim açıqlayıb? (təşkilat)',
  'measure-duration': 'Müddəti',
  'offered-title': 'Mina əleyhinə fəaliyyət göstəriciləri: {publisher}',
  'back-and-stop': '{back} əvvəlki suala qaytarır. Ctrl+C dayandırır; bu halda cavablarınız saxlanılır.',
  back: '← əvvəlki sual',

  // Why an answer will not do
  'not-empty': 'Burada cavab lazımdır.',
  'not-back': 'Bundan əvvəl sual yoxdur.',
  'not-a-day': 'Gün, ay və ya il yazın: 2025-07-31, 2025-07 və ya 2025.',
  'not-an-address': 'https:// ilə başlayan ünvan yazın',
  'not-a-country': 'ISO 3166-1 üzrə üç böyük latın hərfi yazın, məsələn, UKR və ya KHM.',
  'not-a-number': 'Yalnız rəqəm yazın, onluq kəsr nöqtədən sonra, minliklər arasında işarəsiz: 12298.5',
  'not-a-choice': 'Mümkün cavablar: {choices}.',
  'not-a-unit': 'Mümkün cavablar: {choices}; puldursa, valyutanın kodu, məsələn, {example}.',
  'not-answered': 'Burada heç kimdən soruşmaq olmur, bu cavablar isə çatışmır:',
  'not-a-question': '“{key}” adlı sual yoxdur. Suallar: {keys}.',
  'not-answers': 'Cavablar JSON obyekti olmalıdır, məsələn, {example}.',

  // How a command ends
  'is-there': '{file} artıq var. Başqa ad seçin və ya üzərinə yazmaq üçün --force əlavə edin.',
  'answers-kept': 'Məlumatlar yazılmadı. Cavablarınız {file} faylındadır; davam etmək üçün:',
  'add-further': 'Başqa göstəricilər əl ilə və ya “import” əmri ilə əlavə edilir. Faylı yoxlamaq üçün:',
  stopped: 'Dayandırıldı: heç nə yazılmadı.',
  'nothing-written': 'Heç nə yazılmadı.',
  written: 'Yazıldı: {file}',
  figures: '{n} göstərici',
  sources: '{n} mənbə',
  errors: 'xəta yoxdur|{n} xəta|{n} xəta',
  warnings: 'xəbərdarlıq yoxdur|{n} xəbərdarlıq|{n} xəbərdarlıq',
  summary: '{figures}, {sources}: {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts': '{n} qaralama – göstərilmir və sayta düşmür',
  'state-confirmed': 'dərc edən tərəfindən təsdiqlənib: {n}',
  'state-corrected': 'düzəldilib: {n}',
  'state-withdrawn': 'geri götürülüb: {n}',
  'cells-empty': 'Rəqəmsiz {n} xanadan göstərici alınmadı.',
  'rows-left-out': 'Uyğunlaşdırmada göstərildiyi kimi {n} sətir buraxıldı: yalnız başqalarını toplayır.',
  files: '{n} fayl',
  built:
    '{place}: {files} yazıldı; dəyişməz: {unchanged}; silindi: {removed}; {size} MB yoxlanıldı; {seconds} s.',

  // The release
  'nothing-published': 'Heç nə dərc olunmadı.',
  'first-release': 'İlk dərc: {figures}, {sources}.',
  compared: 'Müqayisə edildi: {place}',
  'warnings-stop':
    'Xəbərdarlıqlar dərci dayandırır. Hər birinə baxın. Göstərici düzgündürsə, xəbərdarlığın adını çəkin:',
  'may-publish': 'Bu, {url} ünvanında dərc edilsin? {yes} yazın:',
  yes: 'bəli',
  addresses: '{n} ünvan',
  published: '{place}: dərc olundu: {addresses}, onlardan yenisi: {fresh}.',
  trial: '{place}: {addresses}, onlardan yenisi: {fresh}. Bu, sınaq idi: heç nə dərc olunmadı.',
  'before-kept': 'Əvvəl olan saxlanılıb; onu geri qaytarmaq üçün:',

  // The desk
  'open-address': 'Bu ünvanı bu kompüterin brauzerində açın; ünvan bir dəfə işləyir:',
  'end-desk': 'Ctrl+C əmri dayandırır.',
  'desk-closed': 'desk əmri dayandırıldı.',
};
