/**
 * The elements that few pages have, each with its own part: groups, sources, charts.
 */
import type { Parts } from './load-when-seen.js';

export const moreParts: Parts = {
  'clearance-trend': () => import('@mine-action/elements/clearance-trend'),
  'ordnance-breakdown': () => import('@mine-action/elements/ordnance-breakdown'),
  'mine-figures': () => import('@mine-action/elements/mine-figures'),
  'mine-sources': () => import('@mine-action/elements/mine-sources'),
};
