/**
 * The codes of indicators as a choice of the controls: first those that have a figure built in, then the others of the
 * format, which show how an element says that there is none.
 */
import { INDICATORS } from '@mine-action/data';
import type { ArgTypes } from '@storybook/web-components-vite';

/** Those of the built-in feed; a test holds this list and the feed together. */
export const BUILT_IN: readonly string[] = [
  'area-cleared',
  'area-contaminated',
  'area-contaminated-share-of-territory',
  'area-cleared-share-of-contaminated',
  'national-area',
  'ap-mines-found',
  'at-mines-found',
  'uxo-found',
  'eo-found-total',
  'mdd-donated',
  'mdd-held',
  'mdd-operational',
  'x-mdd-received',
  'x-mdd-edd-donated',
  'x-partnership-duration',
];

const DOGS = /^(?:x-)?(?:mdd|edd)-/;

/** The codes that a tag may be given, those with built-in figures first. */
export function codesFor(tag: string): readonly string[] {
  const codes = [...BUILT_IN, ...INDICATORS.filter((code) => !BUILT_IN.includes(code))];
  return tag === 'dog-counter' ? codes.filter((code) => DOGS.test(code)) : codes;
}

/** A select in place of a field for text, where a tag has the attribute `indicator`. */
export function withCodes(tag: string, types: ArgTypes): ArgTypes {
  const { indicator } = types;
  if (!indicator) return types;
  const options = codesFor(tag);
  const labels = Object.fromEntries(
    options.map((code) => [code, BUILT_IN.includes(code) ? code : `${code} (no built-in figure)`]),
  );
  return {
    ...types,
    indicator: { ...indicator, options: ['', ...options], control: { type: 'select', labels } },
  };
}
