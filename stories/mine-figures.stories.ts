import '@mine-action/elements/define';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type FigureArgs, openDetails, orUnset, places, tokens, words } from './figure-story.js';
import { sampleFeed } from './sample-feed.js';

interface Args extends FigureArgs {
  readonly indicators?: string;
  readonly heading?: string;
  readonly level?: number;
}

const figures = (args: Args): TemplateResult =>
  html`<mine-figures
    indicators=${ifDefined(orUnset(args.indicators))}
    heading=${ifDefined(orUnset(args.heading))}
    level=${ifDefined(args.level)}
    edition=${ifDefined(orUnset(args.edition))}
    src=${ifDefined(orUnset(args.src))}
    .feed=${args.feed ?? nothing}
    .today=${orUnset(args.today)}
    style=${tokens(args)}
    >${words(args)}</mine-figures
  >`;

const FOUR = 'area-cleared ap-mines-found at-mines-found uxo-found';

const meta: Meta<Args> = {
  title: 'Elements/mine-figures',
  component: 'mine-figures',
  args: {
    heading: 'As presented in April 2025',
    indicators: FOUR,
    words:
      'More than 190,000 hectares of land cleared, and more than 36,000 anti-personnel mines, 21,000 anti-tank mines and 133,000 items of unexploded ordnance found since 10 November 2020',
    address: 'https://example.org/f/area-cleared/2025-04-04/',
  },
  argTypes: { address: { table: { disable: true } } },
  render: figures,
};
export default meta;

type Story = StoryObj<Args>;

/** The invented programme's feed, with the words that its page would have in the tag. */
const sample = (indicators: string, sentence: string): Args => ({
  feed: sampleFeed,
  heading: 'Mine action in Exampleland',
  indicators,
  words: sentence,
  address: 'https://example.org/centre/',
});

export const Four: Story = { name: 'Four figures' };

export const Two: Story = {
  name: 'Two figures',
  args: {
    indicators: 'ap-mines-found at-mines-found',
    words:
      'More than 36,000 anti-personnel and more than 21,000 anti-tank mines found since 10 November 2020',
  },
};

export const Six: Story = {
  name: 'Six figures, one of another speaker',
  args: {
    indicators: 'area-cleared area-contaminated ap-mines-found at-mines-found uxo-found mdd-donated',
  },
};

export const One: Story = {
  name: 'One figure',
  args: {
    indicators: 'ap-mines-found',
    words: 'More than 36,000 anti-personnel mines found since 10 November 2020',
  },
};

export const DifferentSources: Story = {
  name: 'Different sources and days: the newest figures',
  args: {
    heading: 'The newest figures',
    edition: 'latest',
    indicators: 'area-cleared ap-mines-found at-mines-found uxo-found mdd-donated mdd-operational',
    words:
      'Nearly 249,000 hectares of land cleared by the end of 2025; 39,201 anti-personnel mines, 22,637 anti-tank mines and 164,128 items of unexploded ordnance found by 10 November 2025',
    address: 'https://example.org/f/area-cleared/2026-03-13/',
  },
};

export const DetailsOpen: Story = { name: 'Details open', play: openDetails };

export const DifferentSourcesDetailsOpen: Story = {
  ...DifferentSources,
  name: 'Different sources, details open',
  play: openDetails,
};

export const NoHeading: Story = { name: 'No heading', args: { heading: '' } };

export const HeadingLevels: Story = {
  name: 'Under the headings of a page',
  render: (args) =>
    html`<h1>The page’s title, level 1</h1>
      ${figures({ ...args, heading: 'Level 2, unless set', indicators: 'ap-mines-found at-mines-found' })}
      <h2>A chapter of the page, level 2</h2>
      ${figures({ ...args, heading: 'Level 3', level: 3, indicators: 'uxo-found area-cleared' })}`,
};

export const LongHeading: Story = {
  name: 'A long heading',
  args: {
    heading:
      'What representatives of the national programme presented at the conference and photo exhibition on mine action in April 2025',
  },
};

export const Calculated: Story = {
  name: 'With a calculated figure',
  args: {
    indicators: 'area-cleared area-contaminated area-cleared-share-of-contaminated',
    words: 'More than 190,000 of approximately 1,166,700 hectares cleared: about 16 %',
  },
};

export const ExactOnly: Story = {
  name: 'Exact figures only (invented)',
  args: sample(
    'area-cleared mdd-held va-people-assisted edd-held',
    '1,234.5 hectares cleared, 640 mine detection dogs held, one person assisted, no explosive detection dogs held',
  ),
};

export const ManyBounds: Story = {
  name: 'Many bounds (invented)',
  args: sample(
    'area-cleared ap-mines-found area-cancelled area-confirmed area-released area-suspected',
    'The figures of Exampleland, each with its bound',
  ),
};

export const PlanAmong: Story = {
  name: 'A plan among them, before the day it is due (invented)',
  args: {
    ...sample(
      'mdd-held mdd-purchased mdr-operational',
      '640 dogs held, one purchased, 24 rats planned for 2027',
    ),
    today: '2026-11-23',
  },
};

export const PlanAmongAfter: Story = {
  name: 'A plan among them, after the day it was due (invented)',
  args: { ...PlanAmong.args, today: '2028-02-01' },
};

export const LongLabels: Story = {
  name: 'Long labels (invented)',
  args: {
    ...sample(
      'mdd-donated mdd-purchased mdd-held',
      '18 mine detection dogs donated, one purchased, 640 held',
    ),
    feed: {
      ...sampleFeed,
      figures: [
        ...sampleFeed.figures,
        {
          ...sampleFeed.figures.find(({ id }) => id === 'xxe-mdd-purchased')!,
          id: 'xxe-mdd-donated',
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

export const UnknownAmong: Story = {
  name: 'An unknown code among them',
  args: { indicators: 'ap-mines-found mines-in-the-sea uxo-found' },
};

export const NoWordsForTheCode: Story = {
  name: 'A code without words among them (invented)',
  args: sample(
    'mdd-held x-water-points-reopened mdd-purchased',
    '640 mine detection dogs held, one purchased',
  ),
};

export const UnknownWithWords: Story = {
  name: 'All unknown: the words in the tag stay',
  args: {
    indicators: 'mines-in-the-sea mines-in-rivers',
    words: 'The programme publishes no figures for mines in water',
    address: 'https://example.org/about/',
  },
};

export const UnknownWithoutWords: Story = {
  name: 'All unknown, in an empty tag',
  args: { indicators: 'mines-in-the-sea mines-in-rivers', words: '' },
};

export const NoCodes: Story = { name: 'No codes, in an empty tag', args: { indicators: '', words: '' } };

export const NotYetPublished: Story = {
  name: 'Not yet published on the day of the edition, in an empty tag',
  args: { edition: '2017-01-01', words: '' },
};

export const Narrow: Story = { name: 'Narrow, 160 pixels', globals: places.narrow };
export const DifferentSourcesNarrow: Story = {
  ...DifferentSources,
  name: 'Different sources, narrow',
  globals: places.narrow,
};
export const LongLabelsNarrow: Story = {
  ...LongLabels,
  name: 'Long labels, narrow (invented)',
  globals: places.narrow,
};
export const Phone: Story = { ...Six, name: 'As on a phone, 320 pixels', globals: places.phone };
export const Wide: Story = { ...Six, name: 'Wide, 960 pixels', globals: places.wide };
export const Dark: Story = { ...Six, globals: places.dark };
export const HighContrast: Story = { name: 'On a page of high contrast', globals: places.contrast };
export const Embassy: Story = { ...Six, name: 'On an embassy’s page', globals: places.embassy };
export const News: Story = { name: 'On a news page', globals: places.news };
export const RightToLeft: Story = {
  ...DifferentSources,
  name: 'Right to left, in English',
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
export const Paper: Story = { ...Six, name: 'On paper (imitated)', globals: places.paper };
export const LargeText: Story = { name: 'Large text, 200 %', globals: places.largeText };
export const LargeTextNarrow: Story = {
  name: 'Large text, 200 %, in 320 pixels',
  globals: places.largeTextNarrow,
};
