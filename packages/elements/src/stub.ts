/**
 * Stand-ins for the elements, for unit tests of pages and components that hold figures: each tag is registered and shows the
 * words in it. Nothing is drawn, loaded or asked for.
 */
import { definitions } from './generated/definitions.js';

for (const { tag } of definitions)
  if (!customElements.get(tag))
    customElements.define(
      tag,
      class extends HTMLElement {
        /** Tells a stand-in from the element. */
        static readonly version = 'stub';
      },
    );
