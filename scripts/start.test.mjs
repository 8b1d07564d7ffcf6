/** `npm start` serves the page, takes the next port where one is in use, and leaves nothing behind. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

describe('npm start', () => {
  it(
    'serves the example and its script on the next free port, and ends at once',
    { timeout: 30_000 },
    async () => {
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      const { port } = taken.address();
      const child = spawn(process.execPath, [fileURLToPath(new URL('start.mjs', import.meta.url))], {
        env: { ...process.env, PORT: String(port), NO_BUILD: '1' },
      });
      let said = '';
      await new Promise((resolve) => {
        child.stdout.on('data', (chunk) => {
          said += chunk;
          if (said.includes('Ctrl+C')) resolve();
        });
      });
      taken.close();
      assert.match(said, new RegExp(`Port ${port} is in use`));
      const [address] = said.match(/http:\/\/localhost:\d+\//);
      const page = await fetch(address.replace('localhost', '127.0.0.1'));
      assert.match(await page.text(), /<mine-stat indicator="ap-mines-found">/);
      const script = await fetch(new URL('../dist/mine-action.js', page.url));
      assert.equal(script.status, 200);
      assert.equal((await fetch(new URL('../package.json', page.url))).status, 404);
      child.kill('SIGINT');
      const [code] = await once(child, 'exit');
      assert.equal(code, 0);
    },
  );
});
