/**
 * Ordinary pages in which a figure is pasted: what holds it, and how their columns are made. None of it is ours.
 */
export interface Layout {
  readonly style: string;
  /** The markup of the column, with `%` where the figure is pasted. */
  readonly column: string;
}

const LINE =
  '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation.</p>';

/** Text above the figure and enough of it below to fill a window. */
const around = (place: string): string => `<h1>A page</h1>${LINE}${place}${LINE.repeat(14)}`;

/** The four columns into which most figures are pasted. */
export const COLUMNS: Readonly<Record<string, Layout>> = {
  'a plain page': {
    style: 'body{font:16px/1.5 sans-serif;margin:16px}',
    column: around('%'),
  },
  'the column of an article': {
    style: 'body{font:17px/1.6 Georgia,serif;margin:0}article{max-width:680px;margin:0 auto;padding:0 16px}',
    column: `<article>${around('%')}</article>`,
  },
  'a flex column': {
    style:
      'body{font:16px/1.5 sans-serif;margin:0}main{display:flex;flex-direction:column;gap:24px;max-width:760px;margin:0 auto;padding:16px}main p{margin:0}',
    column: `<main>${around('%')}</main>`,
  },
  'a constrained column, as WordPress makes it': {
    style:
      'body{font:18px/1.65 serif;margin:0;padding:0 30px}.c>:where(:not(.alignwide)){max-width:645px;margin-left:auto!important;margin-right:auto!important}.c>*{margin-block:0}.c>*+*{margin-block-start:1.2rem}',
    column: `<div class="c">${around('%')}</div>`,
  },
};

/** Places that ask for the width of what stands in them, or make its type small. */
export const PLACES: Readonly<Record<string, Layout>> = {
  ...COLUMNS,
  'a row of flex items': {
    style: 'body{margin:0}.r{display:flex;gap:8px}.r>*{flex:1 1 0}',
    column: '<div class="r">%</div>',
  },
  'a flex item as wide as its content': {
    style: 'body{margin:0}.r{display:flex;align-items:flex-start}',
    column: '<div class="r">%</div>',
  },
  'a grid': {
    style: 'body{margin:0}.g{display:grid;grid-template-columns:minmax(0,1fr)}',
    column: '<div class="g">%</div>',
  },
  'a table cell': {
    style: 'body{margin:0}table{border-collapse:collapse}td{padding:0}',
    column: '<table><tr><td>%</td></tr></table>',
  },
  'a list item': {
    style: 'body{margin:0}ul{margin:0;padding-inline-start:20px}',
    column: '<ul><li>%</li></ul>',
  },
  'a box whose type is of no size': {
    style: 'body{margin:0}.z{font-size:0;line-height:0}',
    column: '<div class="z">%</div>',
  },
  'a centred float': {
    style: 'body{margin:0;text-align:center}.f{float:left;max-width:100%}',
    column: '<div class="f">%</div>',
  },
};
