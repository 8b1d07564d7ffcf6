/**
 * Tests run in real browsers, from sources: Chromium, and with BROWSERS=all Firefox and WebKit too.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import './scripts/typescript.mjs';

// TypeScript, which can be read only now.
const { generate } = await import('./scripts/generate.ts');
const { launchers } = await import('./scripts/testing/launchers.ts');
const { hostPages } = await import('./scripts/testing/host-pages.ts');

await generate();

export default {
  rootDir: '.',
  files: ['packages/*/src/**/*.test.ts', 'stories/**/*.test.ts'],
  nodeResolve: { exportConditions: ['source'], extensions: ['.ts', '.mjs', '.js'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.base.json', import.meta.url).pathname,
    }),
  ],
  middleware: [hostPages()],
  browsers: await launchers(process.env.BROWSERS ?? 'chromium'),
  concurrency: 2,
  // For a page that has gone; the longest file takes two minutes and a half where nothing else is done.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
  ],
};
