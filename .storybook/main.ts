/**
 * Storybook over the sources: no build of the packages has to run first, and nothing is reported to anybody.
 */
import type { StorybookConfig } from '@storybook/web-components-vite';
import { withPrebundled } from './prebundled.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Storybook's own lessons are for who writes stories; who comes here judges elements.
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  // A designer takes the design tokens from here.
  staticDirs: [{ from: '../packages/elements/tokens.json', to: '/tokens.json' }],
  viteFinal: (vite, { configType }) =>
    withPrebundled({
      ...vite,
      resolve: {
        ...vite.resolve,
        dedupe: [...(vite.resolve?.dedupe ?? []), 'lit', 'lit-html', '@lit/reactive-element'],
        // The packages' own sources, by the export condition `source`.
        conditions: [
          'source',
          'module',
          'browser',
          configType === 'PRODUCTION' ? 'production' : 'development',
        ],
      },
      server: {
        ...vite.server,
        // Made ready while the browser still loads Storybook itself.
        warmup: {
          clientFiles: ['./.storybook/preview.ts', './stories/**/*.mdx', './stories/**/*.stories.ts'],
        },
      },
    }),
};

export default config;
