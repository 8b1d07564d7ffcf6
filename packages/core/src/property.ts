/**
 * Lit's `@property`, for legacy decorators alone: Lit's own also serves standard decorators, and costs each bundle
 * more than an element's template.
 */
import type { PropertyDeclaration, ReactiveElement } from '@lit/reactive-element';

/** Makes a field reactive and, unless told otherwise, an attribute. */
export function property(declaration?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);
  };
}
