/**
 * Pages whose styles reach for everything.
 */
export interface Surroundings {
  readonly style?: string;
  /** What the element stands in, with `%` in its place. */
  readonly around?: string;
  readonly html?: string;
  /** The inline figure takes the page's looks; where those cannot be read, it cannot either. */
  readonly inlineFollows?: boolean;
}

export const SURROUNDINGS: Readonly<Record<string, Surroundings>> = {
  'a plain page': {},
  'a root size of 62.5 %': { style: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'a root size of 62.5 % and nothing else': { style: 'html { font-size: 62.5% }' },
  'a font size of nought': { style: 'body { font-size: 0 }' },
  'a reset of everything': {
    style:
      '* { all: unset !important } style, script, title, head { display: none !important } body, p, div { display: block !important }',
  },
  'a reset that begins with our tags': {
    style:
      'mine-stat, clearance-progress, dog-counter { all: initial !important } :not(:defined) { color: red }',
  },
  'a reset of margins, borders and boxes': {
    style:
      '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; line-height: 1; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-indent: 40px; font: 10px/1 monospace; text-shadow: 2px 2px red; font-variant: small-caps }',
  },
  'styles for spans, links, pictures and details': {
    style:
      'span, bdi, p, a, details, summary, svg, path, rect, circle, blockquote, dl, dt, dd { display: none !important; color: #fff !important; font-size: 3px !important; width: 1px !important; fill: none !important; stroke-dasharray: 1 !important }',
  },
  'a page in the dark': { style: ':root { color-scheme: dark } body { background: #000; color: #eee }' },
  'a page painted dark without saying so': { style: 'body { background: #000; color: #eee }' },
  'white text on white, by mistake': { style: 'body { color: #fff }', inlineFollows: true },
  'a page from right to left': { html: 'dir="rtl"' },
  'vertical writing': { style: 'body { writing-mode: vertical-rl; height: 500px }', inlineFollows: true },
  'a column 160 px wide': { around: '<div style="width:160px">%</div>' },
  'a column 120 px wide': { around: '<div style="width:120px">%</div>' },
  'a column 120 px wide, in large type': { around: '<div style="width:120px;font-size:20px">%</div>' },
  'a row of flex items': {
    around:
      '<div style="display:flex;gap:8px;width:600px"><p style="margin:0">Beside.</p>%<p style="margin:0">Beside.</p></div>',
  },
  'a flex column that centres': {
    around: '<div style="display:flex;flex-direction:column;align-items:center;width:400px">%</div>',
  },
  'a grid with narrow tracks': {
    around:
      '<div style="display:grid;grid-template-columns:repeat(3,1fr);width:540px;gap:6px"><p>1</p>%<p>3</p></div>',
  },
  'a float': { around: '<div style="float:left;max-width:300px">%</div>' },
  'a table cell': {
    around: '<table style="width:500px"><tr><td>%</td><td style="width:60%">Beside.</td></tr></table>',
  },
  'a box with text in one line': {
    around: '<div style="white-space:nowrap;width:240px;text-align:center;line-height:0">%</div>',
    inlineFollows: true,
  },
  'an absolute box': { around: '<div style="position:absolute;top:5px;left:5px;width:220px">%</div>' },
  'a zoomed body': { style: 'body { zoom: 1.17 }' },
  'a page zoomed to twice its size': { style: 'body { zoom: 2; margin: 4px }' },
  'letters from a pointer-less, unselectable, blended page': {
    style:
      'body { pointer-events: none; user-select: none; mix-blend-mode: multiply; text-rendering: geometricPrecision; hyphens: auto; word-break: break-all; direction: ltr; unicode-bidi: plaintext; tab-size: 40 }',
  },
};
