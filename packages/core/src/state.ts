/**
 * States of a host that its own style sheet can see (`:host(:state(inline))`), without an attribute sprouting on the
 * page's tag.
 */
const internals = new WeakMap<HTMLElement, ElementInternals | undefined>();

/** Sets a state, or takes it away; engines without such states draw as if it were not set. */
export function setState(host: HTMLElement, state: string, isSet: boolean): void {
  if (isSet && !internals.has(host)) internals.set(host, host.attachInternals?.());
  internals.get(host)?.states?.[isSet ? 'add' : 'delete'](state);
}
