/** What the commands say beside their findings, in Spanish. */
import type { Messages } from './en.js';

export const es: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'Sitio web del programa',
  'ask-source-title': 'Primera fuente: título de la página o del informe',
  'ask-indicator': 'Primera cifra: ¿qué cuenta?',
  'ask-unit': '¿En qué unidad? Si es dinero: ¿en qué moneda?',
  'ask-quote': 'La frase con el número, palabra por palabra',
  'hint-quote': '… para lo que omita',
  'hint-as-of': 'déjelo vacío si la fuente no lo dice',
  'ask-speaker': '¿Quién dio la cifra? (organización)',
  'measure-duration': 'Una duración',
  'offered-title': 'Cifras de la acción contra las minas: {publisher}',
  'back-and-stop': '{back} lleva a la pregunta anterior. Ctrl+C detiene; sus respuestas se conservan.',
  back: '← pregunta anterior',

  // Why an answer will not do
  'not-empty': 'Hace falta una respuesta.',
  'not-back': 'No hay ninguna pregunta antes de esta.',
  'not-a-day': 'Escriba un día, un mes o un año: 2025-07-31, 2025-07 o 2025.',
  'not-an-address': 'Escriba una dirección que empiece por https://',
  'not-a-country': 'Escriba las tres letras mayúsculas de ISO 3166-1, como UKR o KHM.',
  'not-a-number': 'Escriba solo dígitos, los decimales después de un punto y nada entre los miles: 12298.5',
  'not-a-choice': 'Respuestas posibles: {choices}.',
  'not-a-unit': 'Respuestas posibles: {choices}; si es dinero, el código de su moneda, como {example}.',
  'not-answered': 'Aquí no se puede preguntar a nadie y faltan estas respuestas:',
  'not-a-question': '«{key}» no es ninguna de las preguntas. Las preguntas son: {keys}.',
  'not-answers': 'Las respuestas deben ser un objeto JSON, como {example}.',

  // How a command ends
  'is-there': '{file} ya existe. Elija otro nombre, o --force para sobrescribirlo.',
  'answers-kept': 'No se escribieron los datos. Sus respuestas están en {file}; para continuar:',
  'add-further': 'Puede añadir más cifras a mano o con «import». Revise el archivo con:',
  stopped: 'Detenido: no se escribió nada.',
  'nothing-written': 'No se escribió nada.',
  written: 'Escrito: {file}',
  figures: '{n} cifra|{n} cifras',
  sources: '{n} fuente|{n} fuentes',
  errors: 'ningún error|{n} error|{n} errores',
  warnings: 'ninguna advertencia|{n} advertencia|{n} advertencias',
  summary: '{figures} de {sources}: {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts':
    '{n} borrador, que nunca se muestra ni va a un sitio|{n} borradores, que nunca se muestran ni van a un sitio',
  'state-confirmed': '{n} confirmada por quien publica|{n} confirmadas por quien publica',
  'state-corrected': '{n} corregida|{n} corregidas',
  'state-withdrawn': '{n} retirada|{n} retiradas',
  'cells-empty': '{n} celda sin número no dio ninguna cifra.|{n} celdas sin número no dieron ninguna cifra.',
  'rows-left-out':
    '{n} fila queda fuera, según la correspondencia: solo suma otras.|{n} filas quedan fuera, según la correspondencia: solo suman otras.',
  files: '{n} archivo|{n} archivos',
  built:
    '{place}: {files} de nueva escritura; sin cambios: {unchanged}; eliminados: {removed}; {size} MB revisados; {seconds} s.',

  // The release
  'nothing-published': 'No se publicó nada.',
  'first-release': 'La primera publicación: {figures} de {sources}.',
  compared: 'Comparado con {place}:',
  'warnings-stop':
    'Las advertencias detienen una publicación. Mire cada una. Si la cifra es correcta, nombre la advertencia:',
  'may-publish': '¿Publicar esto en {url}? Escriba {yes}:',
  yes: 'sí',
  addresses: '{n} dirección|{n} direcciones',
  published: '{place}: publicado: {addresses}; nuevas: {fresh}.',
  trial: '{place}: {addresses}; nuevas: {fresh}. Era un ensayo: no se publicó nada.',
  'before-kept': 'Lo que había antes se conserva; así se recupera:',

  // The desk
  'open-address': 'Abra esta dirección en el navegador de este equipo; sirve una sola vez:',
  'end-desk': 'Ctrl+C detiene el comando.',
  'desk-closed': 'El comando desk se ha detenido.',
};
