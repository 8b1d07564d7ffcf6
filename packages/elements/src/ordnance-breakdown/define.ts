import { define } from '@mine-action/core';
import { OrdnanceBreakdown } from './ordnance-breakdown.js';

define('ordnance-breakdown', OrdnanceBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'ordnance-breakdown': OrdnanceBreakdown;
  }
}
