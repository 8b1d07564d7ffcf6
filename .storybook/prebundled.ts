/**
 * While stories are worked on, what Storybook brings is one file of each of its parts and not two hundred: its own
 * annotations come to Vite as paths of files, which Vite then serves one by one, with a copy of Lit beside the one
 * that the elements use. Here each is asked for by its name, so that it is bundled once, with the same Lit.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { bundledPackages } from './bundled-packages.ts';

const require = createRequire(import.meta.url);

/** What Storybook adds to every page of stories. */
const ANNOTATIONS = [
  '@storybook/web-components/entry-preview',
  '@storybook/web-components/entry-preview-argtypes',
  '@storybook/web-components/entry-preview-docs',
  '@storybook/addon-docs/preview',
  '@storybook/addon-docs/mdx-react-shim',
  '@storybook/addon-a11y/preview',
];

/** What is asked for only after the first story, and would else have the page loaded again. */
const ON_DEMAND = [
  'axe-core',
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directives/if-defined.js',
  'lit/directives/keyed.js',
  'lit/directives/ref.js',
  'lit/directives/style-map.js',
];

type Vite = Parameters<NonNullable<StorybookConfig['viteFinal']>>[0];

const fileOf = (name: string): string | undefined => {
  try {
    return path.normalize(require.resolve(name));
  } catch {
    return undefined;
  }
};

const byFile = new Map(
  ANNOTATIONS.flatMap((name): [string, string][] => {
    const file = fileOf(name);
    return file ? [[file, name]] : [];
  }),
);

const annotationsByName: Plugin = {
  name: 'annotations-by-name',
  enforce: 'pre',
  apply: 'serve',
  resolveId(source, importer) {
    const name = path.isAbsolute(source)
      ? byFile.get(path.normalize(source.replace(/\?.*$/, '')))
      : undefined;
    return name ? this.resolve(name, importer, { skipSelf: true }) : undefined;
  },
};

/** The settings of Vite with this. */
export const withPrebundled = (vite: Vite): Vite => ({
  ...vite,
  plugins: [annotationsByName, bundledPackages(), ...(vite.plugins ?? [])],
  optimizeDeps: {
    ...vite.optimizeDeps,
    include: [...(vite.optimizeDeps?.include ?? []), ...byFile.values(), ...ON_DEMAND],
  },
});
