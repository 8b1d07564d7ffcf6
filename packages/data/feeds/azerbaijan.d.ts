/**
 * What TypeScript knows of `azerbaijan.json` where a project imports it: that it is a feed. By itself it would take every text of
 * the file for any text.
 */
import type { Feed } from '@mine-action/data';

declare const feed: Feed;
export default feed;
