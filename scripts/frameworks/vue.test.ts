/**
 * Vue; and the short way to set a feed, which templates take that no type checker reads.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'node:test';
import { buildWithVite, drawOnServer } from './app.ts';
import { assertFigure, sameNumber } from './same-number.ts';

sameNumber({
  name: 'Vue',
  source: 'vue',
  client: 'client.js',
  server: 'server.js',
  more(app) {
    it('has the same where the template sets the feed as a property, beside the attribute', async () => {
      const { folder, server } = app;
      for (const file of ['App.vue', 'client.js', 'server.js']) {
        const text = await readFile(path.join(folder, file), 'utf8');
        const short = text.replace(':ref="setFeed"', '.feed="feed"').replace('./App.vue', './Short-App.vue');
        await writeFile(path.join(folder, `Short-${file}`), short);
      }
      const drawn = drawOnServer(folder, 'Short-server.js');
      const built = await buildWithVite(folder, 'Short-client.js', 'development');
      server.serve(built.folder);
      for (const app of [drawn, '']) assertFigure(await server.open(built.page(app)));
    });
  },
});
