/**
 * The page around a story: a host `<div>` with language, direction, colours, typeface, text size and width, as an
 * element meets them on a stranger's page. The toolbar chooses them, a story may fix some of them, and a test can put
 * a story into the same place.
 */
import './generated/tokens.css';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { type Media, imitate } from './imitate-media.js';

/** The languages of the elements; one that has not come yet leaves the words in the tag. */
export const LANGUAGES = {
  en: 'English',
  az: 'Azerbaijani',
  ru: 'Russian',
  tr: 'Turkish',
  fr: 'French',
  es: 'Spanish',
  de: 'German',
  ar: 'Arabic',
  fa: 'Persian',
  he: 'Hebrew',
  uk: 'Ukrainian',
  zh: 'Chinese',
} as const;

/** What can be chosen. */
export const PLACES = {
  language: { ...LANGUAGES, it: 'Italian (not there)', ur: 'Urdu (not there)' },
  direction: { language: 'as the language', ltr: 'left to right', rtl: 'right to left' },
  theme: {
    light: 'light',
    dark: 'dark',
    contrast: 'high contrast page',
    embassy: 'embassy page',
    news: 'news page',
  },
  look: {
    none: 'none',
    plain: 'plain',
    editorial: 'editorial',
    government: 'government',
    'high-contrast': 'high contrast',
    embassy: 'embassy',
    international: 'international (UN-style)',
  },
  motion: { auto: 'as the browser', reduced: 'none on the page' },
  width: {
    full: 'full',
    '160px': '160 px',
    '320px': '320 px',
    '480px': '480 px',
    '680px': '680 px',
    '960px': '960 px',
  },
  text: { usual: '100 %', double: '200 %' },
  media: { screen: 'screen', 'forced-colors': 'forced colours (imitated)', print: 'paper (imitated)' },
} as const;

type Places = typeof PLACES;

export type Place = {
  readonly [Key in keyof Places]?: keyof Places[Key] | undefined;
};

/** A page in our own colours. */
const OWN = {
  background: 'var(--story-page)',
  color: 'var(--story-text)',
  fontFamily: 'system-ui, sans-serif',
};

/** The look of a page. `--mine-…` only where a page's designer would set them. */
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: { colorScheme: 'light', ...OWN },
  dark: { colorScheme: 'dark', ...OWN },
  contrast: {
    colorScheme: 'dark',
    background: '#000',
    color: '#fff',
    fontFamily: 'Verdana, "DejaVu Sans", sans-serif',
    '--mine-accent': '#ffe14d',
    '--mine-text': '#fff',
    '--mine-muted': '#fff',
    '--mine-line': '#fff',
    '--mine-rest': '#000',
    '--mine-background': '#000',
    // A wide typeface.
    '--mine-number-size': '2.2em',
  },
  embassy: {
    colorScheme: 'light',
    background: '#faf8f3',
    color: '#22262b',
    fontFamily: 'Georgia, "Liberation Serif", "DejaVu Serif", serif',
    '--mine-accent': '#123f6d',
    '--mine-background': '#faf8f3',
  },
  news: {
    colorScheme: 'light',
    background: '#fff',
    color: '#121212',
    fontFamily: '"Helvetica Neue", Arial, "Liberation Sans", sans-serif',
    '--mine-accent': '#a3152b',
    '--mine-number-size': '3em',
  },
};

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction of a language's script. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');

/** What a story has unless it or the toolbar says otherwise. */
export const USUAL: Required<Place> = {
  language: 'en',
  direction: 'language',
  theme: 'light',
  look: 'none',
  motion: 'auto',
  width: 'full',
  text: 'usual',
  media: 'screen',
};

const chosen = (place: Place, key: keyof Place): string => {
  const value = place[key];
  return value !== undefined && value in PLACES[key] ? value : USUAL[key];
};

/** The story in its place. */
export function inPlace(story: unknown, place: Place): TemplateResult {
  const language = chosen(place, 'language');
  const asked = chosen(place, 'direction');
  const direction = asked === 'language' ? directionOf(language) : asked;
  const width = chosen(place, 'width');
  const media = chosen(place, 'media') as Media;
  const motion = chosen(place, 'motion');
  const look = chosen(place, 'look');
  const page = {
    ...THEMES[chosen(place, 'theme')],
    boxSizing: 'border-box',
    padding: '16px',
    lineHeight: '1.5',
    fontSize: chosen(place, 'text') === 'double' ? '200%' : '100%',
  };
  const column = {
    boxSizing: 'border-box',
    maxInlineSize: '100%',
    inlineSize: width === 'full' ? '100%' : width,
  };
  // Whatever is chosen, the elements are made again, as on a page that is loaded that way.
  return html`${keyed(
    JSON.stringify([language, direction, look, page, column, media, motion]),
    html`<div
      class=${look === 'none' ? 'place' : `place mine-theme-${look}`}
      lang=${language}
      dir=${direction}
      data-motion=${motion === 'reduced' ? 'reduced' : nothing}
      style=${styleMap(page)}
    >
      <div class="column" style=${styleMap(column)} ${ref((column) => column && imitate(column, media))}>
        ${story}
      </div>
    </div>`,
  )}`;
}
