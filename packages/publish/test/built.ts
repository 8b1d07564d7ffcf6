/**
 * The command line as it is in the sources, for tests: bundled once, run as a child process.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Feed } from '@mine-action/data';
import { build } from 'esbuild';
import { madeOnce } from '../../../scripts/testing/made-once.ts';

// What is said is compared in English, whatever this machine speaks.
process.env['LC_ALL'] = 'C';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outdir = await madeOnce(import.meta.url, (folder) =>
  build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: [
      'src/all-languages.ts',
      'src/cli.ts',
      'src/commands/interview.ts',
      'src/commands/say.ts',
      'src/desk/messages.ts',
      'src/desk/page-messages.ts',
      'src/embed/methods.ts',
      'src/embed/snippet.ts',
      'src/embed/snippet-values.ts',
      'src/embed/words.ts',
      'src/embed/words-file.ts',
      'src/table/csv-rows.ts',
      'src/table/csv-text.ts',
      'src/table/flat-csv.ts',
      'src/table/open-table.ts',
      'src/table/workbook/unpack.ts',
      'src/feed/read-feed.ts',
      'src/page-check/figures-on-page.ts',
      'src/page-check/look-up.ts',
      'src/page-check/page-reader.ts',
      'src/page-check/policy.ts',
      'src/release/accepted.ts',
      'src/release/against-published.ts',
      'src/release/exchange.ts',
      'src/signing/keys.ts',
      'src/venue/words.ts',
      'src/site/as-known.ts',
      'src/site/draw.ts',
      'src/site/entries.ts',
      'src/site/gone.ts',
      'src/site/json-ld.ts',
      'src/site/latest.ts',
      'src/site/feed-part.ts',
      'src/site/front.ts',
      'src/site/page.ts',
      'src/site/render-all.ts',
      'src/site/page-content.ts',
      'src/site/words.ts',
      'src/site/words/en.ts',
      'src/site/titles.ts',
      'src/site/with-workers.ts',
      'src/site/worker.ts',
      'src/checks/index.ts',
      'src/checks/numbers-in-text.ts',
      'src/evidence/evidence-file.ts',
      'src/evidence/normalise.ts',
      'src/evidence/occurs-in.ts',
      'src/evidence/page-words.ts',
      'src/evidence/store.ts',
      'src/evidence/stamp.ts',
      'src/evidence/online/check-online.ts',
      'src/evidence/online/decode.ts',
      'src/evidence/online/excerpt-from.ts',
      'src/evidence/online/public-address.ts',
      'src/evidence/online/visitor.ts',
    ],
    outdir: folder,
    outbase: 'src',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    external: [
      'commander',
      'csv-parse',
      'htmlparser2',
      '@inquirer/*',
      '@lit-labs/ssr',
      '@napi-rs/canvas',
      'lit',
      'piscina',
      'qrcode',
      'robots-parser',
      'undici',
    ],
    logLevel: 'error',
  }),
);

/** The command line, for a test that starts it in a way of its own. */
export const CLI = path.join(outdir, 'cli.js');

/** A folder of this test file's own, gone when it ends. */
const folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A file in that folder; with a content it is written. */
export function file(name: string, content?: string | object) {
  const place = path.join(folder, name);
  if (content === undefined) return place;
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(
    place,
    typeof content === 'object' && !Buffer.isBuffer(content) ? JSON.stringify(content) : content,
  );
  return place;
}

/** What a run is given beside its arguments. */
interface RunOptions {
  input?: string;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs the command line as a user would; it sees no terminal. */
export function run(...given: (string | RunOptions)[]) {
  const args = given.filter((each) => typeof each === 'string');
  const options = given.find((each) => typeof each === 'object');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(outdir, 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    ...options,
  });
  return { code: status, stdout, stderr };
}

/** The same beside a server of this process, which has to go on answering. */
export async function runBeside(...args: string[]) {
  const child = spawn(process.execPath, [path.join(outdir, 'cli.js'), ...args], { cwd: folder });
  const [stdout, stderr] = await Promise.all([child.stdout, child.stderr].map((stream) => text(stream)));
  return { code: child.exitCode ?? (await once(child, 'exit'))[0], stdout, stderr };
}

/** A module of the sources. */
export const load = (name: string) => import(pathToFileURL(path.join(outdir, name)).href);

export const FEED = path.join(root, 'packages/data/feeds/azerbaijan.json');
/** The sentences that the press release is quoted from, as a text. */
export const EXCERPT = file(
  'press-release.txt',
  JSON.parse(readFileSync(path.join(root, 'packages/data/feeds/evidence/emb-2025-04-04.json'), 'utf8'))
    .excerpt as string,
);
/** As a test may change it. */
export type Editable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Editable<Value[Key]> }
  : Value;
export const feed = (): Editable<Feed> => JSON.parse(readFileSync(FEED, 'utf8'));
export const readJson = (place: string | URL) => JSON.parse(readFileSync(place, 'utf8'));
