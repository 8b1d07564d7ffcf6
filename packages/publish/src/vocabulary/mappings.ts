/**
 * Where the authorities of the field ask for what a code counts. A mapping says that the same thing is meant; it does not say
 * that a figure meets what the authority asks of it.
 */
import type { INDICATORS } from '@mine-action/data';
import type { Code } from './codes.js';

/** Who asks, in which document. */
export const AUTHORITIES = {
  imas: {
    name: 'IMAS 05.10',
    document: 'International Mine Action Standards, 05.10: minimum data',
    url: 'https://www.mineactionstandards.org/standards/05-10/',
  },
  article7: {
    name: 'Article 7',
    document: 'Anti-Personnel Mine Ban Convention, Article 7, paragraph 1: yearly reports',
    url: 'https://www.apminebanconvention.org/',
  },
  monitor: {
    name: 'Landmine Monitor',
    document: 'Landmine Monitor: categories of its yearly report',
    url: 'https://www.the-monitor.org/',
  },
  hxl: {
    name: 'HXL',
    document: 'Humanitarian Exchange Language 1.1: hashtags',
    url: 'https://hxlstandard.org/',
  },
} as const;

export type Authority = keyof typeof AUTHORITIES;

/** Whether somebody has read it in the authority's own text, or in a draft of it that was published. */
export type Certainty = 'read' | 'read in a draft' | 'to be confirmed';

export interface Mapping {
  /** The place or category in the document, in our words. */
  readonly place: string;
  readonly certainty: Certainty;
}

export type Mapped = Code | (typeof INDICATORS)[number];

const read = (place: string): Mapping => ({ place, certainty: 'read' });
const inDraft = (place: string): Mapping => ({ place, certainty: 'read in a draft' });
const unsure = (place: string): Mapping => ({ place, certainty: 'to be confirmed' });

/**
 * The text of the annex was not to be had. What the draft of the GICHD asks for (minimum-data-requirements.readthedocs.io) is
 * the records that these figures are counted from: places, kinds and states, and no totals.
 */
const HAZARD = inDraft('contaminated area: suspected or confirmed');
const CLOSED = inDraft('contaminated area: status closed');
const RETURNED = inDraft('contaminated area: status, given back');
const RELEASE = inDraft('land release: areas cancelled, reduced, cleared');
const DEVICES = inDraft('land release: category of devices found and destroyed');
const EDUCATION = inDraft('risk education: beneficiaries');
const METHOD = unsure('risk education: date, place, method');
const VICTIM = unsure('victim: killed or injured');
/** Letters of paragraph 1. */
const STOCKPILED = read('(b) mines in stockpiles');
const MINED = read('(c) mined areas, known or suspected');
const RETAINED = read('(d) mines retained');
const DESTROYED = read('(g) mines destroyed');

/** By code, what each authority calls it. What HXL has no tag for is `#indicator+code` with `#indicator+num`. */
export const MAPPINGS: Readonly<Partial<Record<Mapped, Readonly<Partial<Record<Authority, Mapping>>>>>> = {
  'area-suspected': { imas: HAZARD, article7: MINED, monitor: unsure('contamination') },
  'area-confirmed': { imas: HAZARD, article7: MINED, monitor: unsure('contamination') },
  'hazards-count': { imas: HAZARD, article7: MINED },
  'sha-count': { imas: HAZARD, article7: MINED },
  'cha-count': { imas: HAZARD, article7: MINED },
  'hazards-closed': { imas: CLOSED },
  'area-cleared': { imas: RELEASE, monitor: read('land release: cleared') },
  'area-reduced': { imas: RELEASE, monitor: read('land release: reduced by technical survey') },
  'area-cancelled': { imas: RELEASE, monitor: read('land release: cancelled by non-technical survey') },
  'area-released': {
    imas: unsure('land release: areas cancelled, reduced, cleared'),
    monitor: unsure('land release: all three together'),
  },
  'area-returned': { imas: RETURNED },

  'ap-mines-found': { imas: DEVICES },
  'at-mines-found': { imas: DEVICES },
  'av-mines-found': { imas: DEVICES },
  'uxo-found': { imas: DEVICES },
  'axo-found': { imas: DEVICES },
  'cmr-found': { imas: DEVICES },
  'ied-found': { imas: DEVICES },
  'submunitions-found': { imas: DEVICES },
  'improvised-mines-found': { imas: DEVICES },
  'ap-mines-destroyed': {
    imas: DEVICES,
    article7: DESTROYED,
    monitor: unsure('clearance: mines destroyed'),
  },
  'improvised-mines-destroyed': { imas: DEVICES, article7: unsure('(g) mines destroyed') },
  'at-mines-destroyed': { imas: DEVICES, monitor: unsure('clearance: mines destroyed') },
  'uxo-destroyed': { imas: DEVICES },
  'axo-destroyed': { imas: DEVICES },
  'cmr-destroyed': { imas: DEVICES },
  'submunitions-destroyed': { imas: DEVICES },
  'ied-destroyed': { imas: DEVICES },
  'eo-destroyed-total': { imas: DEVICES },

  'ap-mines-stockpiled': { article7: STOCKPILED, monitor: unsure('ban policy: stockpiles') },
  'ap-mines-retained': { article7: RETAINED, monitor: unsure('ban policy: mines retained') },
  'ap-mines-stockpile-destroyed': {
    article7: DESTROYED,
    monitor: unsure('ban policy: stockpiles destroyed'),
  },

  'casualties-total': { imas: VICTIM, monitor: read('casualties') },
  'casualties-killed': { imas: VICTIM, monitor: read('casualties: killed'), hxl: read('#affected+killed') },
  'casualties-injured': {
    imas: VICTIM,
    monitor: read('casualties: injured'),
    hxl: read('#affected+injured'),
  },
  'casualties-unknown-outcome': { monitor: read('casualties: survival unknown') },

  'eore-people-reached': { imas: EDUCATION, monitor: unsure('risk education'), hxl: unsure('#reached') },
  'eore-people-reached-media': {
    imas: EDUCATION,
    monitor: unsure('risk education'),
    hxl: unsure('#reached'),
  },
  'eore-sessions': { imas: METHOD },
  'eore-hours': { imas: METHOD },
  'va-people-assisted': { monitor: unsure('victim assistance'), hxl: unsure('#reached') },
  'funding-received': { monitor: unsure('support for mine action'), hxl: unsure('#value') },
  'funding-needed': { hxl: unsure('#value') },
  'beneficiaries-direct': { hxl: unsure('#beneficiary') },
  'beneficiaries-indirect': { hxl: unsure('#beneficiary') },
};
