/**
 * The elements as components for React 18 and later, made from the manifest of the elements.
 */
export type { Component } from './component.js';
export * from './generated/components.js';
