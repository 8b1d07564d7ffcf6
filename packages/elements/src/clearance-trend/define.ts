import { define } from '@mine-action/core';
import { ClearanceTrend } from './clearance-trend.js';

define('clearance-trend', ClearanceTrend);

declare global {
  interface HTMLElementTagNameMap {
    'clearance-trend': ClearanceTrend;
  }
}
