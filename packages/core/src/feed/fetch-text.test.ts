/**
 * A file from a stranger's server, asked for in earnest.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { fetchText } from './fetch-text.js';
import { type Answer, OPEN, SCRIPT_ADDRESS, serve, type Served } from '@mine-action/testing';

/** Why it is not read, in words for the page's editor. */
async function refusal(address: string, limitMs?: number): Promise<string> {
  try {
    await fetchText(address, false, limitMs);
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail('It is read.');
}

const refusalOf = async (answer: Answer): Promise<string> => refusal((await serve(answer)).address);

/** Until the server knows that nobody listens any more. */
const hungUp = (file: Served): Promise<void> =>
  waitUntil(async () => (await file.asked())[0]?.isCut, 'nobody listens', { timeout: 5000 });

async function gzip(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

describe('fetchText', () => {
  it('hands out the text, whatever type it is sent as, without its byte order mark', async () => {
    const text = '{"a": "ə – 地雷 👩🏽‍🚒"}';
    for (const type of ['application/json', 'text/plain', 'text/html', '']) {
      const file = await serve({ text: `\uFEFF${text}`, headers: { 'Content-Type': type } });
      expect(await fetchText(file.address, false), type).to.equal(text);
    }
  });

  it('hands out an empty text where nothing is sent', async () => {
    expect(await fetchText((await serve({})).address, false)).to.equal('');
    expect(await fetchText((await serve({ status: 204 })).address, false)).to.equal('');
  });

  for (const isRenewal of [false, true])
    it(`asks once, without cookie and referrer, and never beforehand: ${isRenewal ? 'again' : 'at first'}`, async () => {
      document.cookie = 'who=reader; path=/';
      const file = await serve({ text: '{}', headers: OPEN });
      await fetchText(file.address, isRenewal);
      await fetchText(file.elsewhere, isRenewal);
      const asked = await file.asked();
      document.cookie = 'who=; path=/; max-age=0';
      // Another origin would be asked with OPTIONS first, if a header of ours needed its leave.
      expect(asked.map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
      for (const { headers } of asked) {
        expect(headers).to.not.have.any.keys('cookie', 'referer', 'authorization', 'content-type');
        expect(headers['accept']).to.equal('*/*');
      }
    });

  it('takes no cookie from an answer', async () => {
    const file = await serve({ text: '{}', headers: { 'Set-Cookie': 'from=feed; path=/' } });
    await fetchText(file.address, false);
    expect(document.cookie).to.not.contain('from=feed');
  });

  for (const status of [400, 401, 403, 404, 410, 429, 500, 503])
    it(`says so where the server answers ${status}`, async () => {
      expect(await refusalOf({ status, text: '{}' })).to.equal(`the server answered ${status}`);
    });

  it('reads nothing of another origin that does not allow it', async () => {
    const file = await serve({ text: '{}' });
    expect(await refusal(file.elsewhere)).to.match(/fetch|load/i);
    expect(await file.asked()).to.have.length(1);
  });

  it('follows to an address of the web, also on another origin', async () => {
    const goal = await serve({ text: '"here"', headers: OPEN });
    for (const address of [goal.address, goal.elsewhere]) {
      const file = await serve({ status: 302, headers: { Location: address, ...OPEN } });
      expect(await fetchText(file.address, false)).to.equal('"here"');
    }
    const closed = await serve({ text: '"here"' });
    const file = await serve({ status: 301, headers: { Location: closed.elsewhere } });
    expect(await refusal(file.address)).to.match(/fetch|load/i);
  });

  for (const goal of [
    'data:application/json,{}',
    SCRIPT_ADDRESS,
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'about:blank',
  ])
    it(`does not follow to ${goal}`, async () => {
      const [open, closed] = [{ Location: goal, ...OPEN }, { Location: goal }];
      for (const headers of [open, closed])
        expect(await refusalOf({ status: 302, headers })).to.match(/fetch|load|network|another kind/i);
    });

  it('reads nothing but addresses of the web', async () => {
    const own = URL.createObjectURL(new Blob(['{}']));
    expect(await refusal(own)).to.equal('it was redirected to an address of another kind');
    expect(await refusal('data:application/json,{}')).to.equal(
      'it was redirected to an address of another kind',
    );
    URL.revokeObjectURL(own);
  });

  it('ends where the server sends it round in a circle', async () => {
    const file = await serve({});
    await file.answers({ status: 302, headers: { Location: file.address } });
    expect(await refusal(file.address)).to.match(/fetch|load|network/i);
    expect((await file.asked()).length).to.be.within(2, 40);
  });

  it('reads two megabytes and not a byte more', async () => {
    const file = await serve({ text: 'x'.repeat(1_950_000), bytes: 50_000 });
    expect((await fetchText(file.address, false)).length).to.equal(2_000_000);
    await file.answers({ text: 'x'.repeat(1_950_001), bytes: 50_000 });
    expect(await refusal(file.address)).to.equal('it is longer than 2 MB');
  });

  it('hangs up on what has no end', async () => {
    const file = await serve({ bytes: 500_000_000 });
    expect(await refusal(file.address)).to.equal('it is longer than 2 MB');
    await hungUp(file);
    expect((await file.asked())[0]?.sent).to.be.below(100_000_000);
  });

  it('counts what comes out of a small packed file', async () => {
    const file = await serve({
      text: await gzip(' '.repeat(30_000_000)),
      encoding: 'base64',
      headers: { 'Content-Encoding': 'gzip' },
    });
    expect(await refusal(file.address)).to.equal('it is longer than 2 MB');
  });

  it('hangs up where no answer comes', async () => {
    const file = await serve({ ms: 60_000 });
    expect(await refusal(file.address, 300)).to.equal('no answer within 0.3 s');
    await hungUp(file);
  });

  it('hangs up where an answer begins and does not end', async () => {
    const file = await serve({ text: '{"format"', stalls: true });
    expect(await refusal(file.address, 300)).to.equal('no answer within 0.3 s');
    await hungUp(file);
  });

  it('reads nothing that is not UTF-8', async () => {
    for (const bytes of ['\xff\xfe{\0}\0', '"caf\xe9"', '"\xed\xa0\x80"', '"\xc3'])
      expect(await refusalOf({ text: btoa(bytes), encoding: 'base64' })).to.equal('it is not text in UTF-8');
  });

  describe('of a file that may be kept', () => {
    const kept = { 'Cache-Control': 'max-age=600', ETag: '"1"' };
    /** An engine that is driven by a test may keep nothing at all. */
    let keeps = false;
    before(async () => {
      const file = await serve({ text: 'kept', headers: kept });
      await (await fetch(file.address)).text();
      await (await fetch(file.address)).text();
      keeps = (await file.asked()).length === 1;
    });

    it('asks by the ordinary rules, and fresh for a renewal', async () => {
      const file = await serve({ text: '"first"', headers: kept });
      expect(await fetchText(file.address, false)).to.equal('"first"');
      expect(await fetchText(file.address, false)).to.equal('"first"');
      const before = (await file.asked()).length;
      expect(before).to.equal(keeps ? 1 : 2);
      if (keeps) await file.answers({ status: 304, headers: kept });
      expect(await fetchText(file.address, true)).to.equal('"first"');
      if (keeps) expect((await file.asked())[before]?.headers['if-none-match']).to.equal('"1"');
      await file.answers({ text: '"second"', headers: { ...kept, ETag: '"2"' } });
      expect(await fetchText(file.address, true)).to.equal('"second"');
      expect(await file.asked()).to.have.length(before + 2);
    });
  });
});
