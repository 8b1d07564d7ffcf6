import './sheets.css';
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { gallery, three } from './gallery.js';
import { THEMES, SCHEMES, THEME_NAMES } from './theme-files.js';

const meta: Meta = { title: 'Themes/All themes', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;
type Theme = keyof typeof THEMES;

const frame = (theme: Theme, scheme: (typeof SCHEMES)[number], shown: unknown): TemplateResult =>
  html`<div class="scheme ${scheme} mine-theme-${theme}">${shown}</div>`;

/** The three elements of most pages in all themes. */
export const SideBySide: Story = {
  name: 'Side by side',
  render: () =>
    html`<div class="sheet">
      ${SCHEMES.map(
        (scheme) =>
          html`<div class="columns">
            ${THEME_NAMES.map(
              (theme) =>
                html`<section>
                  <h3>${THEMES[theme]}, ${scheme}</h3>
                  ${frame(theme, scheme, three())}
                </section>`,
            )}
          </div>`,
      )}
    </div>`,
};

/** Every element in one theme, in light and in dark. */
const whole = (theme: Theme): Story => ({
  render: () =>
    html`<div class="sheet">
      <div class="columns">${SCHEMES.map((scheme) => frame(theme, scheme, gallery()))}</div>
    </div>`,
});

export const Plain: Story = whole('plain');
export const Editorial: Story = whole('editorial');
export const Government: Story = whole('government');
export const HighContrast: Story = { ...whole('high-contrast'), name: 'High contrast' };
export const Embassy: Story = whole('embassy');
export const International: Story = whole('international');
