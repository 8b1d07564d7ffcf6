/**
 * What can be set for the block, beside the post: which figure, as of when, in which language and look.
 */
import { dateIn } from './dates.js';
import { addressOf, type Attributes, type Described, figureAt, type Index } from './figures.js';
import { figureOptions, option, pathOf } from './options.js';
import { blockEditor, type Child, components, el, say, type Shown } from './wp.js';

const { ComboboxControl, PanelBody, SelectControl } = components;

/** What WordPress hands to a block that is written. */
export interface EditProps {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Partial<Attributes>) => void;
}

const DISPLAYS: Readonly<Record<string, string>> = {
  tile: 'Tile',
  banner: 'Banner',
  bar: 'Bar',
  field: 'Field',
  ring: 'Ring',
  marks: 'A mark for each',
  number: 'Number',
  cumulative: 'In total',
  annual: 'Year by year',
  bars: 'Bars',
  table: 'Table',
};

const UNITS: Readonly<Record<string, string>> = {
  hectare: 'Hectares',
  'square-kilometer': 'Square kilometres',
  'square-meter': 'Square metres',
};

export function Controls({
  attributes,
  setAttributes,
  described,
  list,
}: EditProps & { readonly described: Described; readonly list: Index }): Shown {
  const figure = figureAt(list, described);
  const newest = option('latest', say('The newest'));
  const language = attributes.language || languageIn(attributes.address);
  return el(
    blockEditor.InspectorControls,
    null,
    el(
      PanelBody,
      { title: say('Figure'), className: 'mine-action-figure-controls' },
      el(ComboboxControl, {
        label: say('Figure'),
        value: figure ? pathOf(figure) : '',
        options: figureOptions(list),
        onChange: (path: string | null) =>
          path && setAttributes({ address: list.site + path, language, display: '', unit: '' }),
        __nextHasNoMarginBottom: true,
      }),
      figure &&
        figure.editions.length > 0 &&
        el(SelectControl, {
          label: say('As it was known on'),
          help: say('A day that has passed keeps its figure for good.'),
          value: described.edition,
          options: [
            newest,
            ...(described.edition === 'latest' || figure.editions.includes(described.edition)
              ? []
              : [option(described.edition, dateIn(described.edition))]),
            ...figure.editions.map((day) => option(day, dateIn(day))),
          ],
          onChange: (edition: string) =>
            setAttributes({ address: addressOf(list.site, figure, edition), language }),
          __nextHasNoMarginBottom: true,
        }),
      el(SelectControl, {
        label: say('Language'),
        value: language,
        options: [
          option('', say('That of the page')),
          ...list.languages.map(({ code, name }) => option(code, name)),
        ],
        onChange: (code: string) =>
          setAttributes({ address: addressOf(list.site, described, described.edition), language: code }),
        __nextHasNoMarginBottom: true,
      }),
      figure &&
        choice(
          'display',
          say('Look'),
          figure.displays.filter((each) => each in DISPLAYS),
          (each) => say(DISPLAYS[each] ?? each),
        ),
      figure &&
        choice('unit', say('Unit'), figure.units, (each) => (UNITS[each] ? say(UNITS[each] ?? each) : each)),
    ),
  );

  function choice(
    name: 'display' | 'unit',
    label: string,
    values: readonly string[],
    nameOf: (value: string) => string,
  ): Child {
    return values.length > 1
      ? el(SelectControl, {
          label,
          value: attributes[name],
          options: [option('', say('As usual')), ...values.map((each) => option(each, nameOf(each)))],
          onChange: (value: string) => setAttributes({ [name]: value }),
          __nextHasNoMarginBottom: true,
        })
      : null;
  }
}

/** The language that stands at the end of an address. */
const languageIn = (address: string): string => /\/([a-z]{2,3})\/$/.exec(address)?.[1] ?? '';
