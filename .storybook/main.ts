/**
 * Storybook over the sources: no build of the packages has to run first, and nothing is reported to anybody.
 */
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite, { configType }) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      // The packages' own sources, by the export condition `source`.
      conditions: ['source', 'module', 'browser', configType === 'PRODUCTION' ? 'production' : 'development'],
    },
  }),
};

export default config;
