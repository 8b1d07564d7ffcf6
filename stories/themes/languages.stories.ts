import './sheets.css';
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { directionOf, LANGUAGES } from '../place.js';
import { gallery, GALLERY } from './gallery.js';

const meta: Meta = { title: 'Themes/Languages', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;
type Code = keyof typeof LANGUAGES;

/** Every element in one language. Where it is not there yet, an empty tag speaks English. */
const inLanguage = (code: Code): Story => ({
  globals: { language: code, direction: 'language' },
  // Every story is measured in every language.
  parameters: { isSheet: code !== 'en' },
  render: () =>
    html`<div class="sheet"><div class="columns" style="--column: 24rem">${gallery()}</div></div>`,
});

export const English: Story = inLanguage('en');
export const Azerbaijani: Story = inLanguage('az');
export const Russian: Story = inLanguage('ru');
export const Turkish: Story = inLanguage('tr');
export const French: Story = inLanguage('fr');
export const Spanish: Story = inLanguage('es');
export const German: Story = inLanguage('de');
export const Arabic: Story = inLanguage('ar');
export const Persian: Story = inLanguage('fa');
export const Hebrew: Story = inLanguage('he');
export const Ukrainian: Story = inLanguage('uk');
export const Chinese: Story = inLanguage('zh');

/** One element in every language that the list of languages has. */
const inEvery = (tag: string): Story => ({
  parameters: { isSheet: true },
  render: (): TemplateResult =>
    html`<div class="sheet">
      <div class="columns" style="--column: 20rem">
        ${Object.entries(LANGUAGES).map(
          ([code, name]) =>
            html`<figure>
              <figcaption>${name}</figcaption>
              <div lang=${code} dir=${directionOf(code)}>${GALLERY[tag]?.()}</div>
            </figure>`,
        )}
      </div>
    </div>`,
});

export const StatInEvery: Story = { ...inEvery('mine-stat'), name: 'mine-stat in every language' };
export const ProgressInEvery: Story = {
  ...inEvery('clearance-progress'),
  name: 'clearance-progress in every language',
};
export const DogsInEvery: Story = { ...inEvery('dog-counter'), name: 'dog-counter in every language' };
export const TrendInEvery: Story = {
  ...inEvery('clearance-trend'),
  name: 'clearance-trend in every language',
};
export const OrdnanceInEvery: Story = {
  ...inEvery('ordnance-breakdown'),
  name: 'ordnance-breakdown in every language',
};
export const FiguresInEvery: Story = { ...inEvery('mine-figures'), name: 'mine-figures in every language' };
