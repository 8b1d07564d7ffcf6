/**
 * The resolver with every element that there is: from a request to a view, for any feed, edition, unit and language.
 */
import { createResolver } from '@mine-action/core/resolver';
import { elements } from './generated/elements.js';

export const resolver = createResolver(elements);
