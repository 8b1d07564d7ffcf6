/**
 * The snippets pasted where editors paste them: what each place promises is there afterwards, and the sentence always.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ownBrowser } from '../../../../scripts/testing/own-browser.ts';
import { purifyAsWordPress } from './editors.ts';
import { PASTED, PLACES, SNIPPETS } from './figures.ts';
import { keepJson, keepSection } from './kept-file.ts';
import { LEFT, remainsOf, wordsIn, type TreeNode } from './remains.ts';
import { writeData, writeTable } from './results.ts';
import { runTrials } from './trials.ts';
import { askWordPress } from './wordpress.ts';

/** What a snippet is at least, wherever it is pasted. */
const FLOOR = {
  element: 'sentence-with-link',
  drawn: 'sentence-with-link',
  link: 'link',
  frame: 'sentence-with-link',
  picture: 'sentence-with-link',
};

const isAtLeast = (left: string, floor: string) =>
  Object.keys(LEFT).indexOf(left) <= Object.keys(LEFT).indexOf(floor);

describe('snippets in the places that editors have', () => {
  const { openTab } = ownBrowser(before, after, 'dist');
  let trials;
  before(async () => {
    trials = await runTrials(openTab);
  });

  describe('pasted', () => {
    for (const snippet of SNIPPETS)
      it(`says its sentence with number, bound, source and date wherever it is pasted: ${snippet.key}`, () => {
        for (const { name, results } of trials) {
          const { left } = remainsOf(snippet, results[snippet.key]);
          for (const part of [...snippet.says, ...(snippet.table ?? [])])
            assert.ok(wordsIn(results[snippet.key]).includes(part), `${name} has lost ${part}`);
          assert.ok(isAtLeast(left, FLOOR[snippet.method]), `${name}: ${left} of ${results[snippet.key]}`);
        }
      });

    it('goes through every trial', () => {
      assert.equal(trials.length, 16);
      for (const { results } of trials) assert.equal(Object.keys(results).length, SNIPPETS.length);
    });

    // An address is no HTML; the form after it is the first that a sanitiser sees.
    for (const [place, methods] of Object.entries<readonly string[]>(PLACES)) {
      const [first, ...others] = methods.filter((method) => PASTED.includes(method));
      const there = () => trials.filter((trial) => place === 'link' || trial.place === place);

      // Places whose pages belong to the one who pastes have no trial: nothing is taken away there.
      if (!['wordpress', 'drupal', 'ghost', 'link'].includes(place)) continue;
      it(`keeps the ${first} everywhere in ${place}, as promised`, () => {
        assert.ok(there().length > 0);
        for (const { name, left } of there()) assert.equal(left[first].left, first, name);
      });
      for (const method of others)
        it(`keeps the ${method} somewhere in ${place}`, () => {
          assert.ok(there().some(({ left }) => left[method].left === method));
        });
    }

    it('as a link is one that our script makes a figure of, whatever is done to its mark', () => {
      for (const { name, left } of trials) {
        assert.equal(left.link.becomesFigure, true, name);
        // Below a frame it would be a second figure.
        assert.equal(left.frame.becomesFigure, false, name);
      }
    });

    it('is one box still, for its theme to give width and margins to, in WordPress', () => {
      for (const { name, left } of trials.filter(({ place }: { place: string }) => place === 'wordpress'))
        for (const method of PASTED) assert.equal(left[method].isBoxed, true, `${name}: ${method}`);
    });

    it('is a picture with its sentence in most places', () => {
      const pictures = trials.filter(({ left }) => left.picture.left === 'picture');
      assert.ok(pictures.length > trials.length / 2);
    });
  });

  describe('what is pasted', () => {
    const parser = unified().use(rehypeParse, { fragment: true });
    const elements = ({ children = [], content }: TreeNode): TreeNode[] =>
      [...children, ...(content?.children ?? [])].flatMap((child) => [
        ...(child.tagName ? [child] : []),
        ...elements(child),
      ]);

    for (const { key, html } of SNIPPETS)
      it(`asks no one to let in code, style or a handler of events: ${key}`, () => {
        for (const { tagName = '', properties = {}, children } of elements(parser.parse(html))) {
          assert.ok(!['style', 'object', 'embed', 'form', 'svg'].includes(tagName), tagName);
          if (tagName === 'script') assert.deepEqual([children, typeof properties.src], [[], 'string']);
          for (const [name, value] of Object.entries(properties)) {
            // A mail has no style sheet for its picture.
            if (tagName === 'img' && value === 'max-width:100%;height:auto') continue;
            assert.doesNotMatch(name, /^on|^style$|^srcDoc$/i);
            if (['src', 'href'].includes(name)) assert.match(String(value), /^https:\/\//);
          }
        }
      });
  });

  describe('WordPress', () => {
    const { version, allowed, protocols, may, oembed } = askWordPress(SNIPPETS);
    const names = (value: object) => Object.keys(value).sort();
    const everywhere = names(allowed.a).filter((name) =>
      Object.values<object>(allowed).every((tag) => name in tag),
    );
    const list = {
      wordpress: version,
      protocols: [...protocols].sort(),
      attributes: everywhere,
      tags: Object.fromEntries(
        names(allowed).map((tag) => [tag, names(allowed[tag]).filter((name) => !everywhere.includes(name))]),
      ),
    };

    it('lets an administrator of a site of its own save what an author may not', () => {
      assert.deepEqual(may, { author: false, administrator: true });
      assert.equal(askWordPress([], { isMultisite: true }).may.administrator, false);
    });

    it('allows in a post what kses-allowed.json lists', async () => {
      assert.ok(list.tags.a.includes('href') && !list.tags.script && !list.tags.iframe);
      await keepJson('packages/publish/src/embed/kses-allowed.json', list);
    });

    it('keeps the same of a snippet as DOMPurify with that list', async () => {
      const purified = await purifyAsWordPress(openTab, SNIPPETS, list);
      const author = trials.find(({ key }: { key: string }) => key === 'wordpress-author');
      for (const snippet of SNIPPETS)
        assert.deepEqual(
          remainsOf(snippet, purified[snippet.key]),
          remainsOf(snippet, author.results[snippet.key]),
          snippet.key,
        );
    });

    it('shows the frame of an address on a line of its own, shut in but with its script', () => {
      for (const snippet of SNIPPETS.filter(({ method }) => method === 'frame')) {
        assert.equal(remainsOf({ ...snippet }, oembed[snippet.key]).left, 'frame');
        assert.match(oembed[snippet.key], / sandbox="allow-scripts" /);
      }
    });
  });

  describe('what the trials found', () => {
    it('stands in docs/embedding.md', async () => {
      await keepSection('docs/embedding.md', 'what is left', writeTable(trials));
    });

    it('stands beside the snippets for the builder page', async () => {
      assert.deepEqual(Object.keys(trials[0].left), PASTED);
      await keepJson('packages/publish/src/embed/paste-results.json', writeData(trials));
    });
  });
});
