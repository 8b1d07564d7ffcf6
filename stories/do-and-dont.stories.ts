/**
 * For each element one pair: as it should stand on a page, and a mistake that pages make, drawn by the same element.
 */
import './do-and-dont.css';
import '@mine-action/elements/define';
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Guides/Do and don’t',
  // What a page has spoilt on purpose fits nowhere.
  parameters: { controls: { disable: true }, isSheet: true },
};
export default meta;

type Story = StoryObj;

interface Half {
  /** One sentence: what is right or wrong about it, and why. */
  readonly reason: string;
  readonly shown: TemplateResult;
  /** What the page around it sets. */
  readonly page?: string;
}

const half = (kind: 'do' | 'dont', title: string, { reason, shown, page = '' }: Half): TemplateResult =>
  html`<section class="${kind} ${page}">
    <h3>${title}</h3>
    <p>${reason}</p>
    ${shown}
  </section>`;

const pair = (good: Half, bad: Half): Story => ({
  render: () => html`<div class="pair">${half('do', 'Do', good)} ${half('dont', 'Don’t', bad)}</div>`,
});

const stat = html`<mine-stat indicator="ap-mines-found"></mine-stat>`;
const progress = html`<clearance-progress></clearance-progress>`;
const dogs = html`<dog-counter .today=${'2025-06-01'}></dog-counter>`;
const trend = html`<clearance-trend></clearance-trend>`;
const kinds = html`<ordnance-breakdown></ordnance-breakdown>`;
const group = html`<mine-figures
  heading="Azerbaijan"
  indicators="area-cleared ap-mines-found at-mines-found uxo-found"
></mine-figures>`;

export const MineStat: Story = {
  name: 'mine-stat',
  ...pair(
    {
      reason:
        'Leave bound, place, period and source with the number. A reader can then tell who said it, and when.',
      shown: stat,
    },
    {
      reason:
        'Never hide the source to make the tile lighter. What is left is a number that nobody has said.',
      shown: stat,
      page: 'no-source',
    },
  ),
};

export const ClearanceProgress: Story = {
  name: 'clearance-progress',
  ...pair(
    {
      reason:
        'Keep both areas and the assumption below the bar. The share is calculated, and they say from what.',
      shown: progress,
    },
    {
      reason: 'Never show the share alone. Of what it is a share nobody can see, and the assumption is gone.',
      shown: progress,
      page: 'no-base',
    },
  ),
};

export const DogCounter: Story = {
  name: 'dog-counter',
  ...pair(
    {
      reason:
        'Keep the words about the plan. Outlined marks alone do not say that nobody has reported these dogs yet.',
      shown: dogs,
    },
    {
      reason: 'Never hide what is planned: the outlined dogs are then counted with the others.',
      shown: dogs,
      page: 'no-plan',
    },
  ),
};

export const ClearanceTrend: Story = {
  name: 'clearance-trend',
  ...pair(
    {
      reason: 'Give a chart the width of the text. Dates, bounds and the last value can then be read.',
      shown: trend,
    },
    {
      reason: 'Do not squeeze it into a side column. A tile with the newest total says more there.',
      shown: trend,
      page: 'squeezed',
    },
  ),
};

export const OrdnanceBreakdown: Story = {
  name: 'ordnance-breakdown',
  ...pair(
    {
      reason: 'Bars need a contrast of 3 to 1 against the page. The colour of your links usually has it.',
      shown: kinds,
    },
    {
      reason: 'Do not take the pale tint of your brand for the bars: on many screens they are not there.',
      shown: kinds,
      page: 'pale',
    },
  ),
};

export const MineFigures: Story = {
  name: 'mine-figures',
  ...pair(
    {
      reason:
        'Let the numbers stand in the colour of the text and at their own size. The words beside them weigh as much.',
      shown: group,
    },
    {
      reason: 'No alarm: large red numbers tell of a disaster of today, and these are totals of five years.',
      shown: group,
      page: 'loud',
    },
  ),
};

export const MineSources: Story = {
  name: 'mine-sources',
  parameters: { docs: { story: { inline: false, height: '36rem' } } },
  ...pair(
    {
      reason:
        'Put the list below the figures, in addition to the source at each of them. Leave its links underlined.',
      shown: html`${stat}<mine-sources></mine-sources>`,
    },
    {
      reason:
        'A list does not replace the source at the figure, and a link that looks like text is not found.',
      shown: html`<div class="no-source">${stat}</div>
        <div class="no-links"><mine-sources></mine-sources></div>`,
    },
  ),
};
