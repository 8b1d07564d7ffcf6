import { define } from '@mine-action/core';
import { DogCounter } from './dog-counter.js';

define('dog-counter', DogCounter);

declare global {
  interface HTMLElementTagNameMap {
    'dog-counter': DogCounter;
  }
}
