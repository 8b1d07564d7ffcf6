/**
 * docs/frameworks.md shows the very files that the tests of the frameworks build and open.
 */
import assert from 'node:assert/strict';
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
  nuxt: 'nuxt/nuxt.config.js',
  svelte: 'svelte/App.svelte',
  solid: 'solid/App.jsx',
  preact: 'preact/App.jsx',
  astro: 'astro/src/pages/index.astro',
  angular: 'angular/src/app.ts',
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

describe('the pages of frameworks that are built upon another', () => {
  for (const [file, other] of [
    ['sveltekit/src/routes/+page.svelte', 'svelte/App.svelte'],
    ['nuxt/app/app.vue', 'vue/App.vue'],
  ])
    it(`have the component that the guide shows: ${file}`, () => {
      const text = (name: string) =>
        readFileSync(new URL(name, APPS), 'utf8').replace(/'[./]+feed\.json'/, '');
      assert.equal(text(file), text(other));
    });
});
