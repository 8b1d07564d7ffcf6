/**
 * What all components for React have in common: a tag with attributes, the same on a server and in the browser, and what only
 * a script can set, a feed above all, set once React has the tag on the page.
 *
 * React draws a tag on a server without the objects that are set on it, and sets none when it takes the page over. So the tag
 * says that a feed is to come (`feed=""`), and the element leaves the words until it has.
 */
import {
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

/** Which of a component's props are something else than attributes of their name. */
export interface Parts {
  /** The element's own attributes, by the props that write them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What a script sets. */
  readonly properties: readonly string[];
  /** Events by the props that handle them. */
  readonly events: Readonly<Record<string, string>>;
}

/** React's own attributes and events, with the element's in the first place. */
export type WithOwn<Element extends HTMLElement, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own>;

export type Component<Element extends HTMLElement, Props> = ForwardRefExoticComponent<
  Props & RefAttributes<Element>
>;

type Values = Record<string, unknown>;

/** Before the browser paints; on a server, where effects never run, React 18 warns of the other. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** An attribute that is true is there, one that is false is not. */
function written(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? '' : undefined;
  return value ?? undefined;
}

/** Attributes that the tag has, properties that it is given, handlers of its events. */
function sorted(props: object, { attributes, properties, events }: Parts): Record<keyof Parts, Values> {
  const found: Record<keyof Parts, Values> = { attributes: {}, properties: {}, events: {} };
  for (const [name, value] of Object.entries(props) as [string, unknown][]) {
    if (properties.includes(name)) found.properties[name] = value;
    else if (Object.hasOwn(events, name)) found.events[name] = value;
    else if (Object.hasOwn(attributes, name)) found.attributes[attributes[name] as string] = written(value);
    // React 18 has no other name for it on tags that it does not know.
    else if (name === 'className') found.attributes['class'] = value;
    // React 19 takes both for attributes that are there or not, on these tags.
    else
      found.attributes[name] =
        /^(?:aria|data)-/.test(name) && typeof value === 'boolean' ? `${value}` : value;
  }
  if ('feed' in found.properties) found.attributes['feed'] = '';
  return found;
}

/** The one event that may be over before a page is taken over. */
const NEWER_EDITION = 'mine-newer-edition';

/** Has one listener alone hear an event: others have heard it when it happened. */
function hearAlone(target: EventTarget, event: Event, listener: (event: Event) => void): void {
  const hear = (happened: Event): void => {
    happened.stopImmediatePropagation();
    listener(happened);
  };
  target.addEventListener(event.type, hear, { capture: true, once: true });
  target.dispatchEvent(event);
}

/**
 * Makes the component of a tag.
 *
 * @param name what React's tools call it
 */
export function component<Element extends HTMLElement, Props extends object>(
  tag: string,
  name: string,
  parts: Parts,
): Component<Element, Props> {
  const made = forwardRef<Element, Props>((props, ref) => {
    const element = useRef<Element>(null);
    const { attributes, properties, events } = sorted(props, parts);
    const handlers = useRef(events);
    /** What the handler of the newer edition has heard. */
    const heard = useRef<object>(undefined);
    useImperativeHandle(ref, () => element.current as Element, []);
    useEffectBeforePaint(() => {
      handlers.current = events;
      const target = element.current as unknown as Values;
      for (const [property, value] of Object.entries(properties)) {
        // Nothing yet: the tag says that a feed is to come.
        const isToCome = value == null && target[property] === '';
        if (!isToCome && target[property] !== value) target[property] = value;
      }
    });
    useEffectBeforePaint(() => {
      const target = element.current as Element;
      const listening = Object.entries(parts.events).map(([prop, event]) => {
        const listener = (happened: Event): void => {
          heard.current = (happened as CustomEvent).detail as object;
          (handlers.current[prop] as ((event: Event) => void) | undefined)?.(happened);
        };
        target.addEventListener(event, listener);
        // It may have happened before React took the page over, and is heard once.
        const { figure } = target as unknown as {
          readonly figure?: { readonly answer: { readonly newer?: object } };
        };
        const missed = event === NEWER_EDITION && figure?.answer.newer;
        if (missed && missed !== heard.current)
          hearAlone(target, new CustomEvent(event, { detail: missed }), listener);
        return () => target.removeEventListener(event, listener);
      });
      return () => {
        for (const end of listening) end();
      };
    }, []);
    return createElement(tag, { ...attributes, ref: element });
  });
  made.displayName = name;
  return made as unknown as Component<Element, Props>;
}
