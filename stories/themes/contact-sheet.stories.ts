import { contactSheet } from './contact-sheet.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Themes/Contact sheet',
  parameters: { controls: { disable: true }, isSheet: true },
};
export default meta;

/** Everything at once, half as large. */
export const ContactSheet: StoryObj = { name: 'Contact sheet', render: contactSheet };
