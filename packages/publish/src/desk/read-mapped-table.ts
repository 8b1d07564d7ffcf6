/**
 * The table by its mapping, as `import` reads it, with what has to be said of it.
 */
import { type Claim, type Feed, indicatorsOf } from '@mine-action/data';
import { parseFeed, vouchFor } from '@mine-action/data/feed';
import { runChecks } from '../checks/index.js';
import { CommandError } from '../commands/command-error.js';
import { explain } from '../commands/explain.js';
import { type Finding, isError, located } from '../commands/finding.js';
import { SILENT } from '../progress.js';
import { readMappedFeed } from '../table/mapped-feed.js';
import { parseMapping } from '../table/mapping.js';
import { rowsOfBytes } from '../table/table-bytes.js';
import { today } from '../today.js';
import { datedText, indicatorText } from '../words.js';
import { findingGroups } from './finding-groups.js';
import type { Json, Reading, ShownFigure } from './state.js';

/** What the mapping is called in messages. */
const MAPPING = 'The choices';
const GROUPS_SHOWN = 50;
const FIRST_SHOWN = 6;
/** A larger feed is shown by its first rows alone. */
const WHOLES_UP_TO = 2000;

/** Figures and sources that come from sentences, beside those of the table. */
export interface Added {
  readonly figures: readonly Json[];
  readonly sources: Json;
}

export interface ReadDesk {
  readonly feed: Feed | undefined;
  readonly reading: Reading;
}

const NOTHING = { groups: [], found: 0, figures: 0, empty: 0, leftOut: 0, wholes: [], first: [] };

/** @param table its bytes, and what the officer calls it */
export async function readMappedTable(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  input: Json,
  added: Added,
): Promise<ReadDesk> {
  try {
    const mapping = parseMapping(input, MAPPING);
    const read = await readMappedFeed(name, rowsOfBytes(name, bytes, mapping), mapping, SILENT);
    const { feed, findings } = read.feed ? withAdded(read.feed, added, read.findings) : read;
    const warnings = feed ? runChecks(feed, { today: today(), sourceTexts: new Map() }) : [];
    const all = [...findings, ...located(warnings, read.lines)];
    const isGood = feed !== undefined && !all.some(isError);
    return {
      feed: isGood ? feed : undefined,
      reading: {
        ...NOTHING,
        groups: findingGroups(all).slice(0, GROUPS_SHOWN),
        found: all.length,
        figures: feed?.figures.length ?? 0,
        empty: read.empty ?? 0,
        leftOut: read.leftOut ?? 0,
        ...(isGood && {
          wholes: wholesOf(feed),
          first: feed.figures.slice(0, FIRST_SHOWN).map((claim) => alone(claim, feed)),
        }),
      },
    };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { feed: undefined, reading: { ...NOTHING, trouble: error.message } };
  }
}

/** The feed with the figures from sentences in it; the format judges both together. */
function withAdded(
  feed: Feed,
  { figures, sources }: Added,
  before: readonly Finding[],
): { readonly feed: Feed | undefined; readonly findings: readonly Finding[] } {
  if (figures.length === 0) return { feed, findings: before };
  const input = { ...feed, sources: { ...sources, ...feed.sources }, figures: [...feed.figures, ...figures] };
  const { feed: whole, problems } = parseFeed(input, { keepsDrafts: true });
  return { feed: whole, findings: [...before, ...problems.map(explain)] };
}

/** The attributes by which an element shows a part of the whole. */
function attributesOf({ indicator, scope, disaggregation }: Claim): Readonly<Record<string, string>> {
  const area = typeof scope.area === 'string' ? scope.area : scope.area && Object.values(scope.area)[0];
  const parts = Object.values(disaggregation ?? {});
  return {
    indicator,
    edition: 'latest',
    ...(area !== undefined && { area }),
    ...(scope.operator !== undefined && { operator: scope.operator }),
    ...(parts.length > 0 && { part: parts.join(' ') }),
  };
}

function alone(claim: Claim, feed: Feed): ShownFigure {
  const source = feed.sources[claim.source ?? ''];
  const part = {
    ...feed,
    figures: [claim],
    sources: source && claim.source ? { [claim.source]: source } : {},
  };
  return {
    id: claim.id,
    says: `${indicatorText(claim.indicator)}: ${datedText(claim)}`,
    attributes: attributesOf(claim),
    feed: vouchFor(part),
  };
}

/** Each indicator as a page shows it that names no part. */
function wholesOf(feed: Feed): readonly ShownFigure[] {
  if (feed.figures.length > WHOLES_UP_TO) return [];
  return indicatorsOf(feed).map((indicator) => {
    const figures = feed.figures.filter((claim) => claim.indicator === indicator);
    return {
      id: indicator,
      says: indicatorText(indicator),
      attributes: { indicator, edition: 'latest' },
      feed: vouchFor({ ...feed, figures }),
    };
  });
}
