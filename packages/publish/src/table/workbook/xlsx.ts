/**
 * A workbook as Excel and most others write it (Office Open XML, `.xlsx`): its sheets, its texts, its formats.
 *
 * Only what a table needs is read: no pictures, no charts, no links to other files.
 */
import { Grid } from './grid.js';
import type { Packed } from './packed.js';
import type { Sheet, SheetRow, Workbook } from './sheet.js';
import { type Shown, shownBy } from './values.js';
import { isTrue, readSheet, type Shared, unescaped } from './xlsx-sheet.js';
import { type Attributes, localName, NotXml, readXml } from './xml.js';

interface Relation {
  readonly id: string;
  /** The last word of its address: `worksheet`. */
  readonly type: string;
  /** Name of the part in the packed file. */
  readonly part: string;
}

/** A part that has to be there. */
function partOf(packed: Packed, name: string): Uint8Array {
  const content = packed.part(name);
  if (!content) throw new NotXml(`the part "${name}" is missing`);
  return content;
}

/** The name of a part that another one names from its folder. */
function placeOf(folder: string, target: string): string {
  const place: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') place.pop();
    else if (step !== '' && step !== '.') place.push(step);
  return place.join('/');
}

/** Which parts belong to a part. @param of its name, or nothing for the whole file */
function relationsOf(packed: Packed, of: string): readonly Relation[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const content = packed.part(`${folder}_rels/${of.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (content)
    readXml(content, {
      open(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        relations.push({
          id: Id,
          type: Type.slice(Type.lastIndexOf('/') + 1),
          part: placeOf(folder, Target),
        });
      },
    });
  return relations;
}

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
}

function readWorkbook(content: Uint8Array): {
  entries: readonly SheetEntry[];
  is1904: boolean;
  root: string;
} {
  const entries: SheetEntry[] = [];
  let is1904 = false;
  let root = '';
  const idOf = (attributes: Attributes): string =>
    Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id')?.[1] ?? '';
  readXml(content, {
    open(name, attributes) {
      root ||= name;
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name === 'sheet')
        entries.push({
          name: attributes['name'] ?? '',
          isHidden: /hidden/i.test(attributes['state'] ?? ''),
          id: idOf(attributes),
        });
    },
  });
  return { entries, is1904, root };
}

/** The texts that cells name by their number. Marks of pronunciation are no part of them. */
function readTexts(content: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let silent = 0;
  readXml(content, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') silent += 1;
      isText = name === 't' && silent === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 'rPh') silent -= 1;
      if (name === 'si') texts.push(unescaped(text));
      isText = false;
    },
  });
  return texts;
}

function readFormats(content: Uint8Array): readonly Shown[] {
  const codes = new Map<number, string>();
  const formats: Shown[] = [];
  const open: string[] = [];
  readXml(content, {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      const parent = open.at(-1);
      if (name === 'numFmt' && parent === 'numFmts') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'xf' && parent === 'cellXfs') formats.push(shownBy(id, codes.get(id)));
      open.push(name);
    },
    close() {
      open.pop();
    },
  });
  return formats;
}

/** Whether anything stands in the cells of a sheet; quickly, since it is asked of all. */
function hasCells(content: Uint8Array): boolean {
  // Only signs of ASCII are looked for.
  const text = new TextDecoder('latin1').decode(content);
  const end = text.search(/<\/(?:\w+:)?sheetData>/);
  return /<(?:\w+:)?(?:v|is|f)[\s>]/.test(end < 0 ? '' : text.slice(0, end));
}

/**
 * Opens a workbook.
 *
 * @returns nothing where the packed file is of another kind
 * @throws NotXml
 */
export function openXlsx(packed: Packed): Workbook | undefined {
  const main = relationsOf(packed, '').find(({ type }) => type === 'officeDocument');
  if (!main || main.part.endsWith('.bin')) return undefined;
  const { entries, is1904, root } = readWorkbook(partOf(packed, main.part));
  if (root !== 'workbook') return undefined;
  const relations = relationsOf(packed, main.part);
  const shared = <Value>(type: string, read: (content: Uint8Array) => readonly Value[]): readonly Value[] => {
    const relation = relations.find((each) => each.type === type);
    return relation ? read(partOf(packed, relation.part)) : [];
  };
  let known: Shared | undefined;
  const sheets = entries.flatMap(({ id, name, isHidden }): Sheet[] => {
    const relation = relations.find((each) => each.id === id);
    if (!relation) throw new NotXml(`the part of the sheet "${name}" is missing`);
    // A sheet may be a chart.
    if (relation.type !== 'worksheet') return [];
    const content = partOf(packed, relation.part);
    return [
      {
        name,
        isHidden,
        hasCells: hasCells(content),
        rows(): readonly SheetRow[] {
          known ??= {
            is1904,
            texts: shared('sharedStrings', readTexts),
            formats: shared('styles', readFormats),
          };
          const grid = new Grid(packed.place, name);
          readSheet(content, grid, known);
          return grid.rows();
        },
      },
    ];
  });
  return { sheets };
}
