/**
 * The address of a figure as a code that a telephone reads, drawn as one path: no style, no picture file.
 */
import { create } from 'qrcode';
import { page } from '../site/draw.js';

/** What readers need around a code in order to find it, in modules. */
const QUIET = 4;

/**
 * @param name what the code holds, for those who do not see it
 */
export function codeOf(address: string, name: string): unknown {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  let path = '';
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column++;
      path += `M${start + QUIET} ${row + QUIET}h${column + 1 - start}v1H${start + QUIET}z`;
    }
  return page`<svg class="code" viewBox="0 0 ${side} ${side}" role="img" aria-label=${name} shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"></path><path fill="#000" d=${path}></path></svg>`;
}
