/**
 * The components of `@mine-action/react`, one module for each element: which attributes it has under which name, what a
 * script sets, which events it has.
 */
import { doc, handlerOf, type ManifestElement, NOTE, scriptFieldsOf } from './manifest.ts';

/** Every file by its name. */
export function reactComponents(elements: readonly ManifestElement[]): Record<string, string> {
  return {
    ...Object.fromEntries(elements.map((each) => [`${each.tagName}.ts`, componentOf(each)])),
    'components.ts': `${NOTE}${elements
      .map(({ name, tagName }) => `export { ${name}, type ${name}Props } from './${tagName}.js';\n`)
      .join('')}`,
  };
}

function componentOf(element: ManifestElement) {
  const { name, tagName, description, attributes = [], events = [] } = element;
  const written = attributes
    .filter(({ name: attribute }) => attribute !== 'feed')
    .flatMap(({ name: attribute, fieldName = attribute }) => [
      [attribute, attribute],
      [fieldName, attribute],
    ]);
  const handlers = events.map((event) => ({ ...event, handler: handlerOf(event.name) }));
  return `'use client';
${NOTE}import type { ${name} as Element } from '@mine-action/elements';
import type { ${name}Props as Own${handlers.length > 0 ? ', NewerEdition' : ''} } from '@mine-action/elements/props';
import '@mine-action/elements/${tagName}';
import { component, type Component, type WithOwn } from '../component.js';

export interface ${name}Props extends WithOwn<Element, Own> {
${handlers
  .map(
    ({ handler, description: what }) =>
      `${doc(what, 2)}  readonly ${handler}?: ((event: CustomEvent<NewerEdition>) => void) | undefined;\n`,
  )
  .join('')}}

${doc(description, 0)}export const ${name}: Component<Element, ${name}Props> = component<Element, ${name}Props>('${tagName}', '${name}', {
  attributes: ${JSON.stringify(Object.fromEntries(written))},
  properties: ${JSON.stringify(scriptFieldsOf(element))},
  events: ${JSON.stringify(Object.fromEntries(handlers.map(({ handler, name: event }) => [handler, event])))},
});
`;
}
