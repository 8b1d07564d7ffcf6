/** What the pages say around the figures, in French. */
import type { Translation } from './en.js';

export const fr: Translation = {
  quote: 'Dans les termes de la source',
  calculated: 'Comment il est calculé',
  sources: 'Sources',
  editions: 'À d’autres dates',
  newest: 'Dernières données',
  languages: 'Autres langues',
  picture: 'Images',
  'picture-large': 'Image, 1200 × 630 pixels',
  'picture-small': 'Petite image, 1200 × 480 pixels',
  place: 'Insérer ce chiffre dans votre page',
  'place-element': 'Avec le script',
  'place-frame': 'Dans un cadre (iframe)',
  'place-address': 'Sous forme d’adresse (WordPress, oEmbed)',
  'place-link': 'Sous forme de lien',
  'place-markdown': 'En Markdown',
  'place-more': 'Autres façons de l’insérer',
  data: 'Données',
  series: 'Toute la série sous forme de tableau',
  'data-figure': 'Données de ce chiffre (JSON)',
  'data-all': 'Données de tous les chiffres (JSON)',
  'all-figures': 'Tous les chiffres',
  about:
    'Chiffres de l’action contre les mines, tels que leur source les a énoncés : avec leur borne, leur date et leur source.',
  land: 'Terres',
  ordnance: 'Engins explosifs',
  animals: 'Animaux',
  people: 'Personnes',
  progress: 'Avancement de la dépollution',
  trend: 'Évolution',
  dogs: 'Chiens',
  embed: 'Insérer un chiffre dans votre page',
  'not-found': 'Il n’y a pas de page à cette adresse',
  'not-found-text':
    'Le chiffre a peut-être un autre code, ou aucun chiffre n’avait été publié à la date qui figure dans l’adresse.',
  'not-found-language':
    'Si l’adresse se termine par une langue : le même chiffre dans la langue principale de ce site',
};
