/** What the pages say around the figures, in Spanish. */
import type { Translation } from './en.js';

export const es: Translation = {
  quote: 'En palabras de la fuente',
  calculated: 'Cómo se calcula',
  sources: 'Fuentes',
  editions: 'En otras fechas',
  newest: 'Datos más recientes',
  languages: 'Otros idiomas',
  picture: 'Imágenes',
  'picture-large': 'Imagen, 1200 × 630 píxeles',
  'picture-small': 'Imagen pequeña, 1200 × 480 píxeles',
  place: 'Insertar esta cifra en su página',
  'place-element': 'Con el script',
  'place-frame': 'En un marco (iframe)',
  'place-address': 'Como dirección (WordPress, oEmbed)',
  'place-link': 'Como enlace',
  'place-markdown': 'En Markdown',
  'place-more': 'Otras formas de insertarla',
  data: 'Datos',
  series: 'Toda la serie en una tabla',
  'data-figure': 'Datos de esta cifra (JSON)',
  'data-all': 'Datos de todas las cifras (JSON)',
  'all-figures': 'Todas las cifras',
  about:
    'Cifras de la acción contra las minas, tal como las dio su fuente: con su límite, su fecha y su fuente.',
  land: 'Tierras',
  ordnance: 'Artefactos explosivos',
  animals: 'Animales',
  people: 'Personas',
  progress: 'Avance del desminado',
  trend: 'Evolución',
  dogs: 'Perros',
  embed: 'Insertar una cifra en su página',
  'not-found': 'No hay ninguna página en esta dirección',
  'not-found-text':
    'Es posible que la cifra tenga otro código o que en la fecha de la dirección aún no se hubiera publicado ninguna cifra.',
  'not-found-language':
    'Si la dirección termina en un idioma: la misma cifra en el idioma principal de este sitio',
};
