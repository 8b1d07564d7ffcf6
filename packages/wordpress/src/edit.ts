/**
 * The block while a post is written: which figure, as of when, in which language and look; and the figure as readers will
 * see it.
 */
import {
  addressOf,
  type Attributes,
  describe,
  type Described,
  figureAt,
  type Index,
  type OfferedFigure,
  readIndex,
} from './figures.js';
import { Preview } from './preview.js';
import { blockEditor, type Child, components, el, element, say, type Shown } from './wp.js';

interface EditProps {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Partial<Attributes>) => void;
}

const { Button, ComboboxControl, Notice, PanelBody, Placeholder, SelectControl, Spinner, TextControl } =
  components;

/** A value that is on its way: what came, or why it did not. */
type Coming<Value> = { readonly value?: Value; readonly trouble?: string };

/** Many blocks of a post ask for the same list. */
let index: Promise<Index> | undefined;

function useIndex(): Coming<Index> {
  const [found, setFound] = element.useState<Coming<Index>>({});
  element.useEffect(() => {
    index ??= readIndex();
    index.then(
      (value) => setFound({ value }),
      (error: Error) => {
        index = undefined;
        setFound({ trouble: error.message });
      },
    );
  }, []);
  return found;
}

function useDescribed(attributes: Attributes): Coming<Described> {
  const [found, setFound] = element.useState<Coming<Described>>({});
  const key = JSON.stringify(attributes);
  element.useEffect(() => {
    if (attributes.address === '') return undefined;
    const abort = new AbortController();
    describe(attributes, abort.signal).then(
      (value) => setFound({ value }),
      (error: Error) => abort.signal.aborted || setFound({ trouble: error.message }),
    );
    return () => abort.abort();
  }, [key]);
  return found;
}

const option = (value: string, label: string) => ({ value, label });

/** What an address begins with, below the site: one option for each figure. */
const pathOf = (figure: OfferedFigure): string => addressOf('', figure);

const figureOptions = ({ figures }: Index) =>
  figures.map((figure) => option(pathOf(figure), labelOf(figure)));

const labelOf = ({ route, label }: OfferedFigure): string => {
  const kind = KINDS[route];
  return [label, kind && say(kind)].filter(Boolean).join(' · ');
};

/** Views of which one indicator may have several are told apart, and those that have no name of their own get one. */
const KINDS: Readonly<Record<string, string>> = {
  trend: 'chart over time',
  dogs: 'a mark for each dog',
  progress: 'Progress of clearance',
  ordnance: 'Explosive ordnance by kind',
  figures: 'group',
};

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

export function Edit({ attributes, setAttributes }: EditProps): Shown {
  const props = blockEditor.useBlockProps();
  const { value: list, trouble: noList } = useIndex();
  const { value: described, trouble } = useDescribed(attributes);
  if (attributes.address === '')
    return el('div', props, el(Chooser, { list, trouble: noList, setAttributes }));
  return el(
    'div',
    props,
    described && list && el(Controls, { attributes, setAttributes, described, list }),
    newerNotice(),
    trouble
      ? el(
          Notice,
          {
            status: 'warning',
            isDismissible: false,
            actions: [{ label: say('Choose another'), onClick: () => setAttributes({ address: '' }) }],
          },
          trouble,
        )
      : described
        ? el(Preview, { described })
        : el(Spinner, null),
  );

  /** A figure of an older day stands as it is; that a newer one is known is said, and one press shows it. */
  function newerNotice(): Child {
    if (!described || !list || described.edition === 'latest') return null;
    const figure = figureAt(list, described);
    const newest = figure?.editions[0];
    if (!figure || newest === undefined || newest.slice(0, described.edition.length) <= described.edition)
      return null;
    const show = () => setAttributes({ address: addressOf(list.site, figure) });
    return el(
      Notice,
      { status: 'info', isDismissible: false, actions: [{ label: say('Show the newest'), onClick: show }] },
      say(
        'This is the figure as it was known on %1$s. A newer one is known, of %2$s.',
        described.edition,
        newest,
      ),
    );
  }
}

function Chooser({
  list,
  trouble,
  setAttributes,
}: Pick<EditProps, 'setAttributes'> & { readonly list?: Index; readonly trouble?: string }): Shown {
  const [typed, setTyped] = element.useState('');
  const take = (address: string | null | undefined) => address && setAttributes({ address });
  return el(
    Placeholder,
    {
      icon: 'chart-bar',
      label: say('Mine-action figure'),
      instructions: say('Choose a figure, or paste the address of its page.'),
    },
    trouble && el(Notice, { status: 'warning', isDismissible: false }, trouble),
    // It stands there from the beginning: WordPress puts the cursor into the first field of a new block.
    !trouble &&
      el(ComboboxControl, {
        label: say('Figure'),
        value: '',
        options: list ? figureOptions(list) : [],
        onChange: (path: string | null) => list && path && take(list.site + path),
        __nextHasNoMarginBottom: true,
      }),
    el(
      'form',
      {
        onSubmit(event: Event) {
          event.preventDefault();
          take(typed.trim());
        },
      },
      el(TextControl, {
        label: say('Address'),
        type: 'url',
        value: typed,
        placeholder: `${list?.site ?? 'https://example.org/'}f/…/`,
        onChange: setTyped,
        __nextHasNoMarginBottom: true,
      }),
      el(
        Button,
        { variant: 'primary', type: 'submit', disabled: typed.trim() === '' },
        say('Use this address'),
      ),
    ),
  );
}

function Controls({
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
      { title: say('Figure') },
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
              : [option(described.edition, described.edition)]),
            ...figure.editions.map((day) => option(day, day)),
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

const UNITS: Readonly<Record<string, string>> = {
  hectare: 'Hectares',
  'square-kilometer': 'Square kilometres',
  'square-meter': 'Square metres',
};

/** The language that stands at the end of an address. */
const languageIn = (address: string): string => /\/([a-z]{2,3})\/$/.exec(address)?.[1] ?? '';
