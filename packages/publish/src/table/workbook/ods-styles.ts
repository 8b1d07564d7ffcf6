/**
 * What cells of an `.ods` workbook show, by the names of their styles; and which sheets are hidden.
 */
import { PLAIN, type Shown } from './values.js';
import { type Heard, readXml } from './xml.js';

export interface Styles {
  /** How a cell of a style shows its value. */
  readonly shown: (style: string | undefined) => Shown;
  readonly isHiddenTable: (style: string | undefined) => boolean;
}

interface Style {
  readonly format: string | undefined;
  readonly parent: string | undefined;
}

/** Styles may stand on one another; more than so many do so in a circle. */
const MOST_PARENTS = 20;

/** Reads the styles of both parts that may hold some. */
export function readStyles(parts: readonly Uint8Array[]): Styles {
  const styles = new Map<string, Style>();
  const formats = new Map<string, Shown>();
  const hiddenTables = new Set<string>();
  for (const part of parts) readXml(part, styleHeard(styles, formats, hiddenTables));
  const shown = (name: string | undefined): Shown => {
    let style = styles.get(name ?? 'Default');
    for (let steps = 0; style && style.format === undefined && steps < MOST_PARENTS; steps += 1)
      style = style.parent === undefined ? undefined : styles.get(style.parent);
    return formats.get(style?.format ?? '') ?? PLAIN;
  };
  return { shown, isHiddenTable: (style) => hiddenTables.has(style ?? '') };
}

/** Hears the styles of one part. */
function styleHeard(
  styles: Map<string, Style>,
  formats: Map<string, Shown>,
  hiddenTables: Set<string>,
): Heard {
  let table: string | undefined;
  /** The format of numbers that is open, and the parts that it shows. */
  let format: { name: string; parts: Set<string>; isScaled: boolean } | undefined;
  return {
    open(name, attributes) {
      const called = attributes['style:name'] ?? '';
      if (name === 'style') {
        const family = attributes['style:family'];
        if (family === 'table') table = called;
        if (family === 'table-cell')
          styles.set(called, {
            format: attributes['style:data-style-name'],
            parent: attributes['style:parent-style-name'],
          });
      } else if (name === 'table-properties' && table !== undefined) {
        if (attributes['table:display'] === 'false') hiddenTables.add(table);
      } else if (/^(?:number|percentage|currency|date|time)-style$/.test(name))
        format = { name: called, parts: new Set(), isScaled: false };
      else if (format) {
        format.parts.add(name);
        if (name === 'number' && Number(attributes['number:display-factor'] ?? 1) !== 1)
          format.isScaled = true;
      }
    },
    close(name) {
      if (name === 'style') table = undefined;
      if (!format || !name.endsWith('-style')) return;
      const { parts, isScaled } = format;
      const upTo =
        parts.has('day') || parts.has('day-of-week') ? 'day' : parts.has('month') ? 'month' : 'year';
      formats.set(format.name, {
        as: name === 'date-style' ? 'date' : 'number',
        // A format of a quarter or a week alone says less than a year and a month: the day counts.
        upTo: parts.has('year') || parts.has('month') ? upTo : 'day',
        withTime: parts.has('hours') || parts.has('minutes') || parts.has('seconds'),
        isScaled,
      });
      format = undefined;
    },
  };
}
