/**
 * Registers an element without harm to a page that has the tag already.
 *
 * The first definition wins, as the platform demands; the second says so and goes on with the next tag. The
 * version that won can be read from the class: `customElements.get('mine-stat').version`.
 */
import { report } from './report.js';

export const VERSION = '0.1.0';

interface Versioned {
  readonly version?: string;
}

/** Registers `element` as `tag`; never throws. */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
  // On a server there is nothing to register with.
  if (typeof document === 'undefined') return;
  const first = customElements.get(tag) as Versioned | undefined;
  if (first === element) return;
  if (first) {
    report(
      `<${tag}>`,
      first.version
        ? `loaded twice: version ${first.version} was first and stays, ${element.version} is not used.`
        : 'this page uses the tag for something else, which stays.',
      first.version ? 'Load the script once.' : 'Rename the other element to see the figure.',
    );
    return;
  }
  try {
    customElements.define(tag, element);
  } catch (error) {
    report(`<${tag}>`, 'could not be registered; the words in the tag stand.', String(error));
  }
}
