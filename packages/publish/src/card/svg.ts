/**
 * Makes of what the canvas writes a picture that says what it shows: with size, language, title and description.
 */
import type { CardContent } from './content.js';
import { shortenPath } from './path-data.js';

/** As text and as the value of an attribute. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * @param drawn a whole document as the canvas writes it
 * @param size in px of the drawing, and how much of that it is shown at
 */
export function svgDocument(
  drawn: string,
  { language, sentence, description }: CardContent,
  { width, height, shownAt }: { readonly width: number; readonly height: number; readonly shownAt: number },
): string {
  const shapes = drawn.slice(drawn.indexOf('>', drawn.indexOf('<svg')) + 1, drawn.lastIndexOf('</svg>'));
  const lang = escaped(language);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${lang}" xml:lang="${lang}" width="${width * shownAt}" height="${height * shownAt}" viewBox="0 0 ${width} ${height}">
<title>${escaped(sentence)}</title>
<desc>${escaped(description.join(' '))}</desc>
${shapes.trim().replace(/ d="([^"]*)"/g, (_, data: string) => ` d="${shortenPath(data)}"`)}
</svg>
`;
}
