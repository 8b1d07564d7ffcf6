/**
 * The shortcode of a generator of sites, such as `{{< mine-action … >}}` in Hugo. It takes the words from the figure's site when pages are
 * made; those written in it are shown where that site does not answer.
 */
import { definitionOf } from '../elements.js';
import type { Place } from './methods.js';
import { addressOf, type SnippetValues } from './snippet-values.js';
import { lineOf } from './snippet-words.js';

/** The language of templates that a place has. */
interface Template {
  /** Quotation marks of a value, the first that its text does not have. */
  readonly quotes: readonly string[];
  /** What no value may have. */
  readonly ends: RegExp;
  write(address: string, values: readonly (readonly [name: string, value: string])[], quote: Quote): string;
}
type Quote = (text: string) => string;

const TEMPLATES: Readonly<Partial<Record<Place, Template>>> = {
  hugo: {
    quotes: ['"', '`'],
    ends: /[\\\n]|>\}\}|%\}\}/,
    write: (address, values, quote) =>
      `{{< mine-action address=${quote(address)}${values.map(([name, value]) => ` ${name}=${quote(value)}`).join('')} >}}`,
  },
  eleventy: {
    quotes: ['"', "'"],
    ends: /[\\\n]|[%}]\}/,
    write: (address, values, quote) =>
      `{% mineAction ${[quote(address), ...values.map(([name, value]) => quote(`${name}=${value}`))].join(', ')} %}`,
  },
};

/** @throws TypeError for a place without shortcodes */
export function shortcode(values: SnippetValues, place: Place): string {
  const template = TEMPLATES[place];
  if (!template) throw new TypeError(`There are no shortcodes in ${place}.`);
  const { attributes = {}, words, address } = values;
  const quoteFor = (text: string): string | undefined =>
    template.ends.test(text) ? undefined : template.quotes.find((each) => !text.includes(each));
  const { selects } = definitionOf(address.route);
  const said = Object.entries({
    // A group is known by its address.
    ...Object.fromEntries(
      Object.entries(attributes).filter(
        ([name]) => name === 'display' || (name in selects && name !== 'indicators'),
      ),
    ),
    language: values.language.code,
    words: lineOf(words),
  })
    // What cannot be written is left out: the figure's site has the words too.
    .filter(([, value]) => value !== '' && quoteFor(value) !== undefined);
  const quote: Quote = (text) => {
    const mark = quoteFor(text) ?? '"';
    return mark + text + mark;
  };
  return `${template.write(addressOf(values), said, quote)}\n`;
}
