/**
 * The file for the venue on a screen: what comes next and when, who may stop it, and that all of it is in sight.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { makeScreen, openScreen, seen, shown, type ScreenOptions } from './single-tab.ts';
import type { KeyInput, Page } from 'puppeteer-core';

describe('build --single on a screen', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let place: string;
  before(() => (place = makeScreen('screen.html', { figures: 'ap-mines-found,progress,dogs', seconds: 20 })));
  const open = async (options?: ScreenOptions) => (await openScreen(openTab, place, options)).tab;
  const waiting = (tab: Page) => tab.evaluate(() => window.waiting());
  const letGo = (tab: Page) => tab.evaluate(() => window.letGo());
  const nameOfPause = (tab: Page) =>
    tab.$eval('.controls button:nth-of-type(2)', (button) => button.ariaLabel);

  it('shows one figure at a time, the next after the seconds asked for, and after the last the first', async () => {
    const tab = await open();
    const order: string[] = [];
    for (let step = 0; step < 4; step++) {
      assert.deepEqual(await waiting(tab), [20_000]);
      assert.equal((await seen(tab)).length, 1);
      order.push(await shown(tab));
      await letGo(tab);
    }
    assert.deepEqual(order, ['1 / 3', '2 / 3', '3 / 3', '1 / 3']);
  });

  it('goes on and back by the keys of keyboards and of speakers’ pointers', async () => {
    const tab = await open();
    for (const [key, expected] of [
      ['ArrowRight', '2 / 3'],
      ['PageDown', '3 / 3'],
      ['ArrowRight', '1 / 3'],
      ['ArrowLeft', '3 / 3'],
      ['PageUp', '2 / 3'],
      ['a', '2 / 3'],
    ]) {
      await tab.keyboard.press(key as KeyInput);
      assert.equal(await shown(tab), expected, key);
      assert.deepEqual(await waiting(tab), [20_000]);
    }
  });

  it('leaves the browser its own keys', async () => {
    const tab = await open();
    await tab.keyboard.down('Alt');
    await tab.keyboard.press('PageDown');
    await tab.keyboard.up('Alt');
    assert.equal(await shown(tab), '1 / 3');
  });

  it('stops and goes on by the space bar, and says which of the two its button does', async () => {
    const tab = await open();
    assert.equal(await nameOfPause(tab), 'Pause');
    await tab.keyboard.press('Space');
    assert.deepEqual(await waiting(tab), []);
    assert.equal(await nameOfPause(tab), 'Continue');
    await tab.keyboard.press('ArrowRight');
    assert.equal(await shown(tab), '2 / 3');
    assert.deepEqual(await waiting(tab), []);
    await tab.keyboard.press('Space');
    assert.deepEqual(await waiting(tab), [20_000]);
    assert.equal(await nameOfPause(tab), 'Pause');
  });

  it('stops by its button, with the pointer and with the keyboard, once for each press', async () => {
    const tab = await open();
    await tab.click('.controls button:nth-of-type(2)');
    assert.deepEqual(await waiting(tab), []);
    await tab.keyboard.press('Space');
    assert.deepEqual(await waiting(tab), [20_000]);
    await tab.click('.controls button:nth-of-type(3)');
    assert.equal(await shown(tab), '2 / 3');
    await tab.click('.controls button:nth-of-type(1)');
    assert.equal(await shown(tab), '1 / 3');
  });

  it('reads out what somebody asked for while it stands still, and nothing that changes by itself', async () => {
    const tab = await open();
    const live = () => tab.$eval('main', (main) => main.ariaLive);
    assert.equal(await live(), 'off');
    await tab.keyboard.press('Space');
    assert.equal(await live(), 'polite');
    const name = await tab.$eval('[data-now]', (slide) => slide.ariaLabel);
    assert.equal(name, 'Figure 1 of 3');
  });

  it('waits while somebody is at a link of the figure', async () => {
    const tab = await open();
    await tab.focus('[data-now] .source a');
    await letGo(tab);
    assert.equal(await shown(tab), '1 / 3');
    assert.deepEqual(await waiting(tab), [20_000]);
    await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
    await letGo(tab);
    assert.equal(await shown(tab), '2 / 3');
  });

  it('runs from right to left where the language does', async () => {
    const tab = await open();
    const places = () =>
      tab.evaluate(() =>
        ['.number', '.evidence', '.address'].map((each) => {
          const { left, right } = document.querySelector(`[data-now] ${each}`)!.getBoundingClientRect();
          return (left + right) / 2 < innerWidth / 2 ? 'left' : 'right';
        }),
      );
    assert.deepEqual(await places(), ['left', 'left', 'right']);
    await tab.evaluate(() => {
      for (const slide of document.querySelectorAll<HTMLElement>('.slide')) slide.dir = 'rtl';
    });
    assert.deepEqual(await places(), ['right', 'right', 'left']);
    await tab.keyboard.press('ArrowLeft');
    assert.equal(await shown(tab), '2 / 3');
  });

  it('moves only for those who do not mind', async () => {
    const tab = await open();
    const moving = async (motion: string) => {
      await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
      await tab.keyboard.press('ArrowRight');
      return tab.evaluate(() => document.getAnimations().length);
    };
    assert.equal(await moving('reduce'), 0);
    assert.ok((await moving('no-preference')) > 0);
  });

  for (const [width, height] of [
    [3840, 2160],
    [1920, 1080],
    [1280, 720],
    [1024, 768],
    [1080, 1920],
  ])
    it(`has all of every figure in sight at ${width} × ${height}, large enough for the back of a room`, async () => {
      const tab = await open({ width, height });
      for (let step = 0; step < 3; step++) {
        const { over, number, least } = await tab.evaluate(() => {
          const size = (selector: string) =>
            [...document.querySelectorAll(`[data-now] ${selector}`)].map((each) =>
              parseFloat(getComputedStyle(each).fontSize),
            );
          const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
          return {
            over: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
            number: size('.number')[0],
            least: Math.min(...size('.context, .base, .source')),
          };
        });
        const side = Math.min(width, height);
        assert.ok(over <= 0, `${over} px out of sight`);
        assert.ok(number >= side * 0.13, `the number is ${number} px high`);
        assert.ok(least >= Math.max(14, side * 0.017), `the smallest words are ${least} px high`);
        await tab.keyboard.press('ArrowRight');
      }
    });

  it('never scrolls sideways on a telephone', async () => {
    for (const width of [320, 390]) {
      const tab = await open({ width, height: 700 });
      for (let step = 0; step < 3; step++) {
        assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await tab.keyboard.press('ArrowRight');
      }
    }
  });

  it('stands still and has no buttons where it holds one figure only', async () => {
    const one = makeScreen('one.html', { figures: 'progress' });
    const { tab } = await openScreen(openTab, one);
    assert.deepEqual(await waiting(tab), []);
    assert.equal(await tab.$eval('.controls', (controls) => controls.checkVisibility()), false);
    assert.equal((await seen(tab)).length, 1);
  });
});
