/**
 * What has to be decided at the desk: like findings once, with the way to their rows and choices, and what is wrong at its control.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file } from './built.ts';
import { CHOSEN } from './desk-mapping.ts';
import {
  at,
  begin,
  choose,
  faults,
  focused,
  mappingOf,
  press,
  seen,
  settled,
  strange,
  write,
} from './desk-page.ts';
import { type Served, startDesk } from './desk-served.ts';
import type { Page } from 'puppeteer-core';

const HEAD = 'Province;Date;Cleared (ha)\n';
const table = (...rows: string[]) => `${HEAD}${rows.join('\n')}\n`;

describe('what has to be decided at the desk', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let served: Served;
  let tab: Page;
  let lines: string[];

  before(async () => {
    served = await startDesk('--out', file('findings'));
    ({ tab, lines } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('#file');
  });
  after(() => served.end());

  const items = () => seen(tab, '.list > li');
  const counted = async () => (await seen(tab, '.findings > .counted'))[0];
  const link = async (selector: string) => {
    await tab.$eval(selector, (each) => (each as HTMLElement).click());
    return focused(tab);
  };

  it('is one sentence with a number for three thousand cells of a kind, and one button settles them', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `P${index};2025-07-31;${index % 1500 === 7 ? '..' : '-'}`,
    );
    await begin(tab, 'many.csv', table(...rows, 'Kabul;2025-07-31;12'), CHOSEN);
    assert.equal(await counted(), '3000 to decide');
    const [only, ...others] = await items();
    assert.deepEqual(others, []);
    assert.match(only, /^Has to be decided, 3000 times "-" is not a number/);
    assert.match(only, /Line 2 column "Cleared \(ha\)" - Line 3 .* Line 4 .* and 2997 more/);
    assert.deepEqual(await seen(tab, '.mends button'), [
      'All of these mean: no figure: “-”, “..”',
      '“-” means: no figure settles 2998',
      '“..” means: no figure settles 2',
    ]);
    await press(tab, '“..” means: no figure');
    assert.equal(await counted(), '2998 to decide');
    assert.deepEqual(await seen(tab, '.mends button'), ['“-” means: no figure']);
    await press(tab, '“-” means: no figure');
    assert.deepEqual(await items(), []);
    assert.equal(await focused(tab), 'findings-title');
    assert.deepEqual((await mappingOf(tab)).empty, ['..', '-']);
  });

  it('names all that one button would say, and says it of all', async () => {
    await begin(
      tab,
      'totals.csv',
      table('Total Kabul;2025-07-31;1', 'Total Herat;2025-07-31;2', 'Balkh;2025-07-31;4'),
      CHOSEN,
    );
    await press(tab, 'Leave out all of these, which only add up others: “Total Kabul”, “Total Herat”');
    assert.deepEqual((await mappingOf(tab)).totals, { leaveOut: ['Total Kabul', 'Total Herat'] });
    assert.deepEqual(await items(), []);
  });

  it('leads from the line to its row, from there back, and from the column to its choices', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `P${index};2025-07-31;${index + 1}`);
    await begin(tab, 'rows.csv', table(...rows, 'Kabul;2025-07-31;x'), CHOSEN);
    assert.equal(await link('.places a'), 'line-42');
    assert.deepEqual(await seen(tab, '#line-42 > *'), [
      'Line 42 , to what has to be decided',
      'Kabul',
      '2025-07-31',
      'x',
    ]);
    assert.deepEqual(await seen(tab, 'td.found'), ['x']);
    assert.deepEqual(await seen(tab, '.gap th'), ['⋮']);
    assert.equal(await link('#line-42 a'), 'finding-0');
    assert.equal(await link('.places bdi a'), 'column-2-use');
  });

  it('stands at the control that it is about, and is heard there', async () => {
    const said = await tab.$eval('#column-2-use', (each) => [
      each.getAttribute('aria-invalid'),
      (each.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.innerText.replace(/\s+/g, ' '))
        .join(' '),
    ]);
    assert.deepEqual(said[0], 'true');
    assert.match(said[1]!, /"x" is not a number as the mapping states them.* 1 to decide/);
    await begin(tab, 'wrong.csv', table('Kabul;2025-07-31;12'), {
      ...CHOSEN,
      months: 'xx-not-a-language-at-all',
    });
    assert.match((await seen(tab, '#months-problem'))[0], /must be the code of a language/);
    assert.equal(await link('.findings .trouble a'), 'months');
    await write(tab, 'months', '');
    await write(tab, 'country', 'Ruritania');
    assert.match((await seen(tab, '#country-problem'))[0], /three capital letters/);
    assert.equal(
      await tab.$eval('#country', (each) => each.getAttribute('aria-describedby')),
      'country-hint country-problem',
    );
    await write(tab, 'country', 'ZZZ');
    assert.equal(await tab.$('#country-problem'), null);
    await write(tab, 'source-published', 'last week');
    assert.equal((await seen(tab, '#source-published-problem')).length, 1);
    assert.deepEqual(await faults(tab), []);
    await write(tab, 'source-published', '2025-09-15');
  });

  it('has errors first, and warnings behind them', async () => {
    await begin(tab, 'falls.csv', table('All;2025-07-31;12', 'All;2025-08-31;2'), {
      ...CHOSEN,
      totals: { whole: ['All'] },
    });
    assert.deepEqual(await seen(tab, '.list .kind'), ['Please look']);
    assert.match((await items())[0], /Line 3/);
    await write(tab, 'source-url', 'no address');
    assert.match((await seen(tab, '.list .kind'))[0], /^Has to be decided/);
    await write(tab, 'source-url', '');
  });

  it('keeps the focus where a choice is made, and says what has changed', async () => {
    await begin(tab, 'focus.csv', table('Kabul;2025-07-31;12'), CHOSEN);
    for (const id of ['decimal', 'column-0-use', 'qualifier', 'dates']) {
      await tab.focus(at(id));
      await tab.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        const live = document.querySelector('#live') as HTMLElement;
        new MutationObserver(() => said.push(live.innerText)).observe(live, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const value = await tab.$eval(at(id), (each) => (each as HTMLSelectElement).value);
      await choose(tab, id, '');
      assert.equal(await focused(tab), id);
      await choose(tab, id, value);
      assert.equal(await focused(tab), id);
      const heard = await tab.evaluate(() => (window as unknown as { said: string[] }).said);
      assert.ok(
        heard.some((each) => /still to be chosen/.test(each)),
        `${id}: ${heard.join(' | ')}`,
      );
      assert.match(heard.at(-1)!, /1 figures/);
    }
    for (const name of await tab.$$eval('input, select, textarea', (all) =>
      all.filter((each) => (each as HTMLInputElement).labels?.length === 0).map(({ id }) => id),
    ))
      assert.fail(`"${name}" has no label`);
  });

  it('leads the focus to the choice when the button that made it is gone', async () => {
    const { delimiter: _, ...rest } = CHOSEN;
    await begin(tab, 'proposed.csv', table('Kabul;2025-07-31;12'), rest);
    await press(tab, 'Use Semicolon');
    assert.equal(await tab.evaluate(() => (document.activeElement as HTMLInputElement).value), ';');
    await settled(tab);
  });

  it('breaks none of its own policy', () => assert.deepEqual(strange(lines), []));
});
