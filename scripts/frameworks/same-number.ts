/**
 * What is asked of every framework: the same number on the server, when the browser has taken the page over, and in the browser
 * alone; never another, under a strict policy, without a line in the console.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  type AppOptions,
  type Built,
  buildWithVite,
  buildWithWebpack,
  drawOnServer,
  makeApp,
  MODES,
  type Mode,
  NUMBER,
} from './app.ts';
import { AppServer, type Seen } from './open.ts';

/** What a reader sees, who sees the figure. */
export function assertFigure({ words, numbers, lines }: Seen) {
  assert.ok(words.includes(NUMBER), `${NUMBER} is not in: ${words}`);
  assert.deepEqual(numbers, [NUMBER]);
  assert.deepEqual(lines, []);
}

/** And one who has no script. */
export function assertWords({ words, numbers, lines }: Seen) {
  assert.ok(words.includes(NUMBER), `${NUMBER} is not in: ${words}`);
  assert.deepEqual(numbers, []);
  assert.deepEqual(lines, []);
}

interface Framework extends AppOptions {
  readonly name: string;
  /** What the browser runs. */
  readonly client: string;
  /** What is built for; both unless given. */
  readonly modes?: readonly Mode[];
  /** What the server runs; without one, the page is written by hand in `app.html`. */
  readonly server?: string;
  readonly bundler?: 'vite' | 'webpack';
  /** More to ask of what was built. */
  readonly more?: (app: { folder: string; readonly server: AppServer }) => void;
}

export function sameNumber({
  name,
  client,
  server,
  bundler = 'vite',
  modes = MODES,
  more,
  ...options
}: Framework) {
  describe(name, () => {
    const pages = new AppServer();
    const app = { folder: '', server: pages };
    const built = {} as Record<Mode, Built>;
    let drawn = '';

    before(async () => {
      await pages.start();
      app.folder = await makeApp(options);
      drawn = server
        ? drawOnServer(app.folder, server)
        : await readFile(path.join(app.folder, 'app.html'), 'utf8');
      for (const mode of modes)
        built[mode] =
          bundler === 'vite'
            ? await buildWithVite(app.folder, client, mode)
            : buildWithWebpack(app.folder, mode);
    });
    after(() => pages.end());

    it('has the number on the server, for readers without a script', async () => {
      pages.serve(built.production.folder);
      assertWords(await pages.open(built.production.page(drawn, false), { isDrawn: false }));
      assert.match(drawn, /<mine-stat[^>]* feed(?:=|[ >])/);
    });

    for (const mode of modes) {
      it(`has the same when the browser has taken the page over, and never another: ${mode}`, async () => {
        pages.serve(built[mode].folder);
        assertFigure(await pages.open(built[mode].page(drawn)));
      });

      it(`has the same in the browser alone: ${mode}`, async () => {
        pages.serve(built[mode].folder);
        const empty = server ? '' : drawn.replace(/>.*</s, '><');
        assertFigure(await pages.open(built[mode].page(empty)));
      });
    }

    more?.(app);
  });
}
