/**
 * `build`: what it makes again and what it leaves, what it takes away, and what it refuses.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { feed, file, load, readJson, run } from './built.ts';
import {
  buildInEnglish,
  buildSite,
  copySmallSite,
  filesIn,
  isThere,
  SITE_URL,
  smallFeed,
  textOf,
} from './site-built.ts';

/** When each file was written. */
const timesOf = (out: string) =>
  new Map(filesIn(out).map((name) => [name, statSync(path.join(out, name)).mtimeMs]));
const changed = (before: Map<string, number>, after: Map<string, number>) =>
  [...after].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
const counts = ({ stderr }) =>
  stderr
    .match(/([\d,]+) files? written, ([\d,]+) unchanged, ([\d,]+) removed/)
    .slice(1)
    .map(Number);

describe('build', () => {
  it('writes nothing the second time, and says so', () => {
    const { out, ...first } = copySmallSite('again');
    const before = timesOf(out);
    const [written] = counts(first);
    assert.equal(written, filesIn(out).length - 1, 'all but its own notes');
    const second = buildInEnglish('again', smallFeed());
    assert.deepEqual(counts(second), [0, written, 0]);
    assert.deepEqual(changed(before, timesOf(out)), []);
  });

  it('writes only what shows a figure that has changed', () => {
    const { out } = copySmallSite('changed');
    const before = timesOf(out);
    buildInEnglish(
      'changed',
      smallFeed((feed) => ({
        ...feed,
        figures: feed.figures.map((claim) =>
          claim.indicator === 'mdd-donated' ? { ...claim, note: { en: 'Counted again.' } } : claim,
        ),
      })),
    );
    const names = changed(before, timesOf(out));
    assert.ok(names.includes('f/mdd-donated/2025-04-04/index.html'));
    assert.match(textOf(out, 'f/mdd-donated/2025-04-04/index.html'), /Counted again\./);
    // The first page shows the dogs too.
    const expected = /^(?:f|dogs)\/mdd-donated\/|^(?:feed|\.mine-action-site)\.json$|^index\.html$/;
    for (const name of names) assert.match(name, expected);
    // Its picture says what it said before; on that of the dogs the note stands.
    assert.deepEqual(
      names.filter((name) => name.startsWith('f/') && name.includes('card')),
      [],
    );
  });

  it('takes away what belonged to a figure that is gone, and nothing that it did not make', () => {
    const { out } = copySmallSite('removed');
    writeFileSync(path.join(out, 'f/ap-mines-found/notes.txt'), 'mine');
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    const second = buildInEnglish(
      'removed',
      smallFeed((feed) => ({
        ...feed,
        figures: feed.figures.filter(
          ({ indicator }: { indicator: string }) => !['ap-mines-found', 'mdd-donated'].includes(indicator),
        ),
      })),
    );
    const [, , removed] = counts(second);
    assert.ok(removed > 10);
    assert.deepEqual(
      filesIn(out).filter((name) => name.includes('ap-mines-found')),
      ['f/ap-mines-found/notes.txt'],
    );
    assert.ok(isThere(out, 'CNAME') && !isThere(out, 'f/mdd-donated') && !isThere(out, 'dogs'));
    assert.doesNotMatch(textOf(out, 'sitemap.xml'), /ap-mines-found/);
  });

  it('leaves out a source that may not be shown, everywhere, and says what went with it', () => {
    const whole = smallFeed((feed) => ({
      ...feed,
      sources: Object.fromEntries(
        Object.entries(feed.sources).filter(([key]) => feed.figures.some(({ source }) => source === key)),
      ),
    }));
    const hidden = 'dayaz-2025-11-10';
    const { title, url } = whole.sources[hidden];
    const { out, stderr } = buildInEnglish('hidden', whole, '--without', hidden);
    assert.match(stderr, /^Without dayaz-2025-11-10: 3 figures left out\.$/m);
    assert.ok(!isThere(out, 'f/ap-mines-found/2025-11-10') && isThere(out, 'f/ap-mines-found/2025-04-04'));
    const texts = filesIn(out).filter((name) => /\.(?:html|json|xml|svg)$/.test(name) && !/^v1\//.test(name));
    assert.ok(texts.length > 30);
    for (const name of texts)
      for (const trace of [hidden, title, url!, 'Day.Az', '10 November 2025'])
        assert.ok(!textOf(out, name).includes(trace), `${name}: ${trace}`);
  });

  it('refuses a source that there is not, and names those that there are', () => {
    const { code, stderr } = run(
      'build',
      file('no-source.json', smallFeed()),
      '--out',
      file('no-source'),
      '--without',
      'emb-2025',
    );
    assert.equal(code, 2);
    assert.match(stderr, /--without emb-2025: the feed has no source of this key\. It has: .*emb-2025-04-04/);
    assert.ok(!isThere(file('no-source'), 'feed.json'));
  });

  it('refuses to leave out all there is', () => {
    const { code, stderr } = run(
      'build',
      file('nothing.json', smallFeed()),
      '--out',
      file('nothing'),
      '--without',
      'emb-2025-04-04,dayaz-2025-11-10',
    );
    assert.equal(code, 2);
    assert.match(stderr, /no figure is left to be shown/);
  });

  it('makes a file again that somebody has lost or changed', () => {
    const { out } = copySmallSite('lost');
    rmSync(path.join(out, 'f/area-cleared/card.png'));
    rmSync(path.join(out, 'index.html'));
    buildInEnglish('lost', smallFeed());
    assert.ok(isThere(out, 'f/area-cleared/card.png') && isThere(out, 'index.html'));
  });

  it('makes the same bytes in another folder', () => {
    const { out: one } = copySmallSite('one');
    const { out: other } = buildInEnglish('other', smallFeed());
    assert.deepEqual(filesIn(one), filesIn(other));
    for (const name of filesIn(one)) assert.ok(readBytes(one, name).equals(readBytes(other, name)), name);
  });

  it('says ages as of the day of the build, and writes again only when they change', () => {
    const day = (today: string) => {
      const done = run(
        'build',
        // Older than the day of the build: what is newer counts as of that day.
        file(
          'ages.json',
          smallFeed((part) => ({
            ...part,
            modified: '2026-11-20T09:00:00Z',
            figures: part.figures.filter(({ indicator }) => indicator === 'area-contaminated'),
          })),
        ),
        '--out',
        file('ages'),
        '--languages',
        'en',
        '--today',
        today,
        '--url',
        'https://example.org/',
      );
      assert.equal(done.code, 0, done.stderr);
      return counts(done)[0];
    };
    assert.ok(day('2026-11-23') > 0);
    const page = () => textOf(file('ages'), 'f/area-contaminated/index.html');
    assert.match(page(), /19 months old/);
    assert.equal(day('2026-11-24'), 0);
    assert.ok(day('2026-12-05') > 0);
    assert.match(page(), /20 months old/);
  });

  it('draws pictures for the editions that it is asked for, and lets a page name another picture only where it shows the same', () => {
    const picturesIn = (out: string) =>
      filesIn(out).filter((name) => /card(?:-small|-square)?\.(?:png|svg)$/.test(name));
    const shownBy = (out: string, place: string) => [
      textOf(out, `${place}index.html`).match(/og:image" content="([^"]*)"/)?.[1],
      readJson(path.join(out, `${place}oembed.json`)).thumbnail_url,
    ];
    const mines = 'f/ap-mines-found/';
    const { out } = copySmallSite('pictures');
    const all = picturesIn(out).length;

    const newest = buildInEnglish('pictures', smallFeed(), '--pictures', 'newest');
    const fewer = picturesIn(out);
    assert.equal(counts(newest)[2], all - fewer.length, 'the others are taken away');
    assert.ok(fewer.includes(`${mines}card.png`));
    assert.ok(fewer.includes(`${mines}card-square.png`));
    assert.match(
      textOf(out, `${mines}index.html`),
      /Square picture, 1080 × 1080 pixels · <a href="card-square\.png"/,
    );
    assert.deepEqual(
      fewer.filter((name) => /\d{4}-\d\d-\d\d/.test(name)),
      [],
    );
    assert.deepEqual(shownBy(out, mines), Array(2).fill(`${SITE_URL}${mines}card.png`));
    assert.doesNotMatch(textOf(out, `${mines}2025-04-04/index.html`), /href="card/);
    assert.deepEqual(
      shownBy(out, `${mines}2025-04-04/`),
      Array(2).fill(`${SITE_URL}card.png`),
      'that of the site: any other would show another figure',
    );
    assert.ok(isThere(out, 'card.png'));
    assert.deepEqual(shownBy(out, `${mines}2025-11-10/`), Array(2).fill(`${SITE_URL}${mines}card.png`));
    assert.deepEqual(counts(buildInEnglish('pictures', smallFeed(), '--pictures', 'newest'))[0], 0);

    buildInEnglish('pictures', smallFeed(), '--pictures', 'newest,2025-04-04');
    const quoted = `${mines}2025-04-04/`;
    assert.deepEqual(shownBy(out, quoted), Array(2).fill(`${SITE_URL}${quoted}card.png`));
    assert.ok(isThere(out, `${quoted}card.png`));
    assert.match(textOf(out, `${quoted}index.html`), /href="card\.png"/);
    assert.ok(!isThere(out, `${quoted}card-square.png`), 'what is posted is what is newest');
    assert.doesNotMatch(textOf(out, `${quoted}index.html`), /card-square/);

    buildInEnglish('pictures', smallFeed(), '--pictures', 'none');
    assert.deepEqual(picturesIn(out), ['card.png'], 'that of the site alone');
    assert.deepEqual(shownBy(out, mines), Array(2).fill(`${SITE_URL}card.png`));
    const [, alt] = textOf(out, `${mines}index.html`).match(/og:image:alt" content="([^"]*)"/)!;
    assert.match(alt, /^Azerbaijan: mine-action figures /);
    assert.doesNotMatch(alt, /\d/);
    assert.match(textOf(out, `${mines}index.html`), /name="twitter:card" content="summary_large_image"/);
  });

  it('has a picture of its own for each language of its title, and one name in all languages', () => {
    const title = { en: 'Mine action', az: 'Minatəmizləmə' };
    const content = smallFeed((part) => ({
      ...part,
      title,
      figures: part.figures.filter(({ indicator }: { indicator: string }) => indicator === 'at-mines-found'),
    }));
    const { out } = buildSite('titles', content, '--languages', 'fr,az,en', '--pictures', 'none');
    assert.deepEqual(
      filesIn(out).filter((name) => name.endsWith('.png')),
      ['az/card.png', 'card.png', 'en/card.png'],
    );
    const mines = 'f/at-mines-found/';
    for (const [language, picture, alt] of [
      ['', '', title.en],
      ['az/', 'az/', title.az],
      ['en/', 'en/', title.en],
    ] as const)
      for (const place of [language, mines + language]) {
        const page = textOf(out, `${place}index.html`);
        const answer = readJson(path.join(out, `${place}oembed.json`));
        assert.ok(page.includes(`og:image" content="${SITE_URL}${picture}card.png"`), place);
        assert.ok(page.includes(`og:image:alt" content="${alt} `), place);
        assert.equal(answer.thumbnail_url, `${SITE_URL}${picture}card.png`);
        assert.equal(answer.provider_name, title.en);
      }
    assert.deepEqual(
      counts(buildSite('titles', content, '--languages', 'fr,az,en', '--pictures', 'none'))[0],
      0,
    );
    buildSite('titles', { ...content, title: title.en }, '--languages', 'fr,az', '--pictures', 'none');
    assert.deepEqual(
      filesIn(out).filter((name) => name.endsWith('.png')),
      ['card.png'],
    );
  });

  it('warns once of characters that no font of its pictures has', () => {
    const { stderr } = buildInEnglish(
      'no-font',
      smallFeed((feed) => ({
        ...feed,
        figures: feed.figures.filter(({ indicator }) => indicator === 'at-mines-found'),
        sources: Object.fromEntries(
          Object.entries(feed.sources).map(([key, source]) => [
            key,
            { ...source, publisher: { name: 'Bureau \u1000' } },
          ]),
        ),
      })),
      '--languages',
      'en,az',
    );
    const warnings = stderr.split('\n').filter((line) => line.includes('no font has'));
    assert.deepEqual(
      warnings.sort(),
      ['az', 'en'].map(
        (code) => `Pictures in ${code}: no font has \u1000 (U+1000); the sign \ufffd stands in its place.`,
      ),
    );
  });

  describe('of a feed with people killed or injured', () => {
    const casualties = (indicator: string, value: number, source = 'dayaz-2025-11-10') => {
      const claim = feed().figures.find(
        (each) => each.indicator === 'ap-mines-found' && each.source === source,
      )!;
      const { conflictsWith: _conflicts, supersedes: _supersedes, verb: _verb, ...rest } = claim;
      return { ...rest, id: `${indicator}-${source}`, indicator, value, unit: 'person' as const };
    };
    const content = smallFeed((part) => ({
      ...part,
      figures: [
        ...part.figures,
        casualties('casualties-total', 412),
        casualties('casualties-killed', 72),
        casualties('casualties-killed', 70, 'emb-2025-04-04'),
        casualties('casualties-injured', 340),
      ],
    }));
    let out: string;
    let stderr: string;
    const pageOf = (place: string) => textOf(out, `${place}index.html`);
    const bodyOf = (place: string) => /<main>.*<\/main>/s.exec(pageOf(place))![0];
    before(() => {
      ({ out, stderr } = buildSite('casualties', content, '--languages', 'en,ru'));
    });

    it('says in words how many, with date and source, and never who was killed without who was injured', () => {
      const body = bodyOf('f/casualties-killed/');
      assert.match(body, /<h1><bdi ?>People killed, Azerbaijan<\/bdi><\/h1>/);
      assert.match(body, /72 people killed by explosive ordnance since November 2020;/);
      assert.match(
        body,
        /340 people injured by explosive ordnance since November 2020;[^<]*<\/bdi><\/a> <bdi>[^<]*Day\.Az/,
      );
      assert.match(body, /412 people killed or injured by explosive ordnance/);
      assert.match(bodyOf('f/casualties-killed/ru/'), /72 человека погибли от взрывоопасных предметов/);
      // What was not known then is not said beside it.
      const past = bodyOf('f/casualties-killed/2025-04-04/');
      assert.match(past, /more than 70 people killed/i);
      assert.doesNotMatch(past, /injured by/);
    });

    it('has no picture of them, no mark, no chart and no place among others', () => {
      const theirs = filesIn(out).filter((name) => name.includes('casualties'));
      assert.ok(theirs.length > 8);
      for (const name of theirs) {
        assert.match(name, /^f\/casualties-(?:total|killed|injured)\//);
        assert.doesNotMatch(name, /\.(?:png|svg)$/);
      }
      for (const name of filesIn(out).filter((each) =>
        /^(?:trend|dogs|figures|ordnance|progress)\//.test(each),
      ))
        if (name.endsWith('.html') || name.endsWith('.json'))
          assert.doesNotMatch(textOf(out, name), /casualt|killed/, name);
      const page = pageOf('f/casualties-killed/');
      assert.match(page, new RegExp(`og:image" content="${SITE_URL}card.png"`));
      assert.doesNotMatch(bodyOf('f/casualties-killed/'), /<(?:svg|canvas|img)\b|part="?drawing|card\.png/);
      // On the first page they stand in the list of all figures and nowhere large.
      const [large = '', list = ''] = bodyOf('').split('<h2>All figures</h2>');
      assert.doesNotMatch(large, /killed/);
      assert.match(list, /72 people killed/);
    });

    it('says so, and leaves them off the screen at the venue', () => {
      assert.match(stderr, /^4 figures of people killed or injured: each has a page in words;/m);
      const source = file('casualties.json', content);
      const screen = (...more: string[]) => run('build', source, '--single', '--out', '-', ...more);
      const { stdout, stderr: told } = screen();
      assert.doesNotMatch(stdout, /killed|injured/);
      assert.match(told, /^4 figures of people killed or injured: not on the screen;/m);
      const refused = screen('--figures', 'casualties-killed');
      assert.equal(refused.code, 2);
      assert.match(
        refused.stderr,
        /--figures casualties-killed: people killed or injured are not shown on a screen/,
      );
    });

    it('is told by every command what it does with them', () => {
      const source = file('casualties.json', content);
      const table = file('casualties.csv');
      const said = /^4 figures of people killed or injured: \w/m;
      for (const args of [
        ['validate', source],
        ['export', source, '--to', 'csv', '--out', table],
        ['import', table, '--out', file('casualties-again.json')],
        ['diff', source, file('casualties-again.json')],
      ]) {
        const done = run(...args);
        assert.match(done.stderr, said, args[0]);
      }
      assert.doesNotMatch(run('validate', file('none.json', smallFeed())).stderr, /killed/);
      const answers = {
        publisher: 'Example programme',
        country: 'ZZZ',
        sourceTitle: 'Report of July 2025',
        sourceUrl: 'https://example.org/report',
        publishedOn: '2025-08-15',
        quote: '12 people were killed or injured in 2025',
        indicator: 'casualties-total',
        value: '12',
        qualifier: 'exact',
        periodStart: '2025-01-01',
        asOf: '2025-07-31',
      };
      const made = run('new', '--out', file('new.json'), '--answers', '-', {
        input: JSON.stringify(answers),
      });
      assert.match(made.stderr, /^1 figure of people killed or injured: a site shows it in words alone/m);
    });
  });

  it('shows a code of the programme itself under its own letters', () => {
    const { out } = buildInEnglish(
      'own-code',
      smallFeed((feed) => ({
        ...feed,
        figures: feed.figures.map((claim) =>
          claim.indicator === 'at-mines-found' ? { ...claim, indicator: 'x-bridges-checked' } : claim,
        ),
      })),
      '--pictures',
      'none',
    );
    assert.match(
      textOf(out, 'f/x-bridges-checked/2025-04-04/index.html'),
      /<mine-stat[^>]*label="bridges checked"[^]*<p>More than 21,000 bridges checked/,
    );
  });

  it('lets no text of a feed become markup, not even inside the data for search engines', () => {
    const evil = '</script><script>alert(1)</script><!-- "&amp;\u2028';
    const { out } = buildInEnglish(
      'evil',
      smallFeed((feed) => ({
        ...feed,
        title: `Title ${evil}`,
        sources: Object.fromEntries(
          Object.entries(feed.sources).map(([key, source]) => [key, { ...source, title: `Report ${evil}` }]),
        ),
      })),
      '--pictures',
      'none',
    );
    for (const name of filesIn(out).filter((each) => each.endsWith('.html'))) {
      const page = textOf(out, name);
      assert.doesNotMatch(page, /<script>/, name);
      const data = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1];
      if (data) assert.ok(JSON.stringify(JSON.parse(data)).includes('alert(1)</script>'), name);
    }
  });

  it('makes first what somebody waits for, and the rest in its order', async () => {
    const { takeNext } = await load('site/render-all.js');
    const waiting = ['area-cleared', 'uxo-found', 'mdd-donated'].map((name) => ({
      entry: { route: 'f', name },
    }));
    const wanted = new Set(['nothing/', 'f/mdd-donated/2025-04-04/az/']);
    const taken = () => takeNext(waiting, wanted)?.entry.name;
    assert.deepEqual(
      [taken(), taken(), taken(), taken()],
      ['mdd-donated', 'area-cleared', 'uxo-found', undefined],
    );
  });

  it('goes on where an earlier build was broken off', () => {
    const out = file('broken-off');
    mkdirSync(out);
    writeFileSync(path.join(out, '.mine-action-site.json'), '{ "views": [');
    writeFileSync(path.join(out, 'index.html'), 'half');
    buildInEnglish('broken-off', smallFeed(), '--pictures', 'none');
    assert.match(textOf(out, 'index.html'), /<h1>/);
    assert.ok(readJson(path.join(out, '.mine-action-site.json')).views.length > 0);
  });

  it('writes nothing into a folder of somebody else, and names what is in it', () => {
    const out = file('foreign');
    const theirs = ['404.html', 'feed.json', 'index.php', 'robots.txt'];
    for (const name of theirs) file(`foreign/${name}`, 'theirs');
    const { code, stderr } = run('build', file('foreign-feed.json', smallFeed()), '--out', out);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /foreign: holds files that no build has made: 404\.html, feed\.json, index\.php and 1 more\. Nothing was written\. Choose another folder, such as public\/figures\/\./,
    );
    assert.deepEqual(filesIn(out), theirs);
    for (const name of theirs) assert.equal(textOf(out, name), 'theirs');
  });

  it('names files of others where its own would be written, and mentions the rest once', () => {
    const { out } = copySmallSite('in-the-way');
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    mkdirSync(path.join(out, 'f/area-cleared/2025-05'));
    writeFileSync(path.join(out, 'f/area-cleared/2025-05/index.html'), 'theirs');
    writeFileSync(path.join(out, 'gone.json'), 'theirs');
    const build = (content: object) =>
      run(
        ...['build', file('in-the-way.json', content), '--out', out, '--url', SITE_URL],
        ...['--languages', 'en', '--pictures', 'none'],
      );
    const before = timesOf(out);
    const refused = build(smallFeed());
    assert.equal(refused.code, 2);
    assert.match(
      refused.stderr,
      /in-the-way: 1 file that no build has made would be written over: f\/area-cleared\/2025-05\/index\.html\. Nothing was written\. Move it away, or choose another folder/,
    );
    assert.deepEqual(changed(before, timesOf(out)), []);
    rmSync(path.join(out, 'f/area-cleared/2025-05'), { recursive: true });
    const said = /2 files that no build has made: left as found: CNAME, gone\.json\./;
    const done = build(smallFeed());
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stderr, said);
    assert.doesNotMatch(build(smallFeed()).stderr, /left as found/);
    assert.equal(textOf(out, 'gone.json'), 'theirs');
  });

  it('goes on after it was killed, and still knows what is not its own', () => {
    const { out } = copySmallSite('killed');
    // As a build leaves it that has made more than its notes say.
    writeFileSync(path.join(out, '.mine-action-site.json'), JSON.stringify({ views: [], others: [] }));
    writeFileSync(path.join(out, '.mine-action-unfinished.json'), JSON.stringify(['robots.txt']));
    const build = () => run('build', file('killed.json', smallFeed()), '--out', out, '--languages', 'en');
    const refused = build();
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /1 file that no build has made would be written over: robots\.txt/);
    rmSync(path.join(out, 'robots.txt'));
    assert.equal(build().code, 0);
    assert.ok(isThere(out, 'robots.txt') && !isThere(out, '.mine-action-unfinished.json'));
  });

  it('says what is amiss with its options', () => {
    const source = file('options.json', smallFeed());
    const refusal = (...more) => {
      const { code, stderr } = run('build', source, ...more);
      assert.equal(code, 2);
      return stderr;
    };
    assert.match(refusal(), /--out/);
    const out = ['--out', file('options')];
    assert.match(
      refusal(...out, '--languages', 'xx'),
      /xx: there are no words in this language\. There are: en/,
    );
    assert.match(refusal(...out, '--pictures', 'some'), /Write all, none, newest/);
    assert.match(refusal(...out, '--url', 'ftp://example.org/'), /write the site's address/);
    assert.match(
      refusal(...out, '--accent', '#ffcc00'),
      /#ffcc00 has a contrast of 1\.51:1 on white, and needs 4\.5:1\. #[\da-f]{6}, the same colour darker, has it\./,
    );
    assert.match(refusal(...out, '--accent', 'red'), /Write a colour such as #005a9c/);
    assert.match(refusal(...out, '--logo', source), /neither a PNG nor an SVG/);
    assert.match(refusal(...out, '--logo', file('no-logo.png')), /--logo .*: it cannot be read/);
    assert.match(refusal(...out, '--scripts', file('nowhere')), /no mine-action\.js in this folder/);
    assert.ok(!isThere(file('options'), 'index.html'));
  });
});

const readBytes = (out: string, name: string) => readFileSync(path.join(out, name));
