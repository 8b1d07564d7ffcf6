import '@mine-action/elements/define';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { openTab, pressTable, step, withoutDrawing } from './chart-story.js';
import { type FigureArgs, openDetails, orUnset, places, tokens, words } from './figure-story.js';
import { sampleFinds, sampleReleased } from './sample-series.js';

interface Args extends FigureArgs {
  readonly display?: 'bars' | 'table';
  readonly indicator?: string;
  readonly by?: string;
  /** Whether the part of the script that draws is taken away. */
  readonly isDrawingMissing?: boolean;
}

const figure = (args: Args): TemplateResult =>
  html`<ordnance-breakdown
    ${args.isDrawingMissing ? ref(withoutDrawing) : undefined}
    display=${ifDefined(args.display)}
    indicator=${ifDefined(orUnset(args.indicator))}
    by=${ifDefined(orUnset(args.by))}
    edition=${ifDefined(orUnset(args.edition))}
    src=${ifDefined(orUnset(args.src))}
    .feed=${args.feed ?? nothing}
    .today=${orUnset(args.today)}
    style=${tokens(args)}
    >${words(args)}</ordnance-breakdown
  >`;

const meta: Meta<Args> = {
  title: 'Elements/ordnance-breakdown',
  component: 'ordnance-breakdown',
  args: {
    words:
      'More than 36,000 anti-personnel mines, more than 21,000 anti-tank mines and more than 133,000 items of unexploded ordnance found since 10 November 2020',
    address: 'https://example.org/f/uxo-found/2025-04-04/',
  },
  argTypes: { address: { table: { disable: true } }, isDrawingMissing: { table: { disable: true } } },
  render: figure,
};
export default meta;

type Story = StoryObj<Args>;

/** The invented programme's finds, with the words that its page would have in the tag. */
const sample: Args = {
  feed: sampleFinds(),
  words:
    '1,204 anti-personnel mines, 318 anti-tank mines and 9,867 items of unexploded ordnance found in Exampleland since March 2015',
  address: 'https://example.org/centre/f/uxo-found/',
};

export const Bars: Story = {};

export const Table: Story = { name: 'The table alone', args: { display: 'table' } };

export const TableOpen: Story = { name: 'Table open', play: pressTable };

export const DetailsOpen: Story = { name: 'Details open, with shares that are rough', play: openDetails };

export const Pointed: Story = { name: 'One bar pointed at, by keyboard', play: step(1) };

export const Newest: Story = {
  name: 'The newest figures',
  args: {
    edition: 'latest',
    words:
      '39,201 anti-personnel mines, 22,637 anti-tank mines and 164,128 items of unexploded ordnance found since November 2020',
    address: 'https://example.org/f/uxo-found/2025-11-10/',
  },
};

export const EarlierDay: Story = {
  name: 'As known on 31 December 2023',
  args: {
    edition: '2023-12-31',
    words:
      '30,753 anti-personnel mines, 18,531 anti-tank mines and 60,268 items of unexploded ordnance found by 28 November 2023',
    address: 'https://example.org/f/uxo-found/2023-11-28/',
  },
};

export const Exact: Story = { name: 'Exact numbers (invented)', args: sample };

export const ExactDetailsOpen: Story = {
  ...Exact,
  name: 'Exact numbers, details open with shares (invented)',
  play: openDetails,
};

export const SeveralBounds: Story = {
  name: 'Several bounds (invented)',
  args: {
    ...sample,
    feed: sampleFinds({
      'ap-mines-found': { qualifier: 'at-least', value: 1200, roundedTo: 100 },
      'at-mines-found': { qualifier: 'approximately', value: 300, roundedTo: 100 },
      'uxo-found': { qualifier: 'range', value: 9850, valueMin: 9800, valueMax: 9900 },
    }),
  },
};

export const Zero: Story = {
  name: 'Zero of one kind, which is not unknown (invented)',
  args: {
    ...sample,
    feed: sampleFinds({
      'at-mines-found': {
        value: 0,
        quote: { text: 'The teams found no anti-tank mines.', lang: 'en' },
      },
    }),
  },
};

export const VeryFew: Story = {
  name: 'Very few of one kind (invented)',
  args: { ...sample, feed: sampleFinds({ 'at-mines-found': { value: 1 } }) },
};

export const KindNotStated: Story = {
  name: 'One kind not stated (invented)',
  args: {
    ...sample,
    feed: sampleFinds({ 'at-mines-found': undefined }),
    words: '1,204 anti-personnel mines and 9,867 items of unexploded ordnance found in Exampleland',
  },
};

export const OneKindOnly: Story = {
  name: 'One kind alone, which is no breakdown, in an empty tag (invented)',
  args: { ...sample, feed: sampleFinds({ 'at-mines-found': undefined, 'uxo-found': undefined }), words: '' },
};

export const DrawingMissing: Story = {
  name: 'The drawing part cannot be loaded (imitated)',
  args: { isDrawingMissing: true },
};

export const HiddenTabOpened: Story = {
  name: 'In a tab that has been opened',
  render: (args) =>
    html`<details class="tab">
      <summary>What was found</summary>
      ${figure(args)}
    </details>`,
  play: openTab,
};

const released: Args = {
  feed: sampleReleased(),
  indicator: 'area-released',
  words: '402.5 hectares of land released in Exampleland in 2025',
  address: 'https://example.org/centre/f/area-released/',
};

export const Released: Story = { name: 'Land released, by how (invented)', args: released };
export const ReleasedNotAddingUp: Story = {
  name: 'Parts that do not make their whole (invented)',
  args: { ...released, feed: sampleReleased({ 'area-released': { value: 420 } }) },
};
export const ReleasedWithoutWhole: Story = {
  name: 'Parts alone: no source states the whole (invented)',
  args: {
    ...released,
    feed: sampleReleased({ 'area-released': undefined }),
    words: '211.75 hectares cleared, 118.5 reduced and 72.25 cancelled in Exampleland in 2025',
  },
};
export const ReleasedDark: Story = { ...Released, name: 'Land released, dark', globals: places.dark };
export const ReleasedNarrow: Story = {
  ...Released,
  name: 'Land released, 160 pixels',
  globals: places.narrow,
};

export const UnknownWithWords: Story = {
  name: 'Unknown: the words in the tag stay',
  args: {
    edition: '2019-01-01',
    words: 'No finds by kind had been published by the end of 2018',
    address: 'https://example.org/about/',
  },
};

export const UnknownWithoutWords: Story = {
  name: 'Unknown, in an empty tag',
  args: { edition: '2019-01-01', words: '' },
};

export const Narrow: Story = { name: 'Narrow, 160 pixels', globals: places.narrow };
export const NarrowTableOpen: Story = {
  ...TableOpen,
  name: 'Narrow, table open',
  globals: places.narrow,
};
export const NarrowPointed: Story = {
  ...Pointed,
  name: 'Narrow, one bar pointed at',
  globals: places.narrow,
};
export const Phone: Story = { name: 'As on a phone, 320 pixels', globals: places.phone };
export const Wide: Story = { name: 'Wide, 960 pixels', globals: places.wide };
export const Dark: Story = { globals: places.dark };
export const DarkTableOpen: Story = { ...TableOpen, name: 'Dark, table open', globals: places.dark };
export const HighContrast: Story = { name: 'On a page of high contrast', globals: places.contrast };
export const Embassy: Story = { name: 'On an embassy’s page', globals: places.embassy };
export const News: Story = { name: 'On a news page', globals: places.news };
export const RightToLeft: Story = { name: 'Right to left, in English', globals: places.rightToLeft };
export const RightToLeftPointed: Story = {
  ...Pointed,
  name: 'Right to left, one bar pointed at',
  globals: places.rightToLeft,
};
export const LanguageNotThere: Story = {
  name: 'A language that is not there: the words stay',
  args: { words: 'Oltre 36.000 mine antiuomo e oltre 21.000 mine anticarro trovate' },
  globals: places.italian,
};
export const LanguageNotThereEmpty: Story = {
  name: 'A language that is not there, in an empty tag',
  args: { words: '' },
  globals: places.urdu,
};
export const ForcedColours: Story = { name: 'Forced colours (imitated)', globals: places.forcedColours };
export const Paper: Story = {
  name: 'On paper (imitated)',
  globals: places.paper,
  // In a frame of its own among the documentation: all charts of a page go to paper together.
  parameters: { docs: { story: { inline: false, height: '36rem' } } },
};
export const LargeText: Story = { name: 'Large text, 200 %', globals: places.largeText };
export const LargeTextNarrow: Story = {
  name: 'Large text, 200 %, in 320 pixels',
  globals: places.largeTextNarrow,
};
