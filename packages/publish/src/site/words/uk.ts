/** What the pages say around the figures, in Ukrainian. */
import type { en } from './en.js';

export const uk: Readonly<Record<keyof typeof en, string>> = {
  quote: 'Словами джерела',
  sources: 'Джерела',
  editions: 'На інші дати',
  newest: 'Найновіші дані',
  languages: 'Інші мови',
  picture: 'Зображення',
  'picture-large': 'Зображення, 1200 × 630 пікселів',
  'picture-small': 'Мале зображення, 1200 × 480 пікселів',
  place: 'Розмістити цей показник на своїй сторінці',
  'place-element': 'Зі скриптом',
  'place-frame': 'У фреймі',
  'place-link': 'Посиланням',
  'place-more': 'Інші способи розміщення',
  data: 'Дані',
  'data-figure': 'Дані цього показника (JSON)',
  'data-all': 'Дані всіх показників (JSON)',
  'all-figures': 'Усі показники',
  about: 'Показники протимінної діяльності – так, як їх навело джерело: з межею значення, датою і джерелом.',
  land: 'Територія',
  ordnance: 'Вибухонебезпечні предмети',
  animals: 'Тварини',
  people: 'Люди',
  progress: 'Хід розмінування',
  trend: 'Динаміка',
  dogs: 'Собаки',
  embed: 'Розмістити показник на своїй сторінці',
  'not-found': 'За цією адресою немає сторінки',
  'not-found-text':
    'Можливо, показник має інший код або до вказаної в адресі дати дані ще не було опубліковано.',
};
