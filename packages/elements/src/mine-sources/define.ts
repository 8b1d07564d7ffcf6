import { define } from '@mine-action/core';
import { MineSources } from './mine-sources.js';

define('mine-sources', MineSources);

declare global {
  interface HTMLElementTagNameMap {
    'mine-sources': MineSources;
  }
}
