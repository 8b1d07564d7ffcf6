declare module 'svgcanvas/dist/svgcanvas.esm.js' {
  /** A 2d context that makes elements of what is drawn on it. */
  export const Context: new (options: { width: number; height: number }) => Omit<
    CanvasRenderingContext2D,
    'canvas'
  > & {
    canvas: unknown;
    width: number;
    height: number;
    lineDash: string | null;
    getSvg(): SVGSVGElement;
    /** The group that is drawn into. */
    __closestGroupOrSvg(): SVGElement;
  };
}
