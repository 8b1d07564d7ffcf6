import './theme-desk.js';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import manifest from '../../packages/elements/custom-elements.json';
import { sharedBy } from '../../.storybook/manifest.js';
import type { Token } from './theme-desk.js';

const meta: Meta = {
  title: 'Themes/Theme editor',
  parameters: { controls: { disable: true }, isSheet: true },
};
export default meta;

/** Those of all elements first; each with the words of the element that documents it first. */
const TOKENS: readonly Token[] = sharedBy(manifest, 'cssProperties').map(
  ({ name, descriptions, defaults }) => ({
    name,
    description: descriptions[0]?.text ?? '',
    fallback: defaults[0]?.text,
  }),
);

export const Editor: StoryObj = {
  name: 'Theme editor',
  render: () => html`<theme-desk .tokens=${TOKENS}></theme-desk>`,
};
