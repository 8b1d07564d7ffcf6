import '@mine-action/elements/define';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type FigureArgs, openDetails, orUnset, places, tokens, words } from './figure-story.js';
import { sampleFeed } from './sample-feed.js';

interface Args extends FigureArgs {
  readonly indicator?: string;
  readonly display?: 'marks' | 'number';
}

const meta: Meta<Args> = {
  title: 'Elements/dog-counter',
  component: 'dog-counter',
  args: {
    indicator: 'mdd-donated',
    words: '93 mine detection dogs donated since 2005',
    address: 'https://example.org/f/mdd-donated/2025-04-04/',
  },
  argTypes: { address: { table: { disable: true } } },
  render: (args) =>
    html`<dog-counter
      indicator=${ifDefined(orUnset(args.indicator))}
      display=${ifDefined(args.display)}
      edition=${ifDefined(orUnset(args.edition))}
      src=${ifDefined(orUnset(args.src))}
      .feed=${args.feed ?? nothing}
      .today=${orUnset(args.today)}
      style=${tokens(args)}
      >${words(args)}</dog-counter
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** The invented programme's feed, with the words that its page would have in the tag. */
const sample = (indicator: string, sentence: string): Args => ({
  feed: sampleFeed,
  indicator,
  words: sentence,
  address: `https://example.org/centre/f/${indicator}/`,
});

export const Marks: Story = { name: 'One mark for each dog' };

export const Number: Story = { name: 'The number alone', args: { display: 'number' } };

export const PlannedBefore: Story = {
  name: 'Planned, before the day it is due',
  args: { today: '2025-06-01' },
};

export const PlannedAfter: Story = {
  name: 'Planned, after the day it was due',
  args: { today: '2026-11-23' },
};

export const PlannedNumber: Story = {
  name: 'The number alone, with the plan before it is due',
  args: { display: 'number', today: '2025-06-01' },
};

export const AnotherCount: Story = {
  name: 'Another count: dogs in operation',
  args: {
    indicator: 'mdd-operational',
    edition: 'latest',
    words: '38 mine detection dogs in operation in June 2019',
    address: 'https://example.org/f/mdd-operational/2019-06/',
  },
};

export const DetailsOpen: Story = { name: 'Details open', play: openDetails };

export const QuoteInAnotherLanguage: Story = {
  name: 'Details open, quote in another language (invented)',
  args: sample('mdd-operational', '18 mine detection dogs in operation'),
  play: openDetails,
};

export const OneOperator: Story = {
  name: 'Dogs of one operator, with a plan not yet due (invented)',
  args: sample('mdd-operational', '18 mine detection dogs in operation'),
};

export const One: Story = {
  name: 'One dog (invented)',
  args: sample('mdd-purchased', 'One mine detection dog purchased'),
};

export const None: Story = {
  name: 'No dogs, which is not unknown (invented)',
  args: sample('edd-held', 'No explosive detection dogs held'),
};

export const TooManyForMarks: Story = {
  name: 'Too many for single marks (invented)',
  args: sample('mdd-held', '640 mine detection dogs held'),
};

export const OnlyPlannedBefore: Story = {
  name: 'Only planned, before the day it is due (invented)',
  args: { ...sample('mdr-operational', ''), words: '' },
};

export const OnlyPlannedAfter: Story = {
  name: 'Only planned, after the day it was due (invented)',
  args: { ...OnlyPlannedBefore.args, today: '2028-02-01' },
};

export const LongLabel: Story = {
  name: 'A long label: long names of donor and recipient (invented)',
  args: {
    ...sample('mdd-donated', '18 mine detection dogs donated'),
    feed: {
      ...sampleFeed,
      figures: [
        {
          ...sampleFeed.figures.find(({ id }) => id === 'xxe-mdd-purchased')!,
          indicator: 'mdd-donated',
          value: 18,
          scope: {
            operators: 'not-applicable',
            donor: 'the International Friends of Humanitarian Demining with Dogs Foundation (invented)',
            recipient: 'the Interministerial Coordination Secretariat for Mine Action of Exampleland',
          },
        },
      ],
    },
  },
};

export const UnknownWithWords: Story = {
  name: 'Unknown: the words in the tag stay',
  args: {
    indicator: 'mdr-operational',
    words: 'The programme publishes no number of mine detection rats',
    address: 'https://example.org/about/',
  },
};

export const UnknownWithoutWords: Story = {
  name: 'Unknown, in an empty tag',
  args: { indicator: 'mdr-operational', words: '' },
};

export const NotYetPublished: Story = {
  name: 'Not yet published on the day of the edition, in an empty tag',
  args: { edition: '2019-01-01', words: '' },
};

export const Narrow: Story = { name: 'Narrow, 160 pixels', globals: places.narrow };
export const LongLabelNarrow: Story = {
  ...LongLabel,
  name: 'A long label, narrow (invented)',
  globals: places.narrow,
};
export const Wide: Story = { name: 'Wide, 960 pixels', globals: places.wide };
export const Dark: Story = { globals: places.dark };
export const HighContrast: Story = { name: 'On a page of high contrast', globals: places.contrast };
export const Embassy: Story = { name: 'On an embassy’s page', globals: places.embassy };
export const News: Story = { name: 'On a news page', globals: places.news };
export const RightToLeft: Story = { name: 'Right to left, in English', globals: places.rightToLeft };
export const RightToLeftDetailsOpen: Story = {
  ...QuoteInAnotherLanguage,
  name: 'Right to left, details open (invented)',
  globals: places.rightToLeft,
};
export const LanguageNotThere: Story = {
  name: 'A language that is not there: the words stay',
  args: { words: '93 cani per la ricerca di mine donati dal 2005' },
  globals: places.italian,
};
export const LanguageNotThereEmpty: Story = {
  name: 'A language that is not there, in an empty tag',
  args: { words: '' },
  globals: places.urdu,
};
export const ForcedColours: Story = { name: 'Forced colours (imitated)', globals: places.forcedColours };
export const Paper: Story = { name: 'On paper (imitated)', globals: places.paper };
export const LargeText: Story = { name: 'Large text, 200 %', globals: places.largeText };
export const LargeTextNarrow: Story = {
  name: 'Large text, 200 %, in 320 pixels',
  globals: places.largeTextNarrow,
};
