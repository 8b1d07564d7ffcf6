import type { Message } from './en.js';

/** Azerbaijani, where the words are sure. */
export const az: Partial<Record<Message, string>> = {
  language: 'Bu səhifənin dili',
  table: 'Cədvəl',
  file: 'Fayl',
  country: 'Ölkə',
  'delimiter-,': 'Vergül ,',
  'delimiter-;': 'Nöqtəli vergül ;',
};
