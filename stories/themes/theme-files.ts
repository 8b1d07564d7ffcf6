/** The themes, as a page links them. */
import '@mine-action/elements/themes/plain.css';
import '@mine-action/elements/themes/editorial.css';
import '@mine-action/elements/themes/government.css';
import '@mine-action/elements/themes/high-contrast.css';
import '@mine-action/elements/themes/embassy.css';
import '@mine-action/elements/themes/international.css';

/** What each is called, by the end of its class. */
export const THEMES = {
  plain: 'Plain',
  editorial: 'Editorial',
  government: 'Government',
  'high-contrast': 'High contrast',
  embassy: 'Embassy',
  international: 'International',
} as const;

export const THEME_NAMES = Object.keys(THEMES) as (keyof typeof THEMES)[];

export const SCHEMES = ['light', 'dark'] as const;
