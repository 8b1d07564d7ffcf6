import type { ViewTable } from '@mine-action/wording';
import type { Lazy } from '../lazy.js';
import type { Resolver } from './resolution.js';

/**
 * Where views of the built-in figures come from, the first that has one: a table in the script, tables that are loaded
 * for a language, the resolver.
 */
export interface ViewParts {
  /** In English, of the edition that is shown unless another is asked for. */
  readonly prepared: ViewTable;
  /** The same in each other language. */
  readonly tables: Readonly<Record<string, Lazy<ViewTable>>>;
  /** Of every edition, by language. */
  readonly editions: Readonly<Record<string, Lazy<ViewTable>>>;
  /** The same with details in place of views. */
  readonly details: Readonly<Record<string, Lazy<ViewTable>>>;
  /** Of every edition, the views of charts alone, by language; their details are left to the resolver. */
  readonly charts: Readonly<Record<string, Lazy<ViewTable>>>;
  readonly resolver: Lazy<Resolver>;
}
