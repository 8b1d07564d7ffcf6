/**
 * Controls, and the tables of the guides, out of the custom-elements manifest.
 *
 * Storybook's own reading of the manifest keeps one entry per name, so a shadow part named `label` takes the place
 * of the attribute `label`, and it makes no control of a union such as `'tile' | 'banner'`. Here every kind has its
 * own key, and a union becomes a choice.
 */
import type { ArgTypes } from '@storybook/web-components-vite';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Field extends Described {
  readonly kind: string;
  readonly static?: boolean;
  readonly attribute?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Field[];
  readonly attributes?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

type ArgType = ArgTypes[string];

const table = ({ type, default: value }: Described, category: string): ArgType['table'] => ({
  category,
  ...(type && { type: { summary: type.text } }),
  ...(value !== undefined && { defaultValue: { summary: value } }),
});

/** The values of `'tile' | 'banner' | 'inline'`; nothing for any other type. */
function choices(type: string): string[] | undefined {
  const values = type.split('|').map((value) => value.trim());
  return values.every((value) => /^'[^']+'$/.test(value))
    ? values.map((value) => value.slice(1, -1))
    : undefined;
}

function valueType(described: Described, category: string): ArgType {
  const { name, description } = described;
  const text = described.type?.text ?? 'string';
  const options = choices(text);
  const shared = { name, description, table: table(described, category) };
  if (options)
    return { ...shared, type: { name: 'enum', value: options }, options, control: { type: 'inline-radio' } };
  if (text === 'boolean') return { ...shared, type: { name: 'boolean' }, control: { type: 'boolean' } };
  if (text === 'number') return { ...shared, type: { name: 'number' }, control: { type: 'number' } };
  if (text === 'string') return { ...shared, type: { name: 'string' }, control: { type: 'text' } };
  return { ...shared, type: { name: 'other', value: text }, control: false };
}

const tokenType = (described: Described): ArgType => ({
  name: described.name,
  description: described.description,
  type: { name: 'string' },
  control: /^Colou?r /.test(described.description ?? '') ? { type: 'color' } : { type: 'text' },
  table: table(described, 'custom properties'),
});

const onlyListed = (described: Described, category: string, name = described.name): ArgType => ({
  name,
  description: described.description,
  control: false,
  table: table(described, category),
});

const entries = <Item extends Described>(
  items: readonly Item[] | undefined,
  key: (item: Item) => string,
  argType: (item: Item) => ArgType,
): ArgTypes => Object.fromEntries((items ?? []).map((item) => [key(item), argType(item)]));

/** What Storybook learns of an element; for `parameters.docs.extractArgTypes`. */
export function argTypesFrom(manifest: Manifest): (tag: string) => ArgTypes {
  return (tag) => {
    const element = manifest.modules
      .flatMap(({ declarations }) => declarations ?? [])
      .find(({ tagName }) => tagName === tag);
    if (!element) return {};
    const properties = element.members?.filter(
      (each) => each.kind === 'field' && !each.static && !each.attribute,
    );
    return {
      ...entries(
        element.attributes,
        ({ name }) => name,
        (each) => valueType(each, 'attributes'),
      ),
      ...entries(
        properties,
        ({ name }) => name,
        (each) => valueType(each, 'properties'),
      ),
      words: {
        ...onlyListed(element.slots?.[0] ?? { name: '' }, 'slots', 'default slot'),
        type: { name: 'string' },
        control: { type: 'text' },
      },
      ...entries(element.cssProperties, ({ name }) => name, tokenType),
      ...entries(
        element.cssParts,
        ({ name }) => `part-${name}`,
        (each) => onlyListed(each, 'shadow parts'),
      ),
    };
  };
}

/** What is said of it, and the elements that say so. */
interface Statement {
  readonly text: string;
  readonly elements: readonly string[];
}

/** A custom property or a part, and the elements that have it. */
export interface Shared {
  readonly name: string;
  readonly elements: readonly string[];
  readonly descriptions: readonly Statement[];
  readonly defaults: readonly Statement[];
}

const withStatement = (
  statements: readonly Statement[],
  text: string | undefined,
  element: string,
): readonly Statement[] => {
  if (!text) return statements;
  if (!statements.some((each) => each.text === text)) return [...statements, { text, elements: [element] }];
  return statements.map((each) =>
    each.text === text ? { ...each, elements: [...each.elements, element] } : each,
  );
};

/** Every custom property or part once, those of all elements first. */
export function sharedBy(manifest: Manifest, kind: 'cssProperties' | 'cssParts'): readonly Shared[] {
  const found = new Map<string, Shared>();
  for (const { declarations } of manifest.modules) {
    for (const { tagName, [kind]: items } of declarations ?? []) {
      for (const { name, description, default: value } of items ?? []) {
        const element = `<${tagName}>`;
        const before = found.get(name);
        found.set(name, {
          name,
          elements: [...(before?.elements ?? []), element],
          descriptions: withStatement(before?.descriptions ?? [], description, element),
          defaults: withStatement(before?.defaults ?? [], value, element),
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.elements.length - a.elements.length);
}

/** These elements by name, or that they are all. */
export function usedBy(manifest: Manifest, elements: readonly string[]): string {
  const all = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName);
  return elements.length === all.length ? 'all elements' : elements.join(', ');
}
