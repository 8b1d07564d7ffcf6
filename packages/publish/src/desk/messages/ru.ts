import type { Message } from './en.js';

/** Russian, where the words are sure. */
export const ru: Partial<Record<Message, string>> = {
  language: 'Язык этой страницы',
  table: 'Таблица',
  file: 'Файл',
  line: 'Строка',
  unit: 'Единица измерения',
  country: 'Страна',
  'delimiter-,': 'Запятая ,',
  'delimiter-;': 'Точка с запятой ;',
  'delimiter-tab': 'Табуляция',
};
