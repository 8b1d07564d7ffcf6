import type { Message } from './en.js';

/** French, where the words are sure. */
export const fr: Partial<Record<Message, string>> = {
  title: 'Publier un tableau',
  language: 'Langue de cette page',
  table: 'Le tableau',
  file: 'Fichier',
  line: 'Ligne',
  unit: 'Dans quelle unité ?',
  country: 'Pays',
  'delimiter-,': 'Virgule ,',
  'delimiter-;': 'Point-virgule ;',
  'delimiter-tab': 'Tabulation',
};
