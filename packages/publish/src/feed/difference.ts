/**
 * What a new feed says that an old one did not, in words.
 *
 * First what a reader of the pages will notice: the newest figure of each indicator. Then every figure and source that
 * came, went or changed.
 */
import { type Claim, type Feed, indicatorsOf, select, type Source, type Text } from '@mine-action/data';
import { amountText, count, datedText, dateText, indicatorText } from '../words.js';

/** One field that differs; texts as they are said. */
interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

interface Entry {
  readonly id: string;
  readonly says: string;
  readonly changes?: readonly Change[] | undefined;
}

interface Part {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly changed: readonly Entry[];
}

export interface Difference {
  /** Newest figures that are not what they were. */
  readonly newest: readonly { readonly indicator: string; readonly before: string; readonly after: string }[];
  readonly feed: readonly Change[];
  readonly figures: Part;
  readonly sources: Part;
}

const NOTHING = 'nothing';

const said = (value: unknown): string =>
  value === undefined ? NOTHING : typeof value === 'string' ? value : JSON.stringify(value);

/** Paths and values of an object, the texts of languages as one. */
function leaves(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [key, inner] of Object.entries(value)) leaves(inner, path ? `${path}.${key}` : key, into);
  else if (value !== undefined) into.set(path, said(value));
  return into;
}

function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const [old, young] = [leaves(before, '', new Map()), leaves(after, '', new Map())];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((field) => old.get(field) !== young.get(field))
    .map((field) => ({ field, before: old.get(field) ?? NOTHING, after: young.get(field) ?? NOTHING }));
}

/** Fields that a quantity says in one. */
const QUANTITY = ['value', 'unit', 'qualifier', 'roundedTo', 'valueMin', 'valueMax'];

function changesOf(before: Claim, after: Claim): readonly Change[] {
  const changes = changesBetween(before, after);
  if (!changes.some(({ field }) => QUANTITY.includes(field))) return changes;
  const [old, young] = [amountText(before), amountText(after)];
  const rest = changes.filter(
    ({ field }) => !QUANTITY.includes(field) || (old === young && field === 'roundedTo'),
  );
  return old === young ? rest : [{ field: 'figure', before: old, after: young }, ...rest];
}

function compare<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  says: (item: Item) => string,
  changes: (before: Item, after: Item) => readonly Change[],
): Part {
  const [added, removed, changed]: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const [id, item] of after) {
    const old = before.get(id);
    if (old === undefined) added.push({ id, says: says(item) });
    else {
      const found = changes(old, item);
      if (found.length > 0) changed.push({ id, says: says(item), changes: found });
    }
  }
  for (const [id, item] of before) if (!after.has(id)) removed.push({ id, says: says(item) });
  return { added, removed, changed };
}

const plain = (text: Text): string =>
  typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');

const figureText = (claim: Claim): string => `${indicatorText(claim.indicator)}: ${datedText(claim)}`;
const sourceText = ({ publisher, title, publishedOn }: Source): string =>
  `${plain(publisher.name)}, "${title}", ${dateText(publishedOn)}`;

function newestOf(before: Feed, after: Feed): Difference['newest'] {
  return (
    [...new Set([...indicatorsOf(before), ...indicatorsOf(after)])]
      // The other code of an indicator would say the same twice.
      .filter((code) =>
        [before, after].some(({ figures }) => figures.some(({ indicator }) => indicator === code)),
      )
      .flatMap((indicator) => {
        const [old, young] = [before, after].map((feed) => {
          const figure = select(feed, { indicator, edition: 'latest' });
          return figure.known ? figure.claim : undefined;
        });
        const isSame =
          old && young && amountText(old) === amountText(young) && old.asOf.date === young.asOf.date;
        if (isSame || (!old && !young)) return [];
        return [
          {
            indicator,
            before: old ? amountText(old) : NOTHING,
            after: young ? datedText(young) : NOTHING,
          },
        ];
      })
  );
}

export function difference(before: Feed, after: Feed): Difference {
  const byId = ({ figures }: Feed): Map<string, Claim> => new Map(figures.map((claim) => [claim.id, claim]));
  const head = ({ sources: _sources, figures: _figures, ...rest }: Feed): unknown => rest;
  return {
    newest: newestOf(before, after),
    feed: changesBetween(head(before), head(after)),
    figures: compare(byId(before), byId(after), figureText, changesOf),
    sources: compare(
      new Map(Object.entries(before.sources)),
      new Map(Object.entries(after.sources)),
      sourceText,
      changesBetween,
    ),
  };
}

function partText(word: string, { added, removed, changed }: Part): readonly string[] {
  const list = (what: string, entries: readonly Entry[]): readonly string[] =>
    entries.length === 0
      ? []
      : [
          `${count(entries.length, word)} ${what}:`,
          ...entries.flatMap(({ id, says, changes = [] }) => [
            `  ${id}: ${says}`,
            ...changes.map(({ field, before, after }) => `    ${field}: ${before} → ${after}`),
          ]),
          '',
        ];
  return [...list('added', added), ...list('removed', removed), ...list('changed', changed)];
}

/** The difference in words, a line for each. */
export function differenceText({ newest, feed, figures, sources }: Difference): string {
  const lines = [
    ...(newest.length > 0 ? ['Newest figures:'] : []),
    ...newest.map(({ indicator, before, after }) => `  ${indicatorText(indicator)}: ${before} → ${after}`),
    ...(newest.length > 0 ? [''] : []),
    ...partText('figure', figures),
    ...partText('source', sources),
    ...(feed.length > 0 ? ['The feed itself:'] : []),
    ...feed.map(({ field, before, after }) => `  ${field}: ${before} → ${after}`),
  ];
  return lines.length === 0 ? 'The two feeds say the same.\n' : `${lines.join('\n').trimEnd()}\n`;
}
