/** What the pages say around the figures, in German. */
import type { Translation } from './en.js';

export const de: Translation = {
  quote: 'Im Wortlaut der Quelle',
  calculated: 'Wie es berechnet ist',
  sources: 'Quellen',
  editions: 'Zu anderen Zeitpunkten',
  newest: 'Neuester Stand',
  languages: 'Andere Sprachen',
  picture: 'Bilder',
  'picture-large': 'Bild, 1200 × 630 Pixel',
  'picture-small': 'Kleines Bild, 1200 × 480 Pixel',
  place: 'Diese Zahl auf Ihrer Seite zeigen',
  'place-element': 'Mit dem Skript',
  'place-frame': 'In einem Rahmen (iframe)',
  'place-address': 'Als Adresse (WordPress, oEmbed)',
  'place-link': 'Als Link',
  'place-markdown': 'In Markdown',
  'place-more': 'Weitere Möglichkeiten',
  data: 'Daten',
  series: 'Die ganze Reihe als Tabelle',
  'data-figure': 'Daten zu dieser Zahl (JSON)',
  'data-all': 'Daten zu allen Zahlen (JSON)',
  'all-figures': 'Alle Zahlen',
  about:
    'Zahlen zur humanitären Minenräumung, jede so, wie ihre Quelle sie nennt: mit Grenze, Datum und Quelle.',
  land: 'Flächen',
  ordnance: 'Kampfmittel',
  animals: 'Tiere',
  people: 'Menschen',
  progress: 'Fortschritt der Räumung',
  trend: 'Zeitverlauf',
  dogs: 'Hunde',
  embed: 'Eine Zahl auf Ihrer Seite zeigen',
  'not-found': 'Unter dieser Adresse gibt es keine Seite',
  'not-found-text':
    'Vielleicht hat die Zahl einen anderen Code, oder bis zu dem Tag in der Adresse war noch keine Zahl veröffentlicht.',
  'not-found-language':
    'Falls die Adresse auf eine Sprache endet: dieselbe Zahl in der ersten Sprache dieser Website',
};
