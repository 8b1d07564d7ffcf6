/**
 * How a drawing looks: what the style sheet says of the plot box, resolved. A canvas knows no style sheets, so all of
 * it is read and handed in; `plot.styles.ts` keeps the colours where they are read here.
 */

export interface ChartTheme {
  /** Colours, as the browser writes them out. */
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly rest: string;
  readonly line: string;
  readonly background: string;
  readonly family: string;
  readonly sizePx: number;
  /** The way the axes run: that of the page around, whatever language the words are in. */
  readonly direction: 'ltr' | 'rtl';
}

/** What the plot box looks like now; nothing where its document has no window. */
export function readChartTheme(box: Element): ChartTheme | undefined {
  const style = box.ownerDocument.defaultView?.getComputedStyle(box);
  return (
    style && {
      text: style.color,
      muted: style.textDecorationColor,
      accent: style.caretColor,
      rest: style.columnRuleColor,
      line: style.borderTopColor,
      background: style.backgroundColor,
      family: style.fontFamily,
      sizePx: parseFloat(style.fontSize),
      direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    }
  );
}

/** The same in one ink on paper, whose tints are what a printer makes of grey. */
export function inInk(theme: ChartTheme): ChartTheme {
  const [ink, paper] = ['#000', '#fff'];
  return { ...theme, text: ink, muted: ink, accent: ink, rest: '#bbb', line: ink, background: paper };
}
