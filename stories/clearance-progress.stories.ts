import '@mine-action/elements/define';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type FigureArgs, openDetails, orUnset, places, tokens, words } from './figure-story.js';
import { sampleFeed, sampleFeedOfLand } from './sample-feed.js';

interface Args extends FigureArgs {
  readonly basis?: 'initial' | 'remaining';
  readonly unit?: string;
  readonly display?: 'bar' | 'field' | 'ring';
}

const meta: Meta<Args> = {
  title: 'Elements/clearance-progress',
  component: 'clearance-progress',
  args: {
    words:
      'About 16 % of the area reported as contaminated has been cleared: more than 190,000 of approximately 1,166,700 hectares',
    address: 'https://example.org/f/area-cleared-share-of-contaminated/2025-04-04/',
  },
  argTypes: {
    address: { table: { disable: true } },
    unit: { control: 'select', options: ['', 'hectare', 'square-kilometer', 'square-meter'] },
  },
  render: (args) =>
    html`<clearance-progress
      basis=${ifDefined(args.basis)}
      unit=${ifDefined(orUnset(args.unit))}
      display=${ifDefined(args.display)}
      edition=${ifDefined(orUnset(args.edition))}
      src=${ifDefined(orUnset(args.src))}
      .feed=${args.feed ?? nothing}
      .today=${orUnset(args.today)}
      style=${tokens(args)}
      >${words(args)}</clearance-progress
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const sample: Args = {
  feed: sampleFeed,
  words: 'Land cleared of land reported as contaminated in Exampleland',
  address: 'https://example.org/centre/f/area-cleared/',
};

export const Bar: Story = {};

export const Field: Story = { name: 'Field of a hundred parcels', args: { display: 'field' } };

export const Ring: Story = { args: { display: 'ring' } };

export const OfWhatRemains: Story = {
  name: 'The other reading: of what remains',
  args: {
    basis: 'remaining',
    words: 'About 14 % of the contaminated area has been cleared, if the area reported is what remains',
  },
};

export const InSquareKilometres: Story = { name: 'In square kilometres', args: { unit: 'square-kilometer' } };

export const Newest: Story = {
  name: 'The newest figure',
  args: {
    edition: 'latest',
    words: 'About 21 % of the area reported as contaminated has been cleared',
    address: 'https://example.org/f/area-cleared-share-of-contaminated/2026-03-13/',
  },
};

export const DetailsOpen: Story = { name: 'Details open', play: openDetails };

export const WithDecimals: Story = { name: 'From exact areas, with a decimal (invented)', args: sample };

export const WithDecimalsField: Story = {
  name: 'From exact areas, a parcel in part (invented)',
  args: { ...sample, display: 'field' },
};

export const AtLeast: Story = {
  name: 'A floor: more than (invented)',
  args: { ...sample, feed: sampleFeedOfLand({ value: 1000, qualifier: 'more-than', roundedTo: 1000 }) },
};

export const VeryLittle: Story = {
  name: 'Less than one percent (invented)',
  args: { ...sample, feed: sampleFeedOfLand({ value: 12.5 }) },
};

export const VeryLittleField: Story = {
  name: 'Less than one percent, as a field (invented)',
  args: { ...VeryLittle.args, display: 'field' },
};

export const Nothing: Story = {
  name: 'Nothing cleared yet (invented)',
  args: { ...sample, feed: sampleFeedOfLand({ value: 0 }) },
};

export const Everything: Story = {
  name: 'Everything cleared (invented)',
  args: { ...sample, feed: sampleFeedOfLand({ value: 4275 }) },
};

export const EverythingRing: Story = {
  name: 'Everything cleared, as a ring (invented)',
  args: { ...Everything.args, display: 'ring' },
};

export const OnlyPlanned: Story = {
  name: 'Unknown: clearance that is only planned, in an empty tag (invented)',
  args: { ...sample, words: '', feed: sampleFeedOfLand({ status: 'planned', due: '2027-12-31' }) },
};

export const NotDerivable: Story = {
  name: 'Unknown: two bounds that allow no share, in an empty tag (invented)',
  args: {
    ...sample,
    words: '',
    feed: sampleFeedOfLand({ qualifier: 'more-than' }, { qualifier: 'more-than' }),
  },
};

export const UnknownWithWords: Story = {
  name: 'Unknown: the words in the tag stay',
  args: {
    edition: '2019-01-01',
    words: 'No share of cleared land had been published by the end of 2018',
    address: 'https://example.org/about/',
  },
};

export const UnknownWithoutWords: Story = {
  name: 'Unknown, in an empty tag',
  args: { edition: '2019-01-01', words: '' },
};

export const WrongUnit: Story = {
  name: 'A unit that does not fit, in an empty tag',
  args: { unit: 'item', words: '' },
};

export const LongPublisher: Story = {
  name: 'A long publisher’s name (invented)',
  args: {
    ...sample,
    feed: {
      ...sampleFeed,
      sources: {
        ...sampleFeed.sources,
        'centre-2026-09': {
          ...sampleFeed.sources['centre-2026-09']!,
          publisher: {
            name: {
              en: 'Interministerial Coordination Secretariat for Humanitarian Mine Action and Explosive Ordnance Risk Education of Exampleland (invented)',
            },
          },
        },
      },
    },
  },
};

export const Narrow: Story = { name: 'Narrow, 160 pixels', globals: places.narrow };
export const FieldNarrow: Story = { ...Field, name: 'Field, narrow', globals: places.narrow };
export const RingNarrow: Story = { ...Ring, name: 'Ring, narrow', globals: places.narrow };
export const LongPublisherNarrow: Story = {
  ...LongPublisher,
  name: 'A long publisher’s name, narrow (invented)',
  globals: places.narrow,
};
export const Wide: Story = { name: 'Wide, 960 pixels', globals: places.wide };
export const FieldWide: Story = { ...Field, name: 'Field, wide', globals: places.wide };
export const RingWide: Story = { ...Ring, name: 'Ring, wide', globals: places.wide };
export const Dark: Story = { globals: places.dark };
export const FieldDark: Story = { ...Field, name: 'Field, dark', globals: places.dark };
export const RingDark: Story = { ...Ring, name: 'Ring, dark', globals: places.dark };
export const HighContrast: Story = { name: 'On a page of high contrast', globals: places.contrast };
export const Embassy: Story = { ...Field, name: 'On an embassy’s page', globals: places.embassy };
export const News: Story = { name: 'On a news page', globals: places.news };
export const RightToLeft: Story = { name: 'Right to left, in English', globals: places.rightToLeft };
export const FieldRightToLeft: Story = {
  ...Field,
  name: 'Field, right to left',
  globals: places.rightToLeft,
};
export const RingRightToLeft: Story = { ...Ring, name: 'Ring, right to left', globals: places.rightToLeft };
export const LanguageNotThere: Story = {
  name: 'A language that is not there: the words stay',
  args: { words: 'Circa il 16 % della superficie segnalata come contaminata è stato bonificato' },
  globals: places.italian,
};
export const LanguageNotThereEmpty: Story = {
  name: 'A language that is not there, in an empty tag',
  args: { words: '' },
  globals: places.urdu,
};
export const ForcedColours: Story = { name: 'Forced colours (imitated)', globals: places.forcedColours };
export const FieldForcedColours: Story = {
  ...Field,
  name: 'Field, forced colours (imitated)',
  globals: places.forcedColours,
};
export const RingForcedColours: Story = {
  ...Ring,
  name: 'Ring, forced colours (imitated)',
  globals: places.forcedColours,
};
export const Paper: Story = { name: 'On paper (imitated)', globals: places.paper };
export const LargeText: Story = { name: 'Large text, 200 %', globals: places.largeText };
export const LargeTextNarrow: Story = {
  ...Ring,
  name: 'Ring, large text, 200 %, in 320 pixels',
  globals: places.largeTextNarrow,
};
