/**
 * Lit's `@property`, for legacy decorators alone: Lit's own also serves standard decorators, and costs each bundle
 * more than an element's template.
 */
import type { ReactiveElement } from '@lit/reactive-element';

/** What may be said of a property; what else Lit knows is not in the script (`scripts/build/patch-lit.ts`). */
export interface Property {
  /** Of the value that the attribute's text means; a text unless given. */
  readonly type?: typeof Boolean | typeof Number;
  /** Its name, where that is not the property's in lower case; `false` where it has none. */
  readonly attribute?: string | false;
  /** Whether setting it is worth a drawing; it is when the value is another, unless given. */
  readonly hasChanged?: (value: unknown, old: unknown) => boolean;
}

/** Makes a field reactive and, unless told otherwise, an attribute. */
export function property(declaration?: Property) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);
  };
}
