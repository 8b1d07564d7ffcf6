/**
 * Forced colours and paper, imitated on an ordinary screen.
 *
 * Only the system can switch on forced colours, and only a printer prints. So that a designer sees both without
 * either, the elements' own rules for them are applied to the screen, and what the browser would do by itself is
 * done by hand. It is an imitation: for the last word use the browser's developer tools (Rendering, "Emulate CSS media
 * feature forced-colors") and its print preview.
 */
export type Media = 'screen' | 'forced-colors' | 'print';

/** What the browser does to every element by itself, in the shadow root as outside it. */
const BROWSER: Readonly<Record<Exclude<Media, 'screen'>, string>> = {
  'forced-colors': `
    *, ::before, ::after {
      color: CanvasText !important;
      border-color: CanvasText !important;
      background-color: Canvas !important;
      outline-color: Highlight !important;
      box-shadow: none !important;
      text-shadow: none !important;
    }
    a, a * { color: LinkText !important; }
    svg, svg * { background-color: transparent !important; }
  `,
  print: '',
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
      const own = shadowRoot.adoptedStyleSheets.map((sheet) => sheetOf(asOn(media, sheet)));
      shadowRoot.adoptedStyleSheets = [...own, sheetOf(BROWSER[media])];
    }
  });
}
