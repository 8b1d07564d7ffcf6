/**
 * The fields of one figure, from the cells of its row.
 */
import type { Finding } from '../commands/finding.js';
import { readDate } from './dates.js';
import { NUMBERS } from './flat-csv.js';
import type { Layout, NumberColumn } from './layout.js';
import { DATE_FIELDS, isPartField, type Mapping } from './mapping.js';
import { type Amount, footnoteIn, multiplied, readAmount, readNumber, withoutFootnotes } from './numbers.js';
import { type Reading, type Refusal, refused } from './reading.js';
import { type Cell, cellText, type Row, typeOf } from './rows.js';

/** Fields of a figure by their paths, such as `asOf.date`. */
export type RowFields = Map<string, unknown>;

/** @param wholes fields of which the row counts the whole */
export function readFields(
  { line, cells }: Row,
  { index: value, constants, factor }: NumberColumn,
  { mapping, header, fields: others }: Layout,
  wholes: ReadonlySet<string>,
): { readonly fields: RowFields; readonly findings: readonly Finding[] } {
  const fields: RowFields = new Map(Object.entries(constants));
  const findings: Finding[] = [];
  const refuse = (index: number, check: string, reading: Refusal): void => {
    const place = { line, field: `column "${header.at(index)}"`, value: cellText(cells[index]), check };
    findings.push(refused(place, reading));
  };
  const isEmpty = (text: string): boolean => text === '' || mapping.empty.includes(text);

  for (const [path, index] of others) {
    const cell = cells[index] ?? '';
    const text = cellText(cell).trim();
    if (wholes.has(path)) fields.delete(path);
    else if (isEmpty(text)) {
      if (Object.hasOwn(mapping.ifEmpty, path)) {
        const meant = mapping.ifEmpty[path];
        if (meant === null) fields.delete(path);
        else fields.set(path, meant);
      } else if (fields.has(path) || isPartField(path))
        refuse(index, 'empty-cell', emptyCell(path, fields.get(path)));
    } else {
      const reading = readCell(path, cell, mapping);
      if ('value' in reading) fields.set(path, reading.value);
      else refuse(index, 'notation', reading);
    }
  }
  // Whose work a row names is not everybody's.
  if (fields.has('scope.operator') && fields.get('scope.operators') === 'all')
    fields.set('scope.operators', 'single');

  const cell = cells[value] ?? '';
  const amount = readValue(cell, fields.get('unit'), mapping);
  if ('value' in amount) {
    const bound = amount.value.qualifier;
    const isMapped = others.some(([path]) => path === 'qualifier') && fields.get('qualifier') !== undefined;
    if (bound !== undefined && isMapped && fields.get('qualifier') !== bound)
      refuse(value, 'bound', {
        says: `"${cellText(cell)}" is ${bound}, and the column of the qualifier says ${String(fields.get('qualifier'))}`,
        remedy: 'Write the bound in one of the two.',
      });
    for (const [path, number] of Object.entries(amount.value))
      fields.set(path, typeof number === 'number' && factor !== 1 ? multiplied(number, factor) : number);
  } else refuse(value, amount.check ?? 'notation', amount);

  if (mapping.quoteCells && !fields.has('quote.text')) {
    const said = (index: number): string => `${header.at(index)}: ${cellText(cells[index]).trim()}`;
    const date = others.find(([path]) => DATE_FIELDS.includes(path))?.[1];
    fields.set('quote.text', [...(date === undefined ? [] : [said(date)]), said(value)].join(' … '));
  }
  return { fields, findings };
}

function emptyCell(path: string, constant: unknown): Refusal {
  if (constant !== undefined)
    return {
      says: `is empty, and the mapping also states a constant for ${path}: ${JSON.stringify(constant)}`,
      remedy: `Fill the cell, or state in the mapping what an empty one means: "ifEmpty": {"${path}": ${JSON.stringify(constant)}}.`,
      mends: [
        [{ path: ['ifEmpty', path], value: constant }],
        [{ path: ['fillDown'], value: path, inList: true }],
      ],
    };
  return {
    says: `is empty: without ${path} the row would count the whole`,
    remedy: `Fill the cell, or state in the mapping that it has what stands above ("fillDown": ["${path}"]), or that such rows count the whole ("ifEmpty": {"${path}": null}).`,
    mends: [[{ path: ['fillDown'], value: path, inList: true }], [{ path: ['ifEmpty', path], value: null }]],
  };
}

/** A field that is not the value of the figure. */
function readCell(path: string, cell: Cell, mapping: Mapping): Reading<unknown> {
  const text = cellText(cell).trim();
  const known = mapping.values[path];
  if (known && Object.hasOwn(known, text)) return { value: known[text] };
  const typed = typeOf(cell);
  if (NUMBERS.includes(path))
    return typed?.kind === 'number' ? { value: typed.value } : readNumber(text, mapping);
  if (DATE_FIELDS.includes(path)) {
    if (typed?.kind === 'day') return { value: typed.day };
    return readDate(text, mapping, path === 'period.start' ? 'start' : path === 'period.end' ? 'end' : 'day');
  }
  const name = withoutFootnotes(text, mapping.footnotes);
  const mark = isPartField(path) ? footnoteIn(name) : undefined;
  if (mark === undefined) return { value: known && Object.hasOwn(known, name) ? known[name] : name };
  return {
    says: `"${text}" ends as if "${mark}" led to a footnote, and would be another part than "${name.slice(0, -mark.length).trim()}"`,
    remedy: `State the mark in the mapping: "footnotes": ["${mark}"]; or give the name a code under "values".`,
    mends: [[{ path: ['footnotes'], value: mark, inList: true }]],
  };
}

type ValueReading = Reading<Amount> & { readonly check?: string };

/** The number of a figure, with the bound that its cell has; a share as a percentage. */
function readValue(cell: Cell, unit: unknown, mapping: Mapping): ValueReading {
  const text = cellText(cell).trim();
  const typed = typeOf(cell);
  const known = mapping.values['value'];
  if (known && Object.hasOwn(known, text)) return { value: { value: Number(known[text]) } };
  if (typed?.kind === 'day')
    return {
      says: `"${text}" is a day, where a number should stand`,
      remedy: 'Correct the cell, or its format in the spreadsheet.',
    };
  if (typed?.kind === 'number' && typed.isPercent)
    return unit === 'percent'
      ? { value: { value: multiplied(typed.value, 100) } }
      : {
          says: `"${text}" is a percentage, and the unit is ${String(unit)}`,
          remedy: 'Correct the unit of this column, or the cell.',
        };
  const sign = /\s*[%٪]$/.exec(text);
  if (sign && unit === 'percent') return readAmount(text.slice(0, sign.index), mapping);
  const reading: Reading<Amount> =
    typed?.kind === 'number' ? { value: { value: typed.value } } : readAmount(text, mapping);
  if (unit !== 'percent' || !('value' in reading)) return reading;
  return share(text, reading.value, mapping.shares);
}

/** 0.16 is 16 % in one table and 0.16 % in the next. */
function share(text: string, amount: Amount, written: Mapping['shares']): ValueReading {
  if (written === 'fraction') {
    const { value, qualifier, valueMin, valueMax } = amount;
    return {
      value: {
        value: multiplied(value, 100),
        ...(qualifier !== undefined && { qualifier }),
        ...(valueMin !== undefined && { valueMin: multiplied(valueMin, 100) }),
        ...(valueMax !== undefined && { valueMax: multiplied(valueMax, 100) }),
      },
    };
  }
  if (written === 'percent' || amount.value <= 0 || amount.value > 1) return { value: amount };
  return {
    check: 'share',
    says: `"${text}" is a percentage of at most 1, or a fraction (${multiplied(amount.value, 100)} %)`,
    remedy:
      'State in the mapping how shares are written: "shares": "fraction" for 0.16 that means 16 %, "percent" for 16.',
    mends: [[{ path: ['shares'], value: 'fraction' }], [{ path: ['shares'], value: 'percent' }]],
  };
}
