/**
 * Signed feeds: what holds is named with its domain, and each way in which a signature can be wrong is refused with its reason.
 */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FlattenedSign, importJWK, type JWK } from 'jose';
import { file, load, run } from './built.ts';
import { buildInEnglish, isThere, smallFeed, textOf } from './site-built.ts';

const SIGNED_ON = '2026-05-03';
const CHECKED_ON = '2026-06-01';
const DOMAIN = 'https://publisher.example';

const ofPublisher = (url: string | undefined) =>
  smallFeed((part) => ({ ...part, publisher: { name: 'Programme', ...(url && { url }) } }));

/** The keys of somebody. */
function keysOf(name: string) {
  const folder = file(name);
  const { code, stderr } = run('keys', '--out', folder);
  assert.equal(code, 0, stderr);
  return {
    folder,
    secret: path.join(folder, 'mine-action-private-key.json'),
    open: path.join(folder, 'mine-action-key.json'),
  };
}

const keys = keysOf('keys');

/** A feed with its signature, in a folder of its own. */
function signed(name: string, options: { url?: string; secret?: string; days?: string } = {}) {
  mkdirSync(file(name), { recursive: true });
  // As an editor saves it: what is signed are these bytes, spaces and all.
  const text = `${JSON.stringify(ofPublisher(options.url ?? `${DOMAIN}/about`), null, 3)}\n\n`;
  const place = file(`${name}/feed.json`, text);
  const done = run(
    'sign',
    place,
    '--key',
    options.secret ?? keys.secret,
    '--today',
    SIGNED_ON,
    ...(options.days ? ['--days', options.days] : []),
  );
  assert.equal(done.code, 0, done.stderr);
  return { place, signature: `${place}.jws`, text };
}

const validate = (place: string, ...more: string[]) =>
  run('validate', place, '--today', CHECKED_ON, ...(more.length > 0 ? more : ['--key', keys.open]));

const change = (place: string, to: (text: string) => string) =>
  writeFileSync(place, to(readFileSync(place, 'utf8')));

describe('the keys of a publisher', () => {
  it('are two files, and only its owner may read the private one', () => {
    assert.equal(statSync(keys.secret).mode & 0o777, 0o600);
    assert.ok('d' in JSON.parse(readFileSync(keys.secret, 'utf8')));
    assert.ok(!readFileSync(keys.open, 'utf8').includes('"d"'));
  });

  it('are never written over', () => {
    const { code, stderr } = run('keys', '--out', keys.folder);
    assert.equal(code, 2);
    assert.match(stderr, /is there already/);
  });
});

describe('a signed feed', () => {
  it('says by whom it is signed, since when and until when', () => {
    const { code, stdout } = validate(signed('good').place);
    assert.equal(code, 0, stdout);
    assert.match(
      stdout,
      /Signed by publisher\.example on 3 May 2026, valid until 7 June 2027; verified with /,
    );
  });

  it('says that nobody has checked it, where no key is named', () => {
    const { code, stdout } = run('validate', signed('unchecked').place, '--today', CHECKED_ON);
    assert.equal(code, 0);
    assert.match(stdout, /the signature was not checked: add --key FILE, or --online/);
  });

  it('holds where the signature’s own line has got another end', () => {
    const { place, signature } = signed('line-end');
    change(signature, (text) => text.replace('\n', '\r\n'));
    assert.equal(validate(place).code, 0);
  });

  it('is a JSON web signature as every other program makes and reads it', () => {
    const [header, payload, signature] = readFileSync(signed('format').signature, 'utf8').trim().split('.');
    const said = JSON.parse(Buffer.from(header, 'base64url').toString());
    assert.deepEqual(said.crit, ['b64']);
    assert.equal(said.b64, false);
    assert.equal(said.iss, DOMAIN);
    assert.equal(payload, '');
    assert.equal(Buffer.from(signature, 'base64url').length, 64);
  });

  const other = keysOf('other-keys');
  /** What is done to a good one, and what is said of it. */
  const FAULTS: readonly [what: string, spoil: (of: ReturnType<typeof signed>) => string[], says: RegExp][] =
    [
      [
        'one byte of it was changed',
        ({ place }) => (change(place, (text) => text.replace('190000', '190001')), []),
        /the file is not the one that was signed/,
      ],
      [
        'it was only saved again',
        ({ place }) => (change(place, (text) => JSON.stringify(JSON.parse(text))), []),
        /the file is not the one that was signed/,
      ],
      ['the key is that of somebody else', () => ['--key', other.open], /it was made by another key/],
      [
        'the feed names another domain than the signature',
        ({ place }) => (change(place, (text) => text.replace('publisher.example', 'stranger.example')), []),
        /it was made for https:\/\/publisher\.example, and the feed names https:\/\/stranger\.example/,
      ],
      [
        'it is no signature',
        ({ signature }) => (change(signature, () => 'not.a.signature'), []),
        /this is no signature of a feed/,
      ],
      [
        'the signature is empty',
        ({ signature }) => (change(signature, () => ''), []),
        /this is no signature of a feed/,
      ],
      [
        'its payload is put in',
        ({ signature }) => (change(signature, (text) => text.replace('..', '.e30.')), []),
        /this is no signature of a feed/,
      ],
      [
        'the days of the signature were changed',
        ({ signature }) => (
          change(signature, (text) => {
            const [header, , rest] = text.split('.');
            const said = JSON.parse(Buffer.from(header, 'base64url').toString());
            const longer = Buffer.from(JSON.stringify({ ...said, exp: said.exp + 1e8 })).toString(
              'base64url',
            );
            return `${longer}..${rest}`;
          }),
          []
        ),
        /the file is not the one that was signed/,
      ],
      [
        'it says that it needs no key',
        ({ signature }) => (
          change(signature, (text) => {
            const [header] = text.split('.');
            const said = JSON.parse(Buffer.from(header, 'base64url').toString());
            return `${Buffer.from(JSON.stringify({ ...said, alg: 'none' })).toString('base64url')}..AA`;
          }),
          []
        ),
        /it is made by none, not by EdDSA/,
      ],
    ];
  for (const [index, [what, spoil, says]] of FAULTS.entries())
    it(`is refused where ${what}`, () => {
      const of = signed(`fault-${index}`);
      assert.equal(validate(of.place).code, 0, 'it is good before');
      const { code, stdout, stderr } = validate(of.place, ...spoil(of));
      assert.equal(code, 1, stderr);
      assert.match(stdout, /error: the signature {2}\[signature\]/);
      assert.match(stdout, says);
    });

  it('is refused where the signature has expired, or is not yet made', () => {
    const { place } = signed('expired', { days: '10' });
    const at = (day: string) => run('validate', place, '--key', keys.open, '--today', day);
    assert.equal(at('2026-05-13').code, 0, 'the last day');
    assert.match(at('2026-05-14').stdout, /it has expired: it held until 2026-05-13/);
    assert.match(at('2026-05-02').stdout, /it was made on 2026-05-03, which is in the future/);
  });

  it('is refused where a signature of something else is put beside it, though the key is right', async () => {
    const { place, signature } = signed('else');
    const key = JSON.parse(readFileSync(keys.secret, 'utf8')) as JWK;
    const made = await new FlattenedSign(readFileSync(place))
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid!, iss: DOMAIN, b64: false, crit: ['b64'] })
      .sign(await importJWK(key, 'EdDSA'));
    writeFileSync(signature, `${made.protected}..${made.signature}`);
    assert.match(validate(place).stdout, /this is no signature of a feed/);
  });

  it('needs a signature where one is asked for, and a key that is one', () => {
    const { place, signature } = signed('missing');
    const bare = file('bare.json', ofPublisher(DOMAIN));
    assert.match(validate(bare).stderr, /bare\.json\.jws: there is no such file/);
    assert.match(validate(place, '--key', signature).stderr, /not JSON/);
    assert.match(validate(place, '--key', file('no-keys.json', { keys: [] })).stderr, /no public keys/);
    const secret = JSON.parse(readFileSync(keys.secret, 'utf8'));
    const leaked = validate(place, '--key', file('leaked.json', { keys: [secret] }));
    assert.match(leaked.stderr, /holds a PRIVATE key/);
    assert.equal(leaked.code, 2);
  });

  it('takes a key by its bytes, and not by the name that it gives itself', () => {
    const {
      keys: [theirs],
    } = JSON.parse(readFileSync(keysOf('strangers').open, 'utf8'));
    const {
      keys: [ours],
    } = JSON.parse(readFileSync(keys.open, 'utf8'));
    const posing = file('posing.json', { keys: [{ ...theirs, kid: ours.kid }] });
    assert.match(validate(signed('posing').place, '--key', posing).stdout, /made by another key/);
  });
});

describe('signing', () => {
  const sign = (content: object, ...more: string[]) =>
    run('sign', file('to-sign.json', content), '--key', keys.secret, ...more);

  it('refuses a feed with drafts: what is signed is published as it is', () => {
    const feed = ofPublisher(DOMAIN);
    const [first, ...rest] = feed.figures;
    const { code, stderr } = sign({ ...feed, figures: [{ ...first, review: 'draft' }, ...rest] });
    assert.equal(code, 2);
    assert.match(stderr, /holds 1 draft\./);
  });

  it('refuses a feed whose publisher has no address, or one without TLS', () => {
    assert.match(sign(ofPublisher(undefined)).stderr, /publisher\.url is missing/);
    assert.match(
      sign(ofPublisher('http://publisher.example/')).stderr,
      /only trusted at an address with https/,
    );
  });

  it('refuses a public key, a table, and no days', () => {
    const place = file('to-sign.json', ofPublisher(DOMAIN));
    assert.match(run('sign', place, '--key', keys.open).stderr, /this is no private key/);
    assert.match(
      run('sign', file('a.csv', 'id'), '--key', keys.secret).stderr,
      /what is signed is a feed as JSON/,
    );
    assert.match(run('sign', place, '--key', keys.secret, '--days', '0').stderr, /a whole number of days/);
  });
});

describe('a site of a signed feed', () => {
  it('says by whom it is signed and when that was verified, and holds the signed bytes', () => {
    const { place, text, signature } = signed('to-build');
    const { out } = buildInEnglish('signed-site', place, '--pictures', 'none', '--key', keys.open);
    for (const page of ['index.html', 'corrections/index.html'])
      assert.match(
        textOf(out, page),
        /Signed by<\/dt><dd><bdi>publisher\.example<\/bdi>[^]*Verified on[^]*23 November 2026/,
      );
    assert.equal(textOf(out, 'signed/feed.json'), text);
    assert.equal(textOf(out, 'signed/feed.json.jws'), readFileSync(signature, 'utf8'));
    // Anyone who takes the two files from the site can check them.
    mkdirSync(file('taken'), { recursive: true });
    for (const name of ['feed.json', 'feed.json.jws'])
      copyFileSync(path.join(out, 'signed', name), file(`taken/${name}`));
    assert.equal(validate(file('taken/feed.json')).code, 0);
  });

  it('is not built where the signature does not hold', () => {
    const { place } = signed('not-to-build');
    change(place, (text) => text.replace('190000', '190001'));
    const done = run('build', place, '--out', file('bad-site'), '--key', keys.open, '--today', CHECKED_ON);
    assert.equal(done.code, 1);
    assert.match(done.stderr, /the signature does not hold: the file is not the one that was signed/);
    assert.ok(!isThere(file('bad-site'), 'index.html'));
  });

  it('does not name a signature that nobody has checked, and does not carry it along', () => {
    const { out, stderr } = buildInEnglish('unchecked-site', signed('carry').place, '--pictures', 'none');
    assert.match(stderr, /a signature that was not checked/);
    assert.ok(!textOf(out, 'index.html').includes('Signed by'));
    assert.ok(!isThere(out, 'signed/feed.json'));
  });
});

describe('the key on the domain of a publisher', async () => {
  const { fetchKeySet } = await load('signing/keys.js');
  let server: Server;
  let answer: (path: string) => { readonly status?: number; readonly body?: string; readonly to?: string };
  before(async () => {
    server = createServer((request, response) => {
      const { status = 200, body = '', to } = answer(request.url ?? '');
      response.writeHead(status, to ? { location: to } : {}).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => void server.close());
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const open = readFileSync(keys.open, 'utf8');

  it('is fetched from its well-known place', async () => {
    answer = (place) =>
      place === '/.well-known/mine-action-key.json' ? { body: open } : { status: 404, body: 'no' };
    const { keys: found } = await fetchKeySet(origin());
    assert.equal(found[0].x, JSON.parse(open).keys[0].x);
  });

  const FAULTS: readonly [what: string, given: () => ReturnType<typeof answer>, says: RegExp][] = [
    ['is not there', () => ({ status: 404 }), /cannot be read \(the server answers 404\)/],
    // Else anyone who can have one page of the domain redirected is the publisher.
    ['is somewhere else', () => ({ status: 302, to: 'https://stranger.example/key.json' }), /cannot be read/],
    ['is a page', () => ({ body: '<!doctype html>' }), /this is not JSON/],
    ['is no key', () => ({ body: '{"keys": [{"kty": "RSA"}]}' }), /no public keys/],
    ['is without end', () => ({ body: ' '.repeat(70_000) + open }), /too large/],
    ['is the private one', () => ({ body: `{"keys": [${readFileSync(keys.secret, 'utf8')}]}` }), /PRIVATE/],
  ];
  for (const [what, given, says] of FAULTS)
    it(`is not taken where it ${what}`, async () => {
      answer = given;
      await assert.rejects(fetchKeySet(origin()), ({ message }: Error) => says.test(message));
    });
});
