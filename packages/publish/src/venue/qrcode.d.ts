/** What this package uses of `qrcode`, which brings no types of its own. */
declare module 'qrcode' {
  /** The modules of a code, row by row: 1 is dark. */
  export interface QRCode {
    readonly modules: { readonly size: number; get(row: number, column: number): number };
  }
  export function create(text: string, options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' }): QRCode;
}
