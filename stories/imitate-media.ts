/**
 * Forced colours and paper, imitated on an ordinary screen.
 *
 * Only the system can switch on forced colours, and only a printer prints. So that a designer sees both without
 * either, the elements' own rules for them are applied to the screen, and what the browser would do by itself is
 * done by hand. It is an imitation: for the last word use the browser's developer tools (Rendering, "Emulate CSS media
 * feature forced-colors") and its print preview.
 */
export type Media = 'screen' | 'forced-colors' | 'print';

/**
 * What the browser does to every element by itself, in the shadow root as outside it.
 *
 * @param kept selectors of what keeps its colours
 */
const forcedColours = (kept: readonly string[]): string => {
  const forced = kept.length > 0 ? `:where(:not(${kept.join(', ')}))` : '';
  return `
    *${forced}, ::before, ::after {
      color: CanvasText !important;
      border-color: CanvasText !important;
      background-color: Canvas !important;
      outline-color: Highlight !important;
      box-shadow: none !important;
      text-shadow: none !important;
    }
    a, a * { color: LinkText !important; }
    svg, svg * { background-color: transparent !important; }
  `;
};

const MEDIA_TEXT: Readonly<Record<Exclude<Media, 'screen'>, RegExp>> = {
  'forced-colors': /forced-colors:\s*active/,
  print: /^print$/,
};

/** The same rules in the same order, as if the medium were there. */
function asOn(media: Exclude<Media, 'screen'>, sheet: CSSStyleSheet): string {
  return [...sheet.cssRules]
    .flatMap((rule) =>
      rule instanceof CSSMediaRule && MEDIA_TEXT[media].test(rule.conditionText)
        ? [...rule.cssRules]
        : [rule],
    )
    .map((rule) => rule.cssText)
    .join('\n');
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** What says of itself that it keeps its colours where colours are forced. */
const keptBy = (sheet: CSSStyleSheet): readonly string[] =>
  [...sheet.cssRules].flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.style.getPropertyValue('forced-color-adjust') === 'none'
      ? [rule.selectorText]
      : [],
  );

function apply(root: ShadowRoot, media: Exclude<Media, 'screen'>): void {
  const own = root.adoptedStyleSheets.map((sheet) => sheetOf(asOn(media, sheet)));
  const browser = media === 'print' ? [] : [sheetOf(forcedColours(own.flatMap(keptBy)))];
  root.adoptedStyleSheets = [...own, ...browser];
}

/** A browser prints a chart that has been drawn on the screen, in the ink that it draws it in when it is told to. */
async function drawn(root: ShadowRoot): Promise<void> {
  const isThere = (): boolean => !root.querySelector('.plot:not(.drawn)');
  await (root.host as Element & { readonly updateComplete?: Promise<unknown> }).updateComplete;
  for (let attempt = 0; attempt < 100 && !isThere(); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (root.querySelector('.plot')) dispatchEvent(new Event('beforeprint'));
}

/** Shows what is in `place` as on that medium. */
export function imitate(place: Element, media: Media): void {
  if (media === 'screen') return;
  if (place instanceof HTMLElement) {
    place.style.cssText +=
      media === 'print' ? 'background: #fff; color: #000;' : 'background: Canvas; color: CanvasText;';
  }
  // The story is drawn before its host is in the page; the elements get their roots when it is.
  queueMicrotask(() => {
    for (const { shadowRoot } of place.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      if (media === 'print') void drawn(shadowRoot).then(() => apply(shadowRoot, media));
      else apply(shadowRoot, media);
    }
  });
}
