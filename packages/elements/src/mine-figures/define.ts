import { define } from '@mine-action/core';
import { MineFigures } from './mine-figures.js';

define('mine-figures', MineFigures);

declare global {
  interface HTMLElementTagNameMap {
    'mine-figures': MineFigures;
  }
}
