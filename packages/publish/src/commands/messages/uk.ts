/** What the commands say beside their findings, in Ukrainian. */
import type { Messages } from './en.js';

export const uk: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'Сайт програми',
  'ask-source-title': 'Перше джерело: назва сторінки або звіту',
  'ask-indicator': 'Перший показник: що він рахує?',
  'ask-unit': 'У яких одиницях? Якщо це гроші: у якій валюті?',
  'ask-quote': 'Речення з числом, дослівно',
  'hint-quote': '… замість пропущеного',
  'hint-as-of': 'залиште порожнім, якщо джерело не вказує',
  'ask-speaker': 'Хто навів показник? (організація)',
  'measure-duration': 'Тривалість',
  'offered-title': 'Показники протимінної діяльності: {publisher}',
  'back-and-stop':
    '{back} повертає до попереднього запитання. Ctrl+C зупиняє; ваші відповіді при цьому зберігаються.',
  back: '← попереднє запитання',

  // Why an answer will not do
  'not-empty': 'Тут потрібна відповідь.',
  'not-back': 'Перед цим запитанням інших немає.',
  'not-a-day': 'Напишіть день, місяць або рік: 2025-07-31, 2025-07 або 2025.',
  'not-an-address': 'Напишіть адресу, що починається з https://',
  'not-a-country': 'Напишіть три великі латинські літери за ISO 3166-1, наприклад UKR або KHM.',
  'not-a-number': 'Напишіть лише цифри, дробову частину після крапки, без знаків між тисячами: 12298.5',
  'not-a-choice': 'Можливі відповіді: {choices}.',
  'not-a-unit': 'Можливі відповіді: {choices}; для грошей – код валюти, наприклад {example}.',
  'not-answered': 'Тут нікого запитати, і цих відповідей немає:',
  'not-a-question': 'Запитання «{key}» немає. Запитання: {keys}.',
  'not-answers': 'Відповіді мають бути об’єктом JSON, наприклад {example}.',

  // How a command ends
  'is-there': 'Файл {file} уже є. Виберіть іншу назву або вкажіть --force, щоб записати поверх нього.',
  'answers-kept': 'Дані не записано. Ваші відповіді – у файлі {file}; продовжити можна так:',
  'add-further': 'Інші показники додаються вручну або командою «import». Перевірити файл можна так:',
  stopped: 'Зупинено: нічого не записано.',
  'nothing-written': 'Нічого не записано.',
  written: 'Записано: {file}',
  figures: 'показників: {n}',
  sources: 'джерел: {n}',
  errors: 'помилок немає|помилок: {n}|помилок: {n}',
  warnings: 'попереджень немає|попереджень: {n}|попереджень: {n}',
  summary: '{figures}, {sources}; {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts': 'чернеток, які не показуються й не потрапляють на сайт: {n}',
  'state-confirmed': 'підтверджено видавцем: {n}',
  'state-corrected': 'виправлено: {n}',
  'state-withdrawn': 'відкликано: {n}',
  'cells-empty': 'Клітинок без числа, що не дали показника: {n}.',
  'rows-left-out': 'Рядків пропущено, як указано у схемі: {n}. У них лише суми інших рядків.',
  files: 'файлів: {n}',
  built:
    '{place}: записано {files}; без змін: {unchanged}; видалено: {removed}; переглянуто {size} МБ; {seconds} с.',

  // The release
  'nothing-published': 'Нічого не опубліковано.',
  'first-release': 'Перша публікація: {figures}, {sources}.',
  compared: 'Порівняно з {place}:',
  'warnings-stop':
    'Попередження зупиняють публікацію. Погляньте на кожне. Якщо показник правильний, назвіть попередження:',
  'may-publish': 'Опублікувати це за адресою {url}? Введіть {yes}:',
  yes: 'так',
  addresses: 'адрес: {n}',
  published: '{place}: опубліковано; {addresses}, із них нових: {fresh}.',
  trial: '{place}: {addresses}, із них нових: {fresh}. Це був пробний запуск: нічого не опубліковано.',
  'before-kept': 'Те, що було раніше, збережено; повернути його можна так:',

  // The desk
  'open-address': 'Відкрийте цю адресу у браузері цього комп’ютера; вона діє один раз:',
  'end-desk': 'Ctrl+C завершує команду.',
  'desk-closed': 'Команду desk завершено.',
};
