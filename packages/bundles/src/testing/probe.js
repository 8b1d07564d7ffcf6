/**
 * Watches a host page from its first line on: `window.probe` tells what happened to it.
 *
 * A file and no inline script, so that it runs under `script-src 'self'`. It keeps what it needs for itself, because
 * some pages break the built-ins after it has run.
 */
(() => {
  const OURS = [
    'mine-stat',
    'clearance-progress',
    'dog-counter',
    'clearance-trend',
    'ordnance-breakdown',
    'mine-figures',
    'mine-sources',
  ];
  const own = (object) => Reflect.ownKeys(object).map(String);
  const { apply } = Reflect;
  const Observer = window.MutationObserver;
  const warn = console.warn;
  const text = (value) => {
    try {
      return String(value);
    } catch {
      return '(cannot be written)';
    }
  };

  const seen = {
    errors: [],
    console: [],
    violations: [],
    shifts: [],
    listeners: [],
    listening: [],
    uses: [],
    changes: [],
    sprouts: [],
  };

  window.addEventListener('error', (event) =>
    // A handler that deals with its own error calls preventDefault, after the other listeners.
    setTimeout(() => {
      if (!event.defaultPrevented)
        seen.errors.push(event.message || `not loaded: ${text(event.target?.src)}`);
    }),
  );
  window.addEventListener('unhandledrejection', (event) =>
    seen.errors.push(`unhandled rejection: ${text(event.reason)}`),
  );
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  // For pages into which the test cannot look.
  window.addEventListener('message', (event) => {
    if (event.data !== 'tell') return;
    const texts = OURS.map(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=figure]')?.textContent,
    );
    const charts = OURS.filter((tag) =>
      document.querySelector(tag)?.shadowRoot?.querySelector('.plot.drawn'),
    );
    event.source.postMessage({ ...seen, texts, charts, globals: probe.globals() }, '*');
  });

  for (const level of ['warn', 'error']) {
    console[level] = (...values) => {
      seen.console.push(text(values[0]));
      if (!text(values[0]).startsWith('mine-action')) apply(warn, console, values);
    };
  }

  if (
    typeof PerformanceObserver === 'function' &&
    PerformanceObserver.supportedEntryTypes?.includes('layout-shift')
  ) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts.push([entry.value, entry.startTime]);
    }).observe({ type: 'layout-shift', buffered: true });
  }

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isPage = (target) => target === window || target === document || target === undefined;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    if (isPage(this)) {
      seen.listeners.push(type);
      seen.listening.push(type);
    }
    return apply(add, this ?? window, [type, ...more]);
  };
  EventTarget.prototype.removeEventListener = function (type, ...more) {
    if (isPage(this) && seen.listening.includes(type)) seen.listening.splice(seen.listening.indexOf(type), 1);
    return apply(remove, this ?? window, [type, ...more]);
  };

  // What would leave a trace in the reader's browser, or tell somebody about the reader.
  const record = (object, name) => {
    const before = object && Object.getOwnPropertyDescriptor(object, name);
    if (!before?.configurable) return;
    const use = () => seen.uses.push(name);
    const wrapped = (inner) =>
      inner &&
      function (...values) {
        use();
        return new.target ? Reflect.construct(inner, values) : apply(inner, this, values);
      };
    const isClass = typeof before.value === 'function';
    Object.defineProperty(
      object,
      name,
      isClass
        ? { ...before, value: wrapped(before.value) }
        : { ...before, get: wrapped(before.get), set: wrapped(before.set) },
    );
  };
  for (const name of ['cookie']) record(window.Document.prototype, name);
  for (const name of [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'Worker',
    'SharedWorker',
    'Image',
    'open',
    'setInterval',
  ])
    record(window, name);
  for (const name of ['sendBeacon', 'serviceWorker', 'geolocation', 'permissions'])
    record(window.Navigator.prototype, name);
  for (const name of ['pushState', 'replaceState']) record(window.History.prototype, name);
  for (const name of ['write', 'writeln', 'execCommand']) record(window.Document.prototype, name);

  const isOurs = (node) => OURS.includes((node.nodeType === 1 ? node : node.parentNode)?.localName);
  const isInOurs = (node) => {
    for (let at = node; at; at = at.parentNode) if (isOurs(at)) return true;
    return false;
  };
  apply(add, document, [
    'DOMContentLoaded',
    () => {
      new Observer((records) => {
        for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
          if (isOurs(target) && type === 'attributes')
            seen.sprouts.push(`${target.localName} ${attributeName}`);
          else if (
            isInOurs(target) ||
            [...addedNodes, ...removedNodes].some((node) => node.localName === 'script')
          )
            continue;
          else seen.changes.push(`${type} of ${target.nodeName} ${attributeName ?? ''}`.trim());
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
  ]);

  const BUILT_INS = [
    Object,
    Array,
    Function,
    Symbol,
    Promise,
    Map,
    Set,
    String,
    Element,
    Node,
    window.Document,
    ShadowRoot,
    HTMLElement,
    EventTarget,
    window.CustomElementRegistry,
  ]
    .flatMap((each) => [each, each.prototype])
    .concat(globalThis.customElements ?? [], window.history, document);
  const valuesOf = (object) =>
    new Map(
      Reflect.ownKeys(object).map((key) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
        return [key, [value, get, set]];
      }),
    );
  let before;
  let globals;

  const probe = {
    ...seen,
    /** From here on: globals and built-ins count as changed against what they are now. */
    begin() {
      globals = own(window);
      before = BUILT_INS.map(valuesOf);
    },
    globals: () => own(window).filter((name) => !globals.includes(name) && !/^\d+$/.test(name)),
    builtIns: () =>
      BUILT_INS.flatMap((object, index) => {
        const now = valuesOf(object);
        const keys = [...new Set([...before[index].keys(), ...now.keys()])].filter(
          (key) => key !== 'location',
        );
        return keys
          .filter((key) =>
            [0, 1, 2].some((place) => before[index].get(key)?.[place] !== now.get(key)?.[place]),
          )
          .map((key) => `${text(object?.name ?? object)} ${text(key)}`);
      }),
    requests: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ pathname }) => pathname !== '/probe.js' && pathname !== '/favicon.ico')
        .map(({ origin, pathname }) =>
          origin === location.origin || location.origin === 'null' ? pathname : origin + pathname,
        ),
  };
  Object.defineProperty(window, 'probe', { value: probe });
  probe.begin();
})();
