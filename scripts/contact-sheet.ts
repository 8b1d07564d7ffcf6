/**
 * `node scripts/run.mjs contact-sheet [file]`: the contact sheet of the stories as one picture, docs/contact-sheet.png.
 */
import { openStories } from './testing/story-page.ts';

const WIDTH_PX = 1760;

const entry = `
import './stories/themes/theme-files.ts';
import { render } from 'lit';
import { contactSheet } from './stories/themes/contact-sheet.ts';
import { inPlace } from './stories/place.ts';
document.body.style.margin = '0';
render(inPlace(contactSheet(), {}), document.body);
`;

const { tab, close } = await openStories(entry, { width: WIDTH_PX, height: 8000, deviceScaleFactor: 1 });
try {
  await tab.waitForFunction(() => document.querySelector('.contact-sheet'));
  await tab.waitForNetworkIdle({ idleTime: 500 });
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('clearance-trend, ordnance-breakdown')].every(({ shadowRoot }) =>
      shadowRoot?.querySelector('.plot.drawn'),
    ),
  );
  const sheet = await tab.$('.place');
  await sheet!.screenshot({ path: process.argv[2] ?? 'docs/contact-sheet.png' });
} finally {
  await close();
}
