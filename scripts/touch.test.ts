/**
 * Where a finger points, the buttons of a figure are 44 px high and wide; a mouse leaves them small.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStories } from './testing/story-page.ts';

const ENTRY = `
import '@mine-action/elements/define';
document.body.innerHTML = '<clearance-trend></clearance-trend><ordnance-breakdown></ordnance-breakdown>';
`;

/** The buttons of both charts, each by its word. */
async function buttons(isTouched: boolean) {
  const { tab, close } = await openStories(ENTRY, {
    width: 390,
    height: 2400,
    hasTouch: isTouched,
    isMobile: isTouched,
  });
  try {
    await tab.waitForFunction(() =>
      ['clearance-trend', 'ordnance-breakdown'].every(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('.tool')[3],
      ),
    );
    return await tab.evaluate(() =>
      ['clearance-trend', 'ordnance-breakdown'].flatMap((tag) =>
        [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('.tool')].map((tool) => {
          const { width, height } = tool.getBoundingClientRect();
          return { word: tool.textContent.trim(), width, height };
        }),
      ),
    );
  } finally {
    await close();
  }
}

describe('the buttons of a figure', () => {
  it('are 44 px high and wide for a finger', async () => {
    const found = await buttons(true);
    assert.equal(found.length, 8);
    assert.deepEqual(
      found.filter(({ width, height }) => width < 44 || height < 44),
      [],
    );
  });

  it('stay small for a mouse, and never below 24 px', async () => {
    const found = await buttons(false);
    assert.equal(found.length, 8);
    for (const { word, height } of found) assert.ok(height >= 24 && height < 44, `${word}: ${height}`);
  });
});
