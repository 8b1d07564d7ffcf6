import { define } from '@mine-action/core';
import { MineStat } from './mine-stat.js';

define('mine-stat', MineStat);

declare global {
  interface HTMLElementTagNameMap {
    'mine-stat': MineStat;
  }
}
