/**
 * The page of a desk that is one file: the desk itself runs in it, and the elements for the preview are in it.
 */
import '@mine-action/elements/mine-stat';
import { askHere, hasUnsaved } from './ask-here.js';
import { startPage } from './desk.js';
import { ALONE } from './steps-alone.js';

// The browser asks before it leaves work behind that is nowhere else.
addEventListener('beforeunload', (event) => {
  if (hasUnsaved()) event.preventDefault();
});
startPage({ ask: askHere, failed: 'failed-alone', alone: ALONE });
