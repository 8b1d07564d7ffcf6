/**
 * That the schema of views says what the types say: checked when types are, and by nothing else.
 */
import type * as v from 'valibot';
import type { ChartView } from '../describe/chart.js';
import type { DetailsView } from '../describe/details.js';
import type { DogsView } from '../describe/dogs.js';
import type { GroupItem, GroupView } from '../describe/group.js';
import type { ProgressView } from '../describe/progress.js';
import type { SourcedView, StatView, Unavailable } from '../describe/stat.js';
import type { ViewTable } from '../view.js';
import type { definitions, tableSchema } from './view-schema.js';

type ReadOnly<T> = T extends object ? { readonly [Key in keyof T]: ReadOnly<T[Key]> } : T;
type Same<A, B> =
  (<T>() => T extends ReadOnly<A> ? 1 : 2) extends <T>() => T extends ReadOnly<B> ? 1 : 2 ? true : false;
type Out<Schema extends v.GenericSchema> = v.InferOutput<Schema>;
type Part<Name extends keyof typeof definitions> = Out<(typeof definitions)[Name]>;
type Table = Out<typeof tableSchema>;

export const TYPES: readonly [
  Same<Part<'sourced'>, SourcedView>,
  Same<Part<'stat'>, StatView>,
  Same<Part<'progress'>, ProgressView>,
  Same<Part<'dogs'>, DogsView>,
  Same<Part<'item'>, GroupItem>,
  // Nothing in a file waits for anything.
  Same<Part<'absent'>, Omit<Unavailable, 'until'>>,
  Same<Omit<Part<'group'>, 'items'>, Omit<GroupView, 'items'>>,
  Same<Part<'chart'>, ChartView>,
  Same<Part<'details'>, DetailsView>,
  Same<Omit<Table, 'words'>, Omit<ViewTable, 'words'>>,
  Same<Table['words']['ages'], ViewTable['words']['ages']>,
] = [true, true, true, true, true, true, true, true, true, true, true];
