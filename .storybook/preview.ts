import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';
import '../stories/themes/theme-files.js';
import { withCodes } from '../stories/indicators.js';
import { inPlace, PLACES, USUAL } from '../stories/place.js';
import { argTypesFrom } from './manifest.js';

setCustomElementsManifest(manifest);

const typesOf = argTypesFrom(manifest);

type Key = keyof typeof PLACES;

/** What each choice in the toolbar is called, what it does, and its picture. */
const TOOLBAR = {
  language: {
    title: 'Language',
    icon: 'globe',
    description: 'Language of the page. Where it is not there yet, the words in the tag stay.',
  },
  direction: { title: 'Direction', icon: 'transfer', description: 'Direction of the page' },
  theme: { title: 'Page', icon: 'paintbrush', description: 'Look of the page around the element' },
  look: {
    title: 'Theme',
    icon: 'contrast',
    description: 'Ready theme of the elements: a style sheet and a class on the page',
  },
  motion: {
    title: 'Motion',
    icon: 'play',
    description: 'Motion of the page. The elements do not move by themselves, so nothing in them changes.',
  },
  width: { title: 'Width', icon: 'ruler', description: 'Width of the column that holds the element' },
  text: { title: 'Text', icon: 'paragraph', description: 'Text size of the page' },
  media: { title: 'Medium', icon: 'print', description: 'Forced colours and paper, imitated on the screen' },
} as const satisfies Readonly<Record<Key, unknown>>;

const keys = Object.keys(PLACES) as Key[];

const preview: Preview = {
  globalTypes: Object.fromEntries(
    keys.map((key) => {
      const { title, icon, description } = TOOLBAR[key];
      const items = Object.entries(PLACES[key]).map(([value, name]) => ({
        value,
        title: `${title}: ${name}`,
      }));
      return [key, { description, toolbar: { icon, title, dynamicTitle: true, items } }];
    }),
  ),
  initialGlobals: { ...USUAL },
  decorators: [(story, { globals }) => inPlace(story(), globals)],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: (tag: string) => withCodes(tag, typesOf(tag)),
      source: { excludeDecorators: true },
      // "Details open" is open among the documentation too.
      story: { autoplay: true },
    },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Start here', 'On your site', 'Do and don’t', 'Truth', 'Placing', 'Theming', 'Design review'],
          'Elements',
          [
            'mine-stat',
            'clearance-progress',
            'dog-counter',
            'clearance-trend',
            'ordnance-breakdown',
            'mine-figures',
            'mine-sources',
          ],
          'Themes',
          ['Contact sheet', 'All themes', 'Host pages', 'Theme editor', 'Languages', 'Long words'],
        ],
      },
    },
  },
};

export default preview;
