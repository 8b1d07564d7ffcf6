/**
 * The block while a post is written: which figure, as of when, in which language and look; and the figure as readers will
 * see it.
 */
import { Controls, type EditProps } from './controls.js';
import { dateIn } from './dates.js';
import {
  addressOf,
  type Attributes,
  describe,
  type Described,
  figureAt,
  type Index,
  readIndex,
} from './figures.js';
import { figureOptions } from './options.js';
import { Preview } from './preview.js';
import { blockEditor, type Child, components, el, element, say, type Shown } from './wp.js';

const { Button, ComboboxControl, Notice, Placeholder, Spinner, TextControl } = components;

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
        dateIn(described.edition),
        dateIn(newest),
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
        dir: 'ltr',
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
