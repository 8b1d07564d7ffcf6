import '@mine-action/elements/define';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  elementsOf,
  type FigureArgs,
  found,
  orUnset,
  places,
  type Played,
  tokens,
  words,
} from './figure-story.js';
import { sampleFeed } from './sample-feed.js';

interface Args extends FigureArgs {
  readonly heading?: string;
  readonly level?: number;
  /** The elements on the story's page above the list. */
  readonly figures?: () => TemplateResult;
}

const list = (args: Args): TemplateResult =>
  html`<mine-sources
    heading=${ifDefined(orUnset(args.heading))}
    level=${ifDefined(args.level)}
    style=${tokens(args)}
    >${words(args)}</mine-sources
  >`;

const stacked = (...parts: readonly TemplateResult[]): TemplateResult =>
  html`<div style="display: grid; gap: 1.25em">${parts}</div>`;

/** Two elements with figures of two sources, one of them calculated from both. */
const several = (): TemplateResult => html`
  <mine-stat indicator="ap-mines-found"></mine-stat>
  <clearance-progress edition="latest"></clearance-progress>
`;

/** Among the documentation each story is a page of its own: a list names what the elements on its page show. */
const inFrame = (height: string): Story['parameters'] => ({ docs: { story: { inline: false, height } } });

const meta: Meta<Args> = {
  title: 'Elements/mine-sources',
  component: 'mine-sources',
  args: {
    figures: several,
    words:
      'The figures on this page were published by the Embassy of the Republic of Azerbaijan in the United States',
    address: 'https://example.org/sources/',
  },
  argTypes: { address: { table: { disable: true } }, figures: { table: { disable: true } } },
  parameters: inFrame('40rem'),
  render: (args) => (args.figures ? stacked(args.figures(), list(args)) : list(args)),
};
export default meta;

type Story = StoryObj<Args>;

/** Opens the details of every source that stand at this place: the quotes first, then what is to be cited. */
const open =
  (place: number) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const elements = await elementsOf(canvasElement);
    for (const element of elements) await found(element, '[part="figure"]');
    for (const element of elements.filter(({ localName }) => localName === 'mine-sources')) {
      await element.updateComplete;
      for (const entry of element.shadowRoot?.querySelectorAll('li') ?? [])
        entry.querySelectorAll('summary')[place]?.click();
    }
  };

export const UnderFigures: Story = { name: 'Under several elements' };

export const QuotesOpen: Story = {
  name: 'With the quotes open',
  play: open(0),
  parameters: inFrame('58rem'),
};

export const CitationsOpen: Story = {
  name: 'With the citations open',
  args: { figures: () => html`<mine-stat indicator="ap-mines-found"></mine-stat>` },
  play: open(1),
  parameters: inFrame('80rem'),
};

export const OneSource: Story = {
  name: 'One source of several figures',
  args: {
    figures: () =>
      html`<mine-figures indicators="area-cleared ap-mines-found at-mines-found uxo-found"></mine-figures>
        <dog-counter></dog-counter>`,
  },
};

export const OfAChart: Story = {
  name: 'The many sources of a chart over time',
  args: { figures: () => html`<clearance-trend edition="latest"></clearance-trend>` },
  parameters: inFrame('60rem'),
};

export const InsideASentence: Story = {
  name: 'Of a figure inside a sentence',
  args: {
    figures: () =>
      html`<p>
        The page’s own sentence begins, then come
        <mine-stat indicator="at-mines-found" display="inline"></mine-stat>, and the sentence goes on.
      </p>`,
  },
};

export const BeforeTheFigures: Story = {
  name: 'Before the elements',
  render: (args) => stacked(list(args), several()),
};

export const FeedOfThePage: Story = {
  name: 'Of a feed that the page sets (invented)',
  args: {
    figures: () =>
      html`<mine-stat .feed=${sampleFeed} indicator="ap-mines-found"></mine-stat>
        <dog-counter .feed=${sampleFeed} indicator="mdd-operational" display="number"></dog-counter>`,
    words: 'The figures on this page are invented',
    address: 'https://example.org/centre/',
  },
};

export const FeedOfThePageQuotesOpen: Story = {
  ...FeedOfThePage,
  name: 'Of a feed that the page sets, with the quotes open (invented)',
  play: open(0),
};

export const OwnHeading: Story = {
  name: 'Its own heading',
  args: { heading: 'Where these figures come from' },
};

export const HeadingLevel: Story = {
  name: 'Under the headings of a page',
  args: { heading: 'Level 3', level: 3 },
  render: (args) =>
    stacked(
      html`<h1>The page’s title, level 1</h1>`,
      html`<h2>A chapter, level 2</h2>`,
      several(),
      list(args),
    ),
};

export const NothingShown: Story = {
  name: 'Nothing shown: the words in the tag stay',
  args: { figures: () => html`${nothing}` },
  parameters: inFrame('8rem'),
};

export const NothingShownEmpty: Story = {
  name: 'Nothing shown, in an empty tag',
  args: { figures: () => html`${nothing}`, words: '' },
  parameters: inFrame('8rem'),
};

export const UnknownFigure: Story = {
  name: 'Only an unknown figure, in an empty tag',
  args: {
    figures: () => html`<mine-stat indicator="mines-in-the-sea">No figure is published.</mine-stat>`,
    words: '',
  },
  parameters: inFrame('8rem'),
};

export const Narrow: Story = { name: 'Narrow, 160 pixels', globals: places.narrow };
export const NarrowCitationsOpen: Story = {
  ...CitationsOpen,
  name: 'Narrow, with the citations open',
  globals: places.narrow,
};
export const Phone: Story = { name: 'As on a phone, 320 pixels', globals: places.phone };
export const Wide: Story = { name: 'Wide, 960 pixels', globals: places.wide };
export const Dark: Story = { globals: places.dark };
export const DarkCitationsOpen: Story = {
  ...CitationsOpen,
  name: 'Dark, with the citations open',
  globals: places.dark,
};
export const HighContrast: Story = {
  ...CitationsOpen,
  name: 'On a page of high contrast',
  globals: places.contrast,
};
export const Embassy: Story = { name: 'On an embassy’s page', globals: places.embassy };
export const News: Story = { name: 'On a news page', globals: places.news };
export const RightToLeft: Story = {
  ...QuotesOpen,
  name: 'Right to left, in English, with the quotes open',
  globals: places.rightToLeft,
};
export const LanguageNotThere: Story = {
  name: 'A language that is not there: the words stay',
  args: { words: 'I dati di questa pagina sono stati pubblicati dall’ambasciata' },
  globals: places.italian,
};
export const LanguageNotThereEmpty: Story = {
  name: 'A language that is not there, in an empty tag',
  args: { words: '' },
  globals: places.urdu,
};
export const ForcedColours: Story = {
  ...CitationsOpen,
  name: 'Forced colours (imitated), with the citations open',
  globals: places.forcedColours,
};
export const Paper: Story = { name: 'On paper (imitated)', globals: places.paper };
export const LargeText: Story = { name: 'Large text, 200 %', globals: places.largeText };
export const LargeTextNarrow: Story = {
  name: 'Large text, 200 %, in 320 pixels',
  globals: places.largeTextNarrow,
};
