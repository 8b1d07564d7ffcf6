/**
 * docs/frameworks.md shows the very files that the tests of the frameworks build and open.
 */
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import path from 'node:path';
import { keepSection } from '../../packages/publish/test/paste/kept-file.ts';

const APPS = new URL('../../packages/testing/frameworks/', import.meta.url);

/** Sections of the guide, each with the file that it shows. */
const SECTIONS: Record<string, string> = {
  react: 'react/App.jsx',
  next: 'next/app/page.jsx',
  'vue config': 'vue/vite.config.js',
  vue: 'vue/App.vue',
  svelte: 'svelte/App.svelte',
  solid: 'solid/App.jsx',
  preact: 'preact/App.jsx',
  astro: 'astro/src/pages/index.astro',
  bundler: 'vite/app.html',
  'bundler script': 'vite/client.js',
};

describe('the guide to frameworks', () => {
  for (const [section, file] of Object.entries(SECTIONS))
    it(`shows ${file}`, async () => {
      const text = readFileSync(new URL(file, APPS), 'utf8').trim();
      await keepSection(
        'docs/frameworks.md',
        section,
        `\`\`\`${path.extname(file).slice(1)}\n${text}\n\`\`\``,
      );
    });
});
