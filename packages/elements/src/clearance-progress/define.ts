import { define } from '@mine-action/core';
import { ClearanceProgress } from './clearance-progress.js';

define('clearance-progress', ClearanceProgress);

declare global {
  interface HTMLElementTagNameMap {
    'clearance-progress': ClearanceProgress;
  }
}
