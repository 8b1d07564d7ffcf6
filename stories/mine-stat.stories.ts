import '@mine-action/elements/define';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type FigureArgs, openDetails, orUnset, places, tokens, words } from './figure-story.js';
import { sampleFeed } from './sample-feed.js';
import ownFeed from '../examples/own-feed.json?url';

interface Args extends FigureArgs {
  readonly indicator?: string;
  readonly unit?: string;
  readonly label?: string;
  readonly display?: 'tile' | 'banner' | 'inline';
  readonly editionNote?: boolean;
}

const figure = (args: Args): TemplateResult =>
  html`<mine-stat
    indicator=${ifDefined(orUnset(args.indicator))}
    unit=${ifDefined(orUnset(args.unit))}
    label=${ifDefined(orUnset(args.label))}
    display=${ifDefined(args.display)}
    edition=${ifDefined(orUnset(args.edition))}
    src=${ifDefined(orUnset(args.src))}
    ?edition-note=${args.editionNote}
    .feed=${args.feed ?? nothing}
    .today=${orUnset(args.today)}
    style=${tokens(args)}
    >${words(args)}</mine-stat
  >`;

const meta: Meta<Args> = {
  title: 'Elements/mine-stat',
  component: 'mine-stat',
  args: {
    indicator: 'ap-mines-found',
    words: 'More than 36,000 anti-personnel mines found since 10 November 2020',
    address: 'https://example.org/f/ap-mines-found/2025-04-04/',
  },
  argTypes: {
    address: { table: { disable: true } },
    unit: { control: 'select', options: ['', 'hectare', 'square-kilometer', 'square-meter'] },
  },
  render: figure,
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

export const Tile: Story = {};

export const Banner: Story = { args: { display: 'banner' } };

export const InsideASentence: Story = {
  name: 'Inside a sentence',
  args: { display: 'inline', words: 'More than 36,000 anti-personnel mines found since 10 November 2020' },
  render: (args) =>
    html`<p>The page’s own sentence begins, then come ${figure(args)}, and the sentence goes on.</p>`,
};

export const SeveralSideBySide: Story = {
  name: 'Several side by side',
  render: (args) =>
    html`<div
      style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); gap: 1em"
    >
      ${[
        'ap-mines-found',
        'at-mines-found',
        'uxo-found',
        'area-cleared',
        'area-contaminated',
        'mdd-donated',
      ].map((indicator) => figure({ ...args, indicator, words: '' }))}
    </div>`,
};

export const AnotherUnit: Story = {
  name: 'Another unit than the source’s',
  args: {
    indicator: 'area-cleared',
    unit: 'square-kilometer',
    words: 'More than 1,900 square kilometres of land cleared since 10 November 2020',
    address: 'https://example.org/f/area-cleared/2025-04-04/',
  },
};

export const Newest: Story = {
  name: 'The newest figure',
  args: {
    indicator: 'area-cleared',
    edition: 'latest',
    words: 'Nearly 249,000 hectares of land cleared',
    address: 'https://example.org/f/area-cleared/2026-03-13/',
  },
};

export const Calculated: Story = {
  args: {
    indicator: 'area-cleared-share-of-contaminated',
    words: 'About 16 % of the area reported as contaminated has been cleared',
    address: 'https://example.org/f/area-cleared-share-of-contaminated/2025-04-04/',
  },
};

export const OwnFeed: Story = {
  name: 'From a programme’s own feed, by its address (invented)',
  args: {
    src: ownFeed,
    indicator: 'cmr-found',
    words: 'More than 1,800 cluster munition remnants found since 1 March 2021',
    address: 'https://example.org/centre/rapports/2026-09-14.html',
  },
};

export const OwnFeedMissing: Story = {
  name: 'From a feed that is not there: the words stay',
  args: { ...OwnFeed.args, src: 'not-there.json' },
};

export const FrozenWithNote: Story = {
  name: 'A frozen edition that tells of a newer figure',
  args: { edition: '2025-04-04', editionNote: true },
};

export const DetailsOpen: Story = { name: 'Details open', play: openDetails };

export const QuoteInAnotherLanguage: Story = {
  name: 'Details open, with a second source (invented)',
  args: sample('ap-mines-found', 'More than 2,480 anti-personnel mines found in Exampleland'),
  play: openDetails,
};

export const PlannedBefore: Story = {
  name: 'Planned, before the day it is due (invented)',
  args: sample('mdr-operational', '24 mine detection rats are planned for 2027'),
};

export const PlannedAfter: Story = {
  name: 'Planned, after the day it was due (invented)',
  args: { ...sample('mdr-operational', '24 mine detection rats were planned for 2027'), today: '2028-02-01' },
};

export const PlannedInline: Story = {
  ...InsideASentence,
  name: 'Planned, inside a sentence (invented)',
  args: { ...PlannedBefore.args, display: 'inline' },
};

export const Range: Story = {
  name: 'A range (invented)',
  args: sample('area-suspected', '20 to 30 square kilometres of suspected hazardous area'),
};

export const LessThan: Story = {
  name: 'Less than (invented)',
  args: sample('area-confirmed', 'Less than 12 square kilometres of confirmed hazardous area'),
};

export const AtLeast: Story = {
  name: 'At least (invented)',
  args: sample('area-cancelled', 'At least 310 hectares released by non-technical survey'),
};

export const Nearly: Story = {
  name: 'Nearly (invented)',
  args: sample('area-released', 'Nearly 1,700 hectares released'),
};

export const ExactWithDecimals: Story = {
  name: 'Exact, with decimals, of one operator (invented)',
  args: sample('area-reduced', '155.25 hectares released by technical survey, by the Example Demining Trust'),
};

export const One: Story = {
  name: 'Exactly one (invented)',
  args: sample('va-people-assisted', 'One person given victim assistance'),
};

export const Zero: Story = {
  name: 'Zero, which is not unknown (invented)',
  args: sample('uxo-found', 'No items of unexploded ordnance found'),
};

export const LongLabel: Story = {
  name: 'A long label',
  args: {
    label:
      'anti-personnel mines found by all bodies of the national programme together, in all the districts in which clearance was under way during the period that the source names',
  },
};

export const LongLabelNarrow: Story = {
  ...LongLabel,
  name: 'A long label, narrow',
  globals: places.narrow,
};

export const LabelOfThePage: Story = {
  name: 'A code of the feed’s own, with the page’s label (invented)',
  args: { ...sample('x-water-points-reopened', '37 water points reopened'), label: 'water points reopened' },
};

export const UnknownWithWords: Story = {
  name: 'Unknown: the words in the tag stay',
  args: {
    indicator: 'mines-in-the-sea',
    words: 'The programme publishes no figure for mines in the sea',
    address: 'https://example.org/about/',
  },
};

export const UnknownWithoutWords: Story = {
  name: 'Unknown, in an empty tag',
  args: { indicator: 'mines-in-the-sea', words: '' },
};

export const NotYetPublished: Story = {
  name: 'Not yet published on the day of the edition, in an empty tag',
  args: { edition: '2019-01-01', words: '' },
};

export const WrongUnit: Story = {
  name: 'A unit that does not fit, in an empty tag',
  args: { unit: 'hectare', words: '' },
};

export const NoWordsForTheCode: Story = {
  name: 'A code without words, in an empty tag (invented)',
  args: { ...sample('x-water-points-reopened', ''), words: '' },
};

export const Narrow: Story = { name: 'Narrow, 160 pixels', globals: places.narrow };
export const Wide: Story = { name: 'Wide, 960 pixels', globals: places.wide };
export const BannerNarrow: Story = { ...Banner, name: 'Banner, narrow', globals: places.narrow };
export const BannerWide: Story = { ...Banner, name: 'Banner, wide', globals: places.wide };
export const NarrowDetailsOpen: Story = {
  ...DetailsOpen,
  name: 'Narrow, details open',
  globals: places.narrow,
};
export const Dark: Story = { globals: places.dark };
export const DarkDetailsOpen: Story = { ...DetailsOpen, name: 'Dark, details open', globals: places.dark };
export const HighContrast: Story = { name: 'On a page of high contrast', globals: places.contrast };
export const Embassy: Story = { ...Banner, name: 'On an embassy’s page', globals: places.embassy };
export const News: Story = { name: 'On a news page', globals: places.news };
export const RightToLeft: Story = { name: 'Right to left, in English', globals: places.rightToLeft };
export const RightToLeftDetailsOpen: Story = {
  ...DetailsOpen,
  name: 'Right to left, details open',
  globals: places.rightToLeft,
};
export const RightToLeftInline: Story = {
  ...InsideASentence,
  name: 'Right to left, inside a sentence',
  globals: places.rightToLeft,
};
export const LanguageNotThere: Story = {
  name: 'A language that is not there: the words stay',
  args: { words: 'Oltre 36.000 mine antiuomo trovate dal 10 novembre 2020' },
  globals: places.italian,
};
export const LanguageNotThereEmpty: Story = {
  name: 'A language that is not there, in an empty tag',
  args: { words: '' },
  globals: places.urdu,
};
export const ForcedColours: Story = { name: 'Forced colours (imitated)', globals: places.forcedColours };
export const ForcedColoursDetailsOpen: Story = {
  ...DetailsOpen,
  name: 'Forced colours (imitated), details open',
  globals: places.forcedColours,
};
export const Paper: Story = { name: 'On paper (imitated)', globals: places.paper };
export const LargeText: Story = { name: 'Large text, 200 %', globals: places.largeText };
export const LargeTextNarrow: Story = {
  ...DetailsOpen,
  name: 'Large text, 200 %, in 320 pixels, details open',
  globals: places.largeTextNarrow,
};
