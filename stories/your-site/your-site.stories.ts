import './your-site.js';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Guides/On your site',
  parameters: { controls: { disable: true }, isSheet: true },
};
export default meta;

export const OnYourSite: StoryObj = { name: 'On your site', render: () => html`<your-site></your-site>` };
