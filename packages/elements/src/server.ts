/**
 * What a server needs to draw the elements into a page: their classes, and their style sheets as text. A browser that
 * takes such a page over has both in the script.
 */
import type { CSSResult, LitElement } from 'lit';
import { ClearanceProgress } from './clearance-progress/clearance-progress.js';
import { clearanceProgressStyles } from './clearance-progress/clearance-progress.styles.js';
import { ClearanceTrend } from './clearance-trend/clearance-trend.js';
import { clearanceTrendStyles } from './clearance-trend/clearance-trend.styles.js';
import { DogCounter } from './dog-counter/dog-counter.js';
import { dogCounterStyles } from './dog-counter/dog-counter.styles.js';
import { MineFigures } from './mine-figures/mine-figures.js';
import { mineFiguresStyles } from './mine-figures/mine-figures.styles.js';
import { MineStat } from './mine-stat/mine-stat.js';
import { mineStatStyles } from './mine-stat/mine-stat.styles.js';
import { OrdnanceBreakdown } from './ordnance-breakdown/ordnance-breakdown.js';
import { ordnanceBreakdownStyles } from './ordnance-breakdown/ordnance-breakdown.styles.js';

/** An element as a server draws it. */
export interface Drawable {
  readonly element: new () => LitElement;
  readonly styles: CSSResult;
}

/** By tag. `<mine-sources>` is not among them: what other elements of a page show is known in the browser alone. */
export const drawable: Readonly<Record<string, Drawable>> = {
  'mine-stat': { element: MineStat, styles: mineStatStyles },
  'dog-counter': { element: DogCounter, styles: dogCounterStyles },
  'clearance-trend': { element: ClearanceTrend, styles: clearanceTrendStyles },
  'clearance-progress': { element: ClearanceProgress, styles: clearanceProgressStyles },
  'ordnance-breakdown': { element: OrdnanceBreakdown, styles: ordnanceBreakdownStyles },
  'mine-figures': { element: MineFigures, styles: mineFiguresStyles },
};
