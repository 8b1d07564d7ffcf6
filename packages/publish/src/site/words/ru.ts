/** What the pages say around the figures, in Russian. */
import type { Translation } from './en.js';

export const ru: Translation = {
  quote: 'Как сказано в источнике',
  sources: 'Источники',
  editions: 'На другие даты',
  newest: 'Последние данные',
  languages: 'Другие языки',
  picture: 'Изображения',
  'picture-large': 'Изображение, 1200 × 630 пикселей',
  'picture-small': 'Малое изображение, 1200 × 480 пикселей',
  place: 'Разместить этот показатель на своей странице',
  'place-element': 'Со скриптом',
  'place-frame': 'Во фрейме',
  'place-address': 'Адресом (WordPress, oEmbed)',
  'place-link': 'Ссылкой',
  'place-markdown': 'В Markdown',
  'place-more': 'Другие способы размещения',
  data: 'Данные',
  series: 'Весь ряд в виде таблицы',
  'data-figure': 'Данные этого показателя (JSON)',
  'data-all': 'Данные всех показателей (JSON)',
  'all-figures': 'Все показатели',
  about:
    'Показатели противоминной деятельности – так, как их привёл источник: с границей значения, датой и источником.',
  land: 'Территория',
  ordnance: 'Взрывоопасные предметы',
  animals: 'Животные',
  people: 'Люди',
  progress: 'Ход очистки',
  trend: 'Динамика',
  dogs: 'Собаки',
  embed: 'Разместить показатель на своей странице',
  'not-found': 'По этому адресу страницы нет',
  'not-found-text':
    'Возможно, у показателя другой код или к указанной в адресе дате данные ещё не были опубликованы.',
  'not-found-language': 'Если адрес оканчивается кодом языка: тот же показатель на основном языке сайта',
};
