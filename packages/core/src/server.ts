/**
 * What a server needs to find by itself what an element would find on a page: the names of the files of a site, the doors
 * that they and feeds come through, and the limits within which they are read. No page loads this.
 */
export { named as describeProblems, VALIDATE } from './feed/feed-check.js';
export { fetchText } from './feed/fetch-text.js';
export { addressOf } from './feed/remote-store.js';
export { parseViews } from './view-source/parse-views.js';
export { folderOf, isSite } from './view-source/published.js';
export { selectionOf } from './view-source/view-controller.js';
