/** What the pages say around the figures, in Spanish. */
import type { Translation } from './en.js';

export const es: Translation = {
  quote: 'En palabras de la fuente',
  calculated: 'Cómo se calcula',
  sources: 'Fuentes',
  editions: 'En otras fechas',
  newest: 'Datos más recientes',
  'as-known': 'según lo conocido el {date}',
  'title-area-contaminated': 'Superficie contaminada',
  'title-area-cleared': 'Superficie desminada',
  'title-area-contaminated-share-of-territory': 'Parte contaminada del territorio nacional',
  'title-area-cleared-share-of-contaminated': 'Parte desminada de la superficie contaminada',
  'title-eore-people-reached': 'Personas que recibieron educación en riesgos',
  'title-casualties-total': 'Personas muertas o heridas',
  'title-casualties-killed': 'Personas muertas',
  'title-casualties-injured': 'Personas heridas',
  languages: 'Otros idiomas',
  corrections: 'Correcciones',
  'corrections-about':
    'Datos corregidos o retirados después de su publicación: qué decían antes, cuándo se cambió y por qué.',
  'corrections-none': 'Ningún dato de este sitio ha sido corregido ni retirado.',
  changes: 'Qué ha cambiado (Atom)',
  withdrawn: 'Este dato ha sido retirado',
  'withdrawn-before': 'Tal como se conocía antes',
  gone: 'Este dato ya no está en este sitio',
  'gone-text': 'Quien lo publicaba lo ha retirado de aquí.',
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
  'signed-by': 'Firmado por',
  'verified-on': 'Verificado el',
  'signed-feed': 'Los datos tal como se firmaron (JSON)',
  signature: 'Su firma',
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
  check: 'Comprobar una página con cifras',
  'check-about':
    'Qué cifras de este sitio están en una página suya, cuáles ven dibujadas los lectores y qué poner en lugar de las que les falta algo.',
  'check-address': 'Dirección de la página',
  'check-read': 'Leer y comprobar',
  'check-html': 'O el HTML de la página',
  'check-html-hint':
    'Abra la página en un navegador, muestre su código fuente (Ctrl+U), selecciónelo todo y cópielo. Lo que pegue aquí no se muestra, nada de ello se ejecuta y no sale de su navegador.',
  'check-start': 'Comprobar',
  'check-reading': 'Leyendo …',
  'check-unreadable':
    'El navegador no puede leer esa página: su servidor no lo permite a otros sitios, o la dirección es incorrecta. Pegue su HTML abajo.',
  'check-empty': 'Indique la dirección de una página o pegue su HTML.',
  'check-too-large': 'La página pasa de 5 MB y no se ha leído. Pegue la parte con las cifras.',
  'check-not-parsed':
    'No se ha podido leer la página: sus etiquetas están anidadas a demasiada profundidad. Pegue la parte con las cifras.',
  'check-failed':
    'No se ha podido cargar lo que este sitio dice de sus cifras. Vuelva a intentarlo más tarde.',
  'check-no-script':
    'La comprobación necesita JavaScript. Sin él, la orden mine-action-publish check-page dice lo mismo.',
  'check-none':
    'En este HTML no hay ninguna cifra de este sitio. Si la página muestra una, quizá la haya escrito un script: pegue lo que se puso en la página.',
  'check-count': 'Cifras encontradas: {all}. En orden: {well}. Por revisar: {look}. Por arreglar: {mend}.',
  'check-put': 'Para poner en su lugar',
  'check-copy': 'Copiar',
  'check-copied': 'Copiado',
  'check-by-hand': 'Seleccionado; cópielo a mano',
  'level-well': 'En orden',
  'level-look': 'Revisar',
  'level-mend': 'Arreglar',
  'shown-figure': 'Los lectores ven la cifra dibujada.',
  'shown-frame': 'Los lectores ven la cifra en un marco.',
  'shown-picture': 'Los lectores ven la cifra como imagen.',
  'shown-link': 'Los lectores ven un enlace con sus palabras.',
  'shown-words': 'Los lectores ven solo sus palabras.',
  'shown-nothing': 'Los lectores no ven ni la cifra ni sus palabras.',
  'shown-unsure': 'Por el HTML no se puede saber si se dibuja.',
  'reason-no-script': 'Nuestro script no está en la página: no se pegó, o el sistema lo quitó.',
  'reason-held': 'El script no se ejecuta: espera un consentimiento o está desactivado ({what}).',
  'reason-delayed':
    'Un optimizador lo carga más tarde, cuando el lector se mueve o desplaza la página ({what}).',
  'reason-joined':
    'Un optimizador junta los scripts de esta página, y el nuestro puede estar entre ellos ({what}). Indíquele que no toque nuestro script.',
  'reason-folder-unknown':
    'Un optimizador ha escrito el script dentro de la página, y no sabe dónde están sus otras partes. Indíquele que no toque nuestro script, o añada data-mine-base.',
  'reason-blocked': 'La política de la página lo impide ({what}).',
  'reason-mixed': 'La página es https y esta dirección http; los navegadores la bloquean ({what}).',
  'reason-refused':
    'Los navegadores rechazan el script: su hash no corresponde ({what}). Pegue de nuevo la etiqueta del script.',
  'reason-other-origin':
    'El script viene de un lugar distinto que la cifra, así que el enlace sigue siendo un enlace ({what}). Añada data-mine-origins a la etiqueta del script.',
  'reason-links-off': 'Esta página deja los enlaces como están (data-mine-links="off").',
  'reason-tag-removed': 'El sistema quitó la etiqueta de la cifra y dejó sus palabras.',
  'reason-said-twice':
    'Los lectores la tienen dos veces: el sistema quitó la etiqueta «template» y dejó lo que contenía.',
  'reason-markup-as-text':
    'El código se muestra como texto. Péguelo donde el sistema acepta HTML: en la vista de código o en un bloque HTML.',
  'reason-address-as-text':
    'Solo está la dirección, sin palabras. El sistema no pidió la cifra a este sitio.',
  'reason-html-omitted':
    'Hugo quitó HTML de esta página, número de lugares: {what}. Si allí debía haber una cifra, péguela en Markdown.',
  'reason-no-src':
    'La etiqueta no nombra este sitio (src), así que muestra las cifras incorporadas en el script.',
  'reason-other-site': 'Esta cifra es de otro sitio y no se ha examinado ({what}).',
  'reason-group-link': 'Varias cifras juntas siguen siendo un enlace.',
  'reason-rewritten':
    'Un programa de correo ha puesto otra dirección alrededor, que cuenta a los lectores y lleva allí.',
  'reason-alone': 'No hay palabras al lado: donde se quitan marcos e imágenes, no queda nada.',
  'reason-frame-whole': 'El marco muestra la página entera en lugar de la cifra sola ({what}).',
  'reason-unknown-figure': 'Este sitio no tiene esa cifra ({what}).',
  'reason-unknown-edition': 'Entonces no se sabía nada de esta cifra ({what}).',
  'reason-withdrawn': 'La cifra se retiró. {what}',
  'reason-corrected': 'Desde entonces: {what}',
  'reason-older': 'Congelada como se conocía el {edition}. La más reciente: {what}',
  'reason-other-words': 'Las palabras de la página no son las que la cifra tiene ahora: {what}',
  'reason-not-loaded': 'No se ha podido cargar lo que este sitio dice de la cifra.',
};
