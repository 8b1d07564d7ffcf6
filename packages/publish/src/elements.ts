/**
 * What a site has addresses of.
 */
export * from '@mine-action/elements/placeables';
