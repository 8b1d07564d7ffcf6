/**
 * Where the views of the built-in figures come from: the tables that `scripts/generate.ts` has made, and the resolver. And
 * what draws charts, which is asked for before their elements are there: a file of its own would be loaded by every page.
 */
import { type Lazy, lazy, type ViewParts } from '@mine-action/core';
import type * as Draw from './chart/canvas/draw.js';
import { charts, details, editions, prepared, tables } from './generated/views/index.js';

export type Shapes = typeof import('./clearance-progress/shapes.js');

export const viewParts: ViewParts & {
  readonly evidence: Lazy<typeof import('./figure/evidence.js')>;
  readonly shapes: Lazy<Shapes>;
} = {
  prepared,
  tables,
  editions,
  details,
  charts,
  finder: lazy(async () => {
    const file: Partial<typeof import('@mine-action/core/finder')> = await import('@mine-action/core/finder');
    return file.finder;
  }),
  resolver: lazy(async () => {
    const file: Partial<typeof import('./resolver.js')> = await import('./resolver.js');
    return file.resolver;
  }),
  evidence: lazy(() => import('./figure/evidence.js')),
  shapes: lazy(() => import('./clearance-progress/shapes.js')),
};

export type DrawModule = typeof Draw;

export const drawing = lazy<DrawModule>(() => import('./chart/canvas/draw.js'));
