/**
 * Takes away again what `html-element.ts` has put there; to be imported after the elements' classes.
 */
import { isOurs } from './html-element.js';

if (isOurs) delete (globalThis as { HTMLElement?: unknown }).HTMLElement;
