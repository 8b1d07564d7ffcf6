/**
 * Builds a site of the built-in feed with the command line as it is in the sources: `node scripts/run.mjs testing/build-site OUT`.
 */
import { run } from '../../packages/publish/test/built.ts';
import path from 'node:path';

const { code, stdout, stderr } = run(
  'build',
  path.resolve('packages/data/feeds/azerbaijan.json'),
  '--out',
  path.resolve(process.argv[2]),
  '--url',
  'https://example.org/',
  '--languages',
  'en',
  '--pictures',
  'none',
  '--scripts',
  path.resolve('dist'),
);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
