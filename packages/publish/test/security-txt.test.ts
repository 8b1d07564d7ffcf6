/**
 * `security.txt` on built sites: there where somebody is named and it counts, and nowhere else.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { file, run } from './built.ts';
import { smallFeed, TODAY } from './site-built.ts';

const CONTACT = 'mailto:security@example.org';
const PLACE = '.well-known/security.txt';
const feed = file('feed.json', smallFeed());

const build = (out: string, url: string, ...more: string[]) =>
  run(
    'build',
    feed,
    '--out',
    file(out),
    '--url',
    url,
    '--today',
    TODAY,
    '--languages',
    'en',
    '--pictures',
    'none',
    ...more,
  );
const textIn = (out: string) => readFileSync(path.join(file(out), PLACE), 'utf8');

describe('security.txt', () => {
  it('says whom to tell, for a year from the day of the build, and where it stands', () => {
    const { code, stderr } = build('top', 'https://example.org/', '--security-contact', CONTACT);
    assert.equal(code, 0, stderr);
    assert.equal(
      textIn('top'),
      `Contact: ${CONTACT}\nExpires: 2027-11-23T00:00:00.000Z\nCanonical: https://example.org/${PLACE}\n`,
    );
  });

  it('is taken away where nobody is named any more', () => {
    build('again', 'https://example.org/', '--security-contact', CONTACT);
    const { code, stderr } = build('again', 'https://example.org/');
    assert.equal(code, 0, stderr);
    assert.ok(!existsSync(path.join(file('again'), PLACE)), 'it stands there still');
  });

  it('is none in a folder of a domain, where nobody would look for it: its lines are said', () => {
    const { code, stderr } = build('folder', 'https://example.org/figures/', '--security-contact', CONTACT);
    assert.equal(code, 0, stderr);
    assert.ok(!existsSync(path.join(file('folder'), PLACE)));
    assert.match(stderr, /counts only at the top of a domain/);
    assert.match(stderr, /Put these lines at https:\/\/example\.org\/\.well-known\/security\.txt/);
    assert.match(stderr, /^Contact: mailto:security@example\.org$/m);
  });

  it('is none that somebody else has put there', () => {
    build('others', 'https://example.org/');
    mkdirSync(path.join(file('others'), '.well-known'), { recursive: true });
    writeFileSync(path.join(file('others'), PLACE), 'Contact: mailto:theirs@example.org\n');
    const { code, stderr } = build('others', 'https://example.org/', '--security-contact', CONTACT);
    assert.equal(code, 2, stderr);
    assert.match(stderr, /security\.txt: this file is there, and no build has made it\. Nothing was written/);
    assert.equal(textIn('others'), 'Contact: mailto:theirs@example.org\n');
  });

  for (const wrong of ['security@example.org', 'http://example.org/', 'mailto:', 'mailto:a@b\nExpires: x'])
    it(`names nobody by ${JSON.stringify(wrong)}`, () => {
      const { code, stderr } = build('wrong', 'https://example.org/', '--security-contact', wrong);
      assert.equal(code, 2);
      assert.match(stderr, /Write mailto: and an address/);
    });
});
