/**
 * What of WordPress's own scripts the block uses: they stand in the page before it, as the dependencies in
 * `editor.asset.php` say.
 */

/** What React shows; made by `el` alone. */
export interface Shown {
  readonly key: unknown;
}
export type Child = Shown | string | null | undefined | false;
// WordPress's components take what React's do.
type Props = Readonly<Record<string, unknown>>;
export type Component = string | ((props: never) => Shown | null);

interface WordPress {
  readonly blocks: {
    registerBlockType(name: string, settings: Props): void;
    createBlock(name: string, attributes: Props): unknown;
  };
  readonly blockEditor: {
    readonly InspectorControls: Component;
    readonly useBlockProps: () => Props;
  };
  readonly components: Readonly<
    Record<
      | 'Button'
      | 'ComboboxControl'
      | 'Disabled'
      | 'Notice'
      | 'PanelBody'
      | 'Placeholder'
      | 'SelectControl'
      | 'Spinner'
      | 'TextControl',
      Component
    >
  >;
  readonly element: {
    readonly createElement: (
      component: Component,
      props: Props | null,
      ...children: readonly Child[]
    ) => Shown;
    useEffect(act: () => void | (() => void), on: readonly unknown[]): void;
    useRef<Value>(value: Value): { current: Value };
    useState<Value>(initial: Value): readonly [Value, (value: Value) => void];
  };
  readonly i18n: {
    __(text: string, domain: string): string;
    sprintf(text: string, ...values: readonly string[]): string;
  };
  readonly apiFetch: <Answer>(options: {
    readonly path: string;
    readonly signal?: AbortSignal;
  }) => Promise<Answer>;
  readonly url: { addQueryArgs(path: string, values: Props): string };
}

declare const wp: WordPress;

export const { blocks, blockEditor, components, element, i18n, apiFetch, url } = wp;
export const el = element.createElement;

/** A text in the language of the person who writes. */
export const say = (text: string, ...values: readonly string[]): string =>
  i18n.sprintf(i18n.__(text, 'mine-action-figures'), ...values);
