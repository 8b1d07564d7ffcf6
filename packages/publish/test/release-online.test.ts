/**
 * `release` against what is published at an address: a server stands for the programme's.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { file, readJson, runBeside } from './built.ts';
import { filesIn, smallFeed, textOf, TODAY } from './site-built.ts';

describe('release, held against the published site', () => {
  let url: string;
  /** What the server answers, by path; everything else is not there. */
  let answers: Record<string, string | number> = {};
  const server = createServer((request, response) => {
    const answer = answers[String(request.url)] ?? 404;
    response.writeHead(typeof answer === 'number' ? answer : 200);
    response.end(typeof answer === 'number' ? '' : answer);
  });
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/figures/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const names: string[] = [];
  const release = async (name: string, content: object, ...more: string[]) =>
    runBeside(
      ...['release', file(`${name}.json`, content), '--out', file(name), '--url', url, '--today', TODAY],
      ...['--languages', 'en', '--pictures', 'none', '--yes', ...names, ...more],
    );
  /** What a folder holds, as the server has it. */
  const serve = (out: string) => {
    answers = Object.fromEntries(
      filesIn(out).map((name) => [
        `/figures/${name.replace(/index\.html$/, '')}`,
        readFileSync(path.join(out, name), 'utf8'),
      ]),
    );
  };
  const fewer = () =>
    smallFeed((part) => ({
      ...part,
      figures: part.figures.filter(({ indicator }) => indicator !== 'ap-mines-found'),
    }));

  it('takes no answer for an empty place, unless it is said to be the first', async () => {
    const refused = await release('site', smallFeed());
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /\/figures\/feed\.json: there is no feed to hold this one against.*--first/);
    const probe = await release('probe', smallFeed(), '--first', '--dry-run');
    for (const [, name] of probe.stderr.matchAll(/^ {2}--accept (\S+)$/gm)) names.push('--accept', name);
    const done = await release('site', smallFeed(), '--first');
    assert.equal(done.code, 0, done.stderr);
    serve(file('site'));
  });

  it('publishes nothing while the server is down: that is not the same as nothing being there', async () => {
    const all = answers;
    answers = { '/figures/feed.json': 503 };
    const { code, stderr } = await release('site', smallFeed());
    answers = all;
    assert.equal(code, 2);
    assert.match(
      stderr,
      /feed\.json: what is published now cannot be read: the server answers 503\. .*--offline/,
    );
  });

  it('says so where something else stands at the address', async () => {
    const all = answers;
    answers = { '/figures/feed.json': '<!doctype html><title>Welcome</title>' };
    const { code, stderr } = await release('site', smallFeed());
    answers = all;
    assert.equal(code, 2);
    assert.match(stderr, /feed\.json: what is published there is not JSON\. Is --url right\?/);
  });

  it('knows on another machine which addresses are published, and which are gone', async () => {
    const deleted = [
      ...(await release('new-machine', fewer())).stderr.matchAll(/--accept (deleted-figure:\S+)$/gm),
    ];
    const accept = deleted.flatMap(([, name]) => ['--accept', name]);
    const stopped = await release('new-machine', fewer(), ...accept);
    assert.equal(stopped.code, 1, stopped.stderr);
    assert.match(
      stopped.stderr,
      /^error: 11 addresses that are published .*\n.*\n {2}http\S+\/f\/ap-mines-found\/$/m,
    );
    assert.ok(!existsSync(file('new-machine')));
    const gone = [...stopped.stderr.matchAll(/^ {4}--gone (\S+)$/gm)].flatMap(([, each]) => ['--gone', each]);
    const done = await release('new-machine', fewer(), ...accept, ...gone);
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stdout, /^Compared with http\S+feed\.json:$[^]*figures? removed:/m);
    serve(file('new-machine'));
    const third = await release('third-machine', fewer());
    assert.equal(third.code, 0, third.stderr);
    assert.match(textOf(file('third-machine'), 'f/ap-mines-found/index.html'), /no longer on this site/);
    assert.equal(readJson(path.join(file('third-machine'), 'gone.json')).length, 11);
  });
});
