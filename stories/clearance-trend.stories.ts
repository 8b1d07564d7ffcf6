import '@mine-action/elements/define';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { openTab, pressTable, step, withoutDrawing } from './chart-story.js';
import { type FigureArgs, openDetails, orUnset, places, tokens, words } from './figure-story.js';
import { sampleOnePoint, sampleSeries, sampleTwoScopes, sampleYears } from './sample-series.js';

interface Args extends FigureArgs {
  readonly indicator?: string;
  readonly unit?: string;
  readonly label?: string;
  readonly display?: 'cumulative' | 'annual' | 'table';
  /** Whether the part of the script that draws is taken away. */
  readonly isDrawingMissing?: boolean;
}

const figure = (args: Args): TemplateResult =>
  html`<clearance-trend
    ${args.isDrawingMissing ? ref(withoutDrawing) : undefined}
    indicator=${ifDefined(orUnset(args.indicator))}
    unit=${ifDefined(orUnset(args.unit))}
    label=${ifDefined(orUnset(args.label))}
    display=${ifDefined(args.display)}
    edition=${ifDefined(orUnset(args.edition))}
    src=${ifDefined(orUnset(args.src))}
    .feed=${args.feed ?? nothing}
    .today=${orUnset(args.today)}
    style=${tokens(args)}
    >${words(args)}</clearance-trend
  >`;

const meta: Meta<Args> = {
  title: 'Elements/clearance-trend',
  component: 'clearance-trend',
  args: {
    words: 'More than 190,000 hectares of land cleared by 4 April 2025',
    address: 'https://example.org/f/area-cleared/2025-04-04/',
  },
  argTypes: {
    address: { table: { disable: true } },
    isDrawingMissing: { table: { disable: true } },
    unit: { control: 'select', options: ['', 'hectare', 'square-kilometer', 'square-meter'] },
  },
  render: figure,
};
export default meta;

type Story = StoryObj<Args>;

/** The invented programme's series, with the words that its page would have in the tag. */
const sample: Args = {
  feed: sampleSeries,
  words: '1,234.5 hectares of land cleared in Exampleland by 31 August 2026; 211.75 hectares in 2025',
  address: 'https://example.org/centre/f/area-cleared/',
};

export const Cumulative: Story = { name: 'Totals' };

export const Annual: Story = {
  name: 'Year by year',
  args: { display: 'annual', words: '62,023.9 hectares of land cleared in 2024' },
};

export const Table: Story = { name: 'Tables alone', args: { display: 'table' } };

export const TableOpen: Story = { name: 'Totals, table open', play: pressTable };

export const AnnualTableOpen: Story = { ...Annual, name: 'Year by year, table open', play: pressTable };

export const DetailsOpen: Story = { name: 'Details open', play: openDetails };

export const Pointed: Story = { name: 'One point pointed at, by keyboard', play: step(-2) };

export const AnnualPointed: Story = {
  ...Annual,
  name: 'One bar pointed at, by keyboard',
  play: step(1),
};

export const Newest: Story = {
  name: 'The newest figures',
  args: {
    edition: 'latest',
    words: 'Nearly 249,000 hectares of land cleared by the end of 2025',
    address: 'https://example.org/f/area-cleared/2026-03-13/',
  },
};

export const NewestAnnual: Story = {
  name: 'The newest figures, with a planned year',
  args: { ...Newest.args, display: 'annual', words: '69,205.7 hectares of land cleared in 2025' },
};

export const EditionOfADay: Story = {
  name: 'As known on 4 April 2025, said openly',
  args: { edition: '2025-04-04' },
};

export const InSquareKilometres: Story = {
  name: 'In square kilometres',
  args: {
    unit: 'square-kilometer',
    words: 'More than 1,900 square kilometres of land cleared by 4 April 2025',
  },
};

export const Mines: Story = {
  name: 'Anti-personnel mines found',
  args: {
    indicator: 'ap-mines-found',
    edition: 'latest',
    words: '39,201 anti-personnel mines found by 10 November 2025; 4,963 in 2025',
    address: 'https://example.org/f/ap-mines-found/2025-11-10/',
  },
};

export const MinesAnnual: Story = {
  name: 'Anti-personnel mines found, year by year',
  args: { ...Mines.args, display: 'annual', words: '4,963 anti-personnel mines found in 2025' },
};

export const Ordnance: Story = {
  name: 'Unexploded ordnance found, year by year',
  args: {
    indicator: 'uxo-found',
    edition: 'latest',
    display: 'annual',
    words: '52,392 items of unexploded ordnance found in 2025',
    address: 'https://example.org/f/uxo-found/2025-12-31/',
  },
};

export const LabelOfThePage: Story = {
  name: 'The page’s own label',
  args: { label: 'of land cleared by all bodies of the national programme together' },
};

export const EveryBound: Story = { name: 'Totals with every bound (invented)', args: sample };

export const EveryBoundPointed: Story = {
  ...EveryBound,
  name: 'Totals with every bound, a range pointed at (invented)',
  play: step(-1),
};

export const Planned: Story = {
  name: 'Years with two plans and one of operators not stated (invented)',
  args: { ...sample, display: 'annual' },
};

export const AsStated: Story = {
  name: 'Years without a plan (invented)',
  args: { ...sample, feed: sampleYears, display: 'annual' },
};

export const TwoScopes: Story = {
  name: 'Two scopes: one is drawn (invented)',
  args: { ...sample, feed: sampleTwoScopes },
};

export const TwoScopesTableOpen: Story = {
  ...TwoScopes,
  name: 'Two scopes, table open (invented)',
  play: pressTable,
};

export const TwoScopesAnnual: Story = {
  name: 'Two scopes, year by year (invented)',
  args: { ...TwoScopes.args, display: 'annual' },
};

export const OnePoint: Story = {
  name: 'One figure, which makes no trend (invented)',
  args: { ...sample, feed: sampleOnePoint },
};

export const OneYear: Story = {
  name: 'One year, which makes no trend (invented)',
  args: { ...OnePoint.args, display: 'annual' },
};

export const DrawingMissing: Story = {
  name: 'The drawing part cannot be loaded (imitated)',
  args: { isDrawingMissing: true },
};

export const HiddenTab: Story = {
  name: 'In a tab that is not open yet',
  render: (args) =>
    html`<details class="tab">
      <summary>Land cleared over time</summary>
      ${figure(args)}
    </details>`,
};

export const HiddenTabOpened: Story = {
  ...HiddenTab,
  name: 'In a tab that has been opened',
  play: openTab,
};

export const UnknownWithWords: Story = {
  name: 'Unknown: the words in the tag stay',
  args: {
    indicator: 'mines-in-the-sea',
    words: 'The programme publishes no figures for mines in the sea',
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

export const NoSeries: Story = {
  name: 'A figure without totals or years, in an empty tag',
  args: { indicator: 'area-contaminated-share-of-territory', words: '' },
};

export const WrongUnit: Story = {
  name: 'A unit that does not fit, in an empty tag',
  args: { indicator: 'ap-mines-found', unit: 'hectare', words: '' },
};

export const Narrow: Story = { name: 'Narrow, 160 pixels', globals: places.narrow };
export const AnnualNarrow: Story = { ...Annual, name: 'Year by year, narrow', globals: places.narrow };
export const NarrowTableOpen: Story = {
  ...TableOpen,
  name: 'Narrow, table open',
  globals: places.narrow,
};
export const NarrowPointed: Story = {
  ...Pointed,
  name: 'Narrow, one point pointed at',
  globals: places.narrow,
};
export const Phone: Story = { name: 'As on a phone, 320 pixels', globals: places.phone };
export const AnnualPhone: Story = {
  ...NewestAnnual,
  name: 'Year by year, as on a phone',
  globals: places.phone,
};
export const Wide: Story = { name: 'Wide, 960 pixels', globals: places.wide };
export const AnnualWide: Story = { ...NewestAnnual, name: 'Year by year, wide', globals: places.wide };
export const Dark: Story = { globals: places.dark };
export const AnnualDark: Story = { ...Planned, name: 'Year by year, dark (invented)', globals: places.dark };
export const DarkPointed: Story = {
  ...EveryBoundPointed,
  name: 'Dark, a range pointed at (invented)',
  globals: places.dark,
};
export const HighContrast: Story = {
  ...EveryBound,
  name: 'On a page of high contrast (invented)',
  globals: places.contrast,
};
export const AnnualHighContrast: Story = {
  ...Planned,
  name: 'Year by year, on a page of high contrast (invented)',
  globals: places.contrast,
};
export const Embassy: Story = { name: 'On an embassy’s page', globals: places.embassy };
export const News: Story = { ...NewestAnnual, name: 'On a news page', globals: places.news };
export const RightToLeft: Story = { name: 'Right to left, in English', globals: places.rightToLeft };
export const AnnualRightToLeft: Story = {
  ...NewestAnnual,
  name: 'Year by year, right to left',
  globals: places.rightToLeft,
};
export const RightToLeftTableOpen: Story = {
  ...TwoScopesTableOpen,
  name: 'Right to left, table open (invented)',
  globals: places.rightToLeft,
};
export const LanguageNotThere: Story = {
  name: 'A language that is not there: the words stay',
  args: { words: 'Oltre 190.000 ettari bonificati al 4 aprile 2025' },
  globals: places.italian,
};
export const LanguageNotThereEmpty: Story = {
  name: 'A language that is not there, in an empty tag',
  args: { words: '' },
  globals: places.urdu,
};
export const ForcedColours: Story = {
  ...EveryBound,
  name: 'Forced colours (imitated, invented)',
  globals: places.forcedColours,
};
export const AnnualForcedColours: Story = {
  ...Planned,
  name: 'Year by year, forced colours (imitated, invented)',
  globals: places.forcedColours,
};
/** In a frame of its own among the documentation: all charts of a page go to paper together. */
const onPaper = { docs: { story: { inline: false, height: '60rem' } } };
export const Paper: Story = {
  ...EveryBound,
  name: 'On paper (imitated, invented)',
  globals: places.paper,
  parameters: onPaper,
};
export const AnnualPaper: Story = {
  ...Planned,
  name: 'Year by year, on paper (imitated, invented)',
  globals: places.paper,
  parameters: onPaper,
};
export const LargeText: Story = { name: 'Large text, 200 %', globals: places.largeText };
export const LargeTextNarrow: Story = {
  ...NewestAnnual,
  name: 'Year by year, large text, 200 %, in 320 pixels',
  globals: places.largeTextNarrow,
};
