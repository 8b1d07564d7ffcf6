/**
 * Tags of HTML by what they mean to those who read a page without showing it.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Hold nothing that readers see, or nothing that is of the page. */
export const SILENT = words(
  'script style noscript template textarea title svg math object select iframe noembed xmp',
);
/** Shows markup as such, on purpose. */
export const CODE = words('pre code kbd samp');
/** End an open paragraph, and begin a new line. */
export const BLOCKS = words(
  'address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table td th tr ul',
);
/** Beyond these an open paragraph is not looked for. */
export const SCOPES = words('table td th caption button object template html');
/** Have no end. */
export const VOID = words('area base br col embed hr img input link meta source track wbr');
/** A link that has one of them for itself stands alone. */
export const OF_LINKS = words('p li figure div');
