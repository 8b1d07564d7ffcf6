/**
 * The indicator codes of the feed format, version 1. A code outside this list begins with `x-` and belongs to
 * the feed that uses it.
 */
export const INDICATORS = [
  'area-contaminated',
  'area-contaminated-share-of-territory',
  'area-suspected',
  'area-confirmed',
  'area-cleared',
  'area-reduced',
  'area-cancelled',
  'area-released',
  'area-cleared-share-of-contaminated',
  'ap-mines-found',
  'av-mines-found',
  'at-mines-found',
  'uxo-found',
  'cmr-found',
  'ied-found',
  'eo-found-total',
  'casualties-total',
  'casualties-killed',
  'casualties-injured',
  'mdd-donated',
  'mdd-purchased',
  'mdd-held',
  'mdd-operational',
  'mdr-operational',
  'edd-donated',
  'edd-purchased',
  'edd-held',
  'edd-operational',
  'eore-people-reached',
  'va-people-assisted',
  'clearance-rate',
  'national-area',
] as const;

export type Indicator = (typeof INDICATORS)[number] | `x-${string}`;
