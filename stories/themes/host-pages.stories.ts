import '../hosts/hosts.css';
import './sheets.css';
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { campaignPage } from '../hosts/campaign.js';
import { embassyPage } from '../hosts/embassy.js';
import { newsPage } from '../hosts/news.js';
import { THEMES, THEME_NAMES } from './theme-files.js';

const meta: Meta = { title: 'Themes/Host pages', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;

/** A page on its own; its theme is chosen in the toolbar. */
const alone = (draw: () => TemplateResult): Story => ({ render: draw });

/** The same page in each theme. */
const inEach = (draw: () => TemplateResult): Story => ({
  // What is measured alone needs no measuring in every theme.
  parameters: { isSheet: true },
  render: () =>
    html`<div class="sheet">
      <div class="columns" style="--column: 24rem">
        ${THEME_NAMES.map(
          (theme) =>
            html`<section>
              <h3>${THEMES[theme]}</h3>
              <div class="mine-theme-${theme}">${draw()}</div>
            </section>`,
        )}
      </div>
    </div>`,
});

export const Embassy: Story = { ...alone(embassyPage), name: 'An embassy' };
export const Campaign: Story = { ...alone(campaignPage), name: 'A campaign' };
export const News: Story = { ...alone(newsPage), name: 'A news article' };
export const EmbassyInEach: Story = { ...inEach(embassyPage), name: 'An embassy, in every theme' };
export const CampaignInEach: Story = { ...inEach(campaignPage), name: 'A campaign, in every theme' };
export const NewsInEach: Story = { ...inEach(newsPage), name: 'A news article, in every theme' };
