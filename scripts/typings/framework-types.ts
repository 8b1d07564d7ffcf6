/**
 * The tags as the type checkers of frameworks see them: one file for what a page may set on each tag, and one for each
 * framework that knows nothing of our tags by itself. They are written here, not by a generator for all frameworks: the
 * framework's own attributes, events and refs are wanted on the tags, and a misspelt attribute must be an error.
 */
import { customPropertiesOf, doc, fieldsOf, type ManifestElement, NOTE } from './manifest.ts';

type Elements = readonly ManifestElement[];

const lines = (elements: Elements, line: (element: ManifestElement) => string) =>
  elements.map(line).join('\n');
const propsNames = (elements: Elements) => elements.map(({ name }) => `${name}Props`).join(', ');
const classNames = (elements: Elements) => elements.map(({ name }) => name).join(', ');
const imports = (elements: Elements) => `import type { ${classNames(elements)} } from '@mine-action/elements';
import type { ${propsNames(elements)} } from '@mine-action/elements/props';
`;
const once = (name: string) =>
  `//\n// Write once in a project:  import type {} from '@mine-action/elements/${name}';\n`;
/** Each tag with what stands for it. */
const tags = (elements: Elements, indent: number, type: (element: ManifestElement) => string) =>
  lines(
    elements,
    (each) => `${doc(each.description, indent)}${' '.repeat(indent)}'${each.tagName}': ${type(each)};`,
  );

/** Every file by its name. */
export const frameworkTypes = (elements: Elements): Record<string, string> => ({
  'props.d.ts': propsTypes(elements),
  'jsx.d.ts': reactTypes(elements),
  'preact.d.ts': preactTypes(elements),
  'solid.d.ts': solidTypes(elements),
  'svelte.d.ts': svelteTypes(elements),
  'vue.d.ts': vueTypes(elements),
});

function propsTypes(elements: Elements) {
  return `${NOTE}//
// What a page may set on each tag: the properties by their names, and the attributes that are written otherwise.
import type { ${classNames(elements)} } from '@mine-action/elements';

${elements.map(propsOf).join('\n\n')}

export type { NewerEdition } from '@mine-action/elements';

/** The custom properties of all tags. */
export interface MineActionStyle {
${lines(customPropertiesOf(elements), ({ name, description }) => `${doc(description, 2)}  '${name}'?: string | undefined;`)}
}
`;
}

/** Attributes and properties; a framework sets a property where the element has one of this name. */
function propsOf(element: ManifestElement) {
  const { name, attributes = [] } = element;
  const written = fieldsOf(element).map(
    (each) => `${doc(each.description, 2)}  ${each.name}?: ${name}['${each.name}'] | undefined;`,
  );
  // An attribute that is not written like its property has a name of its own in a template too.
  for (const { name: attribute, fieldName, description } of attributes) {
    if (attribute === fieldName) continue;
    written.push(
      `${doc(description, 2)}  '${attribute}'?: ${fieldName ? `${name}['${fieldName}']` : 'string'} | undefined;`,
    );
  }
  return `export interface ${name}Props {\n${written.join('\n')}\n}`;
}

/** In the place of a feed: what a tag says that is drawn on a server, where no object can stand. */
const ANNOUNCED = `/** Says that a feed is to come, which a script then sets: an object in this place would be lost, without a word, on a page that is drawn on a server. */
  feed?: '' | undefined;`;

function reactTypes(elements: Elements) {
  return `${NOTE}//
// The tags themselves in TSX of React 19 and later. Write once in a project:  import type {} from '@mine-action/elements/jsx';
// Components for React 18 and later, which take a feed: '@mine-action/react'.
import type { ClassAttributes, HTMLAttributes } from 'react';
${imports(elements)}import type { MineActionStyle } from '@mine-action/elements/props';

interface Announced {
  ${ANNOUNCED}
}

/** React's own attributes and events, with the element's in the first place. */
type Tag<Element extends HTMLElement, Own> = Omit<Own, 'feed'> &
  ('feed' extends keyof Own ? Announced : unknown) &
  Omit<HTMLAttributes<Element>, keyof Own> &
  ClassAttributes<Element> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, 6, ({ name }) => `Tag<${name}, ${name}Props>`)}
    }
  }
  interface CSSProperties extends MineActionStyle {}
}
`;
}

function preactTypes(elements: Elements) {
  return `${NOTE}${once('preact')}import type { ClassAttributes, HTMLAttributes } from 'preact';
${imports(elements)}import type { MineActionStyle, NewerEdition } from '@mine-action/elements/props';

/** Preact's own attributes and events, with the element's in the first place. A page that is drawn on a server takes \`feed=""\`, and sets the feed by a ref. */
type Tag<Element extends HTMLElement, Own> = Omit<Own, 'feed'> &
  ('feed' extends keyof Own ? { feed?: Own['feed'] | '' } : unknown) &
  Omit<HTMLAttributes<Element>, keyof Own> &
  ClassAttributes<Element> & {
    'onmine-newer-edition'?: ((event: CustomEvent<NewerEdition>) => void) | undefined;
  };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, 6, ({ name }) => `Tag<${name}, ${name}Props>`)}
    }
    interface CSSProperties extends MineActionStyle {}
  }
}
`;
}

function solidTypes(elements: Elements) {
  return `${NOTE}${once('solid')}import type { JSX } from 'solid-js';
${imports(elements)}import type { NewerEdition } from '@mine-action/elements/props';

/** Solid's own attributes and events, with the element's in the first place. A feed is set by a ref or as a property; beside it, \`feed=""\` says on a server that it is to come. */
type Tag<Element extends HTMLElement, Own> = Omit<Own, 'feed'> &
  ('feed' extends keyof Own ? { 'prop:feed'?: Own['feed']; feed?: '' } : unknown) &
  Omit<JSX.HTMLAttributes<Element>, keyof Own> & {
    'on:mine-newer-edition'?: ((event: CustomEvent<NewerEdition>) => void) | undefined;
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, 6, ({ name }) => `Tag<${name}, ${name}Props>`)}
    }
  }
}
`;
}

function svelteTypes(elements: Elements) {
  return `${NOTE}${once('svelte')}import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}import type { NewerEdition } from '@mine-action/elements/props';

/** Svelte's own attributes and events, with the element's in the first place. */
type Tag<Element extends HTMLElement, Own> = Own &
  Omit<HTMLAttributes<Element>, keyof Own> & {
    'onmine-newer-edition'?: ((event: CustomEvent<NewerEdition>) => void) | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, 4, ({ name }) => `Tag<${name}, ${name}Props>`)}
  }
}
`;
}

function vueTypes(elements: Elements) {
  return `${NOTE}${once('vue')}import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}import type { NewerEdition } from '@mine-action/elements/props';

/**
 * As Vue has a component: with Vue's own attributes, and the element's in the first place. A feed is set by a function as \`:ref\`,
 * beside \`feed=""\`: an object in \`:feed\` is left out on a server, and the built-in figures would stand until Vue takes the page over.
 */
type Tag<Element extends HTMLElement, Own> = new () => {
  $props: Omit<Own, 'feed'> &
    ('feed' extends keyof Own ? { feed?: '' } : unknown) &
    Omit<HTMLAttributes, keyof Own> &
    PublicProps & {
      onMineNewerEdition?: ((event: CustomEvent<NewerEdition>) => void) | undefined;
    };
  readonly $el: Element;
};

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, 4, ({ name }) => `Tag<${name}, ${name}Props>`)}
  }
}
`;
}
