/**
 * Tables at addresses, against hosts that do what hosts do.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { file, readJson, runBeside } from './built.ts';
import { host } from './evidence-cases.ts';
import { MAPPING, ROWS } from './table-mapping.ts';

const CSV = ROWS.join('\r\n');
const workbook = readFileSync(new URL('tables/report.xlsx', import.meta.url));

const { origin, asked } = await host({
  '/robots.txt': 'User-agent: *\nDisallow: /',
  '/pub?output=csv': (_, response) =>
    response.writeHead(302, { Location: '/file/1' }).end('<html>Moved</html>'),
  // What a host calls it is not what decides.
  '/file/1': (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(CSV),
  '/report.csv': (_, response) => response.writeHead(200, { 'Content-Type': 'text/csv' }).end(workbook),
  '/edit': '<!doctype html><html><body>Sign in to continue</body></html>',
  '/closed': (_, response) => response.writeHead(403).end(),
  '/failing': (_, response) => response.writeHead(503).end(),
  '/large': (_, response) => {
    response.writeHead(200);
    const piece = Buffer.alloc(1_000_000, 'a;b\n');
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
});

async function importFrom(path: string, change = {}, ...options: string[]) {
  const out = file(`out-${Math.random()}.json`);
  const mapping = file(`mapping-${Math.random()}.json`, { ...MAPPING, ...change });
  const at = path.startsWith('http') ? path : `${origin}${path}`;
  const result = await runBeside('import', at, '--mapping', mapping, '--out', out, ...options);
  return { ...result, out };
}

describe('import of an address', () => {
  it('reads the published CSV, and says which address was read, and when', async () => {
    const { code, stderr, out } = await importFrom('/pub?output=csv#gid=0', {}, '--allow-local');
    assert.equal(code, 0, stderr);
    assert.match(
      stderr,
      /^Read http:\/\/127\.0\.0\.1:\d+\/pub\?output=csv#gid=0, which leads to http:\S+\/file\/1, on \d{4}-\d\d-\d\d at \d\d:\d\d:\d\d UTC\.$/m,
    );
    assert.match(stderr, /5 figures from 1 source/);
    assert.equal(readJson(out).figures.length, 5);
    // The office names the one address that it wants: no robot that wanders.
    assert.ok(!asked.some(({ path }) => path === '/robots.txt'));
    assert.match(asked[0].agent, /^mine-action-publish\/\S+ \(reads one table that its user has named\)$/);
  });

  it('says so in JSON, too', async () => {
    const { stderr } = await importFrom('/file/1', {}, '--allow-local', '--format', 'json');
    const report = JSON.parse(stderr.slice(stderr.indexOf('{'), stderr.lastIndexOf('\n}') + 2));
    assert.equal(report.read.url, `${origin}/file/1`);
    assert.match(report.read.at, /^\d{4}-.*Z$/);
  });

  it('reads a workbook there', async () => {
    const { delimiter: _, ...mapping } = MAPPING;
    const change = {
      delimiter: undefined,
      decimal: '.',
      thousands: 'none',
      dates: 'year-month-day',
      headerLine: 2,
      wide: mapping.wide.slice(0, 2),
    };
    const { code, stderr } = await importFrom('/report.csv', change, '--allow-local');
    assert.equal(code, 0, stderr);
    assert.match(stderr, /4 figures/);
  });

  for (const [what, path, says] of [
    ['a page to log in', '/edit', /this is a web page, not a table: publish the sheet as CSV/],
    ['a table that is not public', '/closed', /status 403: the table is not public/],
    ['nothing', '/nothing', /status 404: nothing stands there any more/],
    ['a host that fails', '/failing', /status 503\. Try again later/],
    ['a file without end', '/large', /it is larger than 50 MB/],
  ] as const)
    it(`refuses ${what}, and writes nothing`, async () => {
      const { code, stderr } = await importFrom(path, {}, '--allow-local');
      assert.equal(code, 2, stderr);
      assert.match(stderr, says);
    });

  it('reads nothing of its own machine and network', async () => {
    for (const at of [
      `${origin}/file/1`,
      'http://[::1]/x',
      'http://169.254.169.254/latest',
      'http://localhost/x',
    ]) {
      const { code, stderr } = await importFrom(at);
      assert.equal(code, 2);
      assert.match(stderr, /its host stands in a local network, which is not read/);
    }
  });

  it('needs a mapping', async () => {
    const { code, stderr } = await runBeside('import', `${origin}/file/1`, '--allow-local');
    assert.equal(code, 2);
    assert.match(stderr, /a table at an address needs a mapping/);
  });
});
