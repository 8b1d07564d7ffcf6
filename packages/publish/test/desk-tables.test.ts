/**
 * Tables as offices keep them, each from the first choice to its figures by choosing alone. Their shapes are those of public ones:
 * sheets of humanitarian offices with hashtags, yearly tables as in the Landmine Monitor, exports of IMSMA, and sheets of who does
 * what where. The numbers are made up.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file, readJson, run } from './built.ts';
import { begin, choose, click, press, seen, settled, strange, write } from './desk-page.ts';
import { type Served, startDesk } from './desk-served.ts';
import type { Page } from 'puppeteer-core';

type Choice =
  readonly ['choose' | 'write', id: string, value: string] | readonly ['click' | 'press', what: string];

/** What is the same of all: whose figures these are. */
const COMMON: readonly Choice[] = [
  ['choose', 'qualifier', 'exact'],
  ['choose', 'status', 'reported'],
  ['choose', 'asOf.basis', 'stated'],
  ['choose', 'scope.operators', 'all'],
  ['write', 'publisher', 'Example programme'],
  ['write', 'country', 'ZZZ'],
  ['write', 'feed-title', 'Mine action in figures'],
  ['write', 'feed-id', 'example'],
  ['write', 'source-title', 'Report'],
  ['write', 'source-published', '2025-09-15'],
  ['write', 'source-language', 'en'],
  ['click', 'quote'],
];
const uses = (...all: string[]): Choice[] =>
  all.map((use, index) => ['choose', `column-${index}-use`, use] as const);
const counts = (index: number, indicator: string, unit: string, part?: string): Choice[] => [
  ['choose', `column-${index}-indicator`, indicator],
  ['choose', `column-${index}-unit`, unit],
  ...(part === undefined ? [] : [['choose', `column-${index}-part`, part] as const]),
];

interface Case {
  name: string;
  rows: string[];
  choices: readonly Choice[];
  /** What has to be decided once all is chosen, and the remedies that are pressed. */
  asked: RegExp;
  remedies: readonly Choice[];
  /** Indicator, value, bound, day, area, operator and part of each figure. */
  figures: unknown[][];
}

const CASES: Case[] = [
  {
    name: 'with hashtags and a total, in French',
    rows: [
      'Département,Date,Tués,Blessés,F',
      '#adm1+name,#date,#affected+killed,#affected+injured,#affected+injured+f',
      'Nord,31/12/2024,4,12,5',
      'Sud,31/12/2024,8,n/d,3',
      'Total,31/12/2024,12,,8',
    ],
    choices: [
      ['choose', 'delimiter', ','],
      ...uses('scope.area', 'date', 'number', 'number', 'number'),
      ...counts(2, 'casualties-killed', 'person'),
      ...counts(3, 'casualties-injured', 'person'),
      ...counts(4, 'casualties-injured', 'person', 'women'),
      ['choose', 'decimal', ','],
      ['choose', 'thousands', 'space'],
      ['choose', 'dates', 'day-month-year'],
      ['choose', 'measure', 'cumulative'],
      ['write', 'period.start', '2020-01-01'],
    ],
    asked: /"n\/d" is not a number.*"Total" looks like a row that adds up others/,
    remedies: [
      ['press', '“n/d” means: no figure'],
      ['press', '“Total” is the whole of the country'],
    ],
    figures: [
      ['casualties-killed', 4, 'exact', '2024-12-31', 'Nord'],
      ['casualties-injured', 12, 'exact', '2024-12-31', 'Nord'],
      ['casualties-injured', 5, 'exact', '2024-12-31', 'Nord', undefined, 'women'],
      ['casualties-killed', 8, 'exact', '2024-12-31', 'Sud'],
      ['casualties-injured', 3, 'exact', '2024-12-31', 'Sud', undefined, 'women'],
      ['casualties-killed', 12, 'exact', '2024-12-31'],
      ['casualties-injured', 8, 'exact', '2024-12-31', undefined, undefined, 'women'],
    ],
  },
  {
    name: 'of years, with a footnote, a bound, what was not reported, a total and a source below',
    rows: [
      'Year;Area cleared (km²);APM destroyed',
      '2022;1.25;1,204',
      '2023;2.01*;>1,300',
      '2024;N/R;980',
      'Total;3.26;3,484',
      '* Includes two provinces',
    ],
    choices: [
      ['choose', 'delimiter', ';'],
      ['write', 'ends-at', '*'],
      ...uses('date', 'number', 'number'),
      ...counts(1, 'area-cleared', 'square-kilometer'),
      ...counts(2, 'ap-mines-found', 'item'),
      ['choose', 'decimal', '.'],
      ['choose', 'thousands', ','],
      ['choose', 'dates', 'year-month-day'],
      ['choose', 'measure', 'stock'],
    ],
    asked:
      /"2\.01\*" is not a number.*">1,300" is not a number.*"N\/R".*"Total" looks like a row that adds up others, in a column of days/,
    remedies: [
      ['press', '“*” leads to a footnote'],
      ['press', '“>” means More than'],
      ['press', '“N/R” means: no figure'],
      ['press', 'Leave out “Total”'],
    ],
    figures: [
      ['area-cleared', 1.25, 'exact', '2022'],
      ['ap-mines-found', 1204, 'exact', '2022'],
      ['area-cleared', 2.01, 'exact', '2023'],
      ['ap-mines-found', 1300, 'more-than', '2023'],
      ['ap-mines-found', 980, 'exact', '2024'],
    ],
  },
  {
    name: 'exported from a database, with times of day, operators by their short names and square metres',
    rows: [
      'Organisation,Province,From,Completion Date,Area Size (sqm),AP,AT,Remarks',
      'OPA,Kherson,01/07/2025 00:00,31/07/2025 16:45,"12,298",4,1,night',
      'OPB,Kherson,01/07/2025 00:00,31/07/2025 00:00,"8,100",0,0,',
    ],
    choices: [
      ['choose', 'delimiter', ','],
      ...uses('scope.operator', 'scope.area', 'period.start', 'date', 'number', 'number', 'number', 'unused'),
      ...counts(4, 'area-cleared', 'square-meter'),
      ...counts(5, 'ap-mines-found', 'item'),
      ...counts(6, 'at-mines-found', 'item'),
      ['choose', 'decimal', '.'],
      ['choose', 'thousands', ','],
      ['choose', 'dates', 'day-month-year'],
      ['choose', 'measure', 'flow'],
      ['write', 'column-0-name-0', 'Operator A'],
      ['write', 'column-1-name-0', 'UA-65'],
    ],
    asked: /time of day|has a time/,
    remedies: [['press', 'Take the day, without the time']],
    figures: [
      ['area-cleared', 12298, 'exact', '2025-07-31', 'UA-65', 'Operator A'],
      ['ap-mines-found', 4, 'exact', '2025-07-31', 'UA-65', 'Operator A'],
      ['at-mines-found', 1, 'exact', '2025-07-31', 'UA-65', 'Operator A'],
      ['area-cleared', 8100, 'exact', '2025-07-31', 'UA-65', 'OPB'],
      ['ap-mines-found', 0, 'exact', '2025-07-31', 'UA-65', 'OPB'],
      ['at-mines-found', 0, 'exact', '2025-07-31', 'UA-65', 'OPB'],
    ],
  },
  {
    name: 'of who does what where, with merged cells, months by name and a column for each part',
    rows: [
      'Organisation;Governorate;Month;Men;Women;Boys;Girls',
      'NGO A;Aden;July 2025;12;15;30;28',
      ';Lahj;July 2025;1 200;15;-;28',
      'Grand total;;;1 212;30;30;56',
    ],
    choices: [
      ['choose', 'delimiter', ';'],
      ...uses('scope.operator', 'scope.area', 'date', 'number', 'number', 'number', 'number'),
      ...['men', 'women', 'boys', 'girls'].flatMap((part, index) =>
        counts(3 + index, 'eore-people-reached', 'person', part),
      ),
      ['choose', 'decimal', '.'],
      ['choose', 'thousands', 'space'],
      ['choose', 'dates', 'day-month-year'],
      ['write', 'months', 'en'],
      ['choose', 'measure', 'cumulative'],
      ['write', 'period.start', '2025-01-01'],
    ],
    asked: /is empty: without scope\.operator.*"Grand total" looks like a row that adds up others/,
    remedies: [
      ['press', 'Empty cells have what stands above them'],
      ['press', 'Leave out “Grand total”'],
      ['press', '“-” means: no figure'],
    ],
    figures: [
      ...[12, 15, 30, 28].map((value, index) => reached(value, index, 'Aden')),
      ...[[1200, 0] as const, [15, 1] as const, [28, 3] as const].map(([value, index]) =>
        reached(value, index, 'Lahj'),
      ),
    ],
  },
];

function reached(value: number, index: number, area: string) {
  return [
    'eore-people-reached',
    value,
    'exact',
    '2025-07',
    area,
    'NGO A',
    ['men', 'women', 'boys', 'girls'][index],
  ];
}

describe('tables as they come, at the desk', () => {
  const { openTab } = ownBrowser(before, after, '.');
  const out = () => file('tables-at-the-desk');
  let served: Served;
  let tab: Page;
  let lines: string[];

  before(async () => {
    served = await startDesk('--out', out());
    ({ tab, lines } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('#file');
  });
  after(() => served.end());

  async function take([how, what, value]: Choice) {
    if (how === 'choose' && what === 'delimiter') {
      await tab.$eval(`#delimiter input[value="${value}"]`, (each) => (each as HTMLElement).click());
      await settled(tab);
    } else if (how === 'choose') await choose(tab, what, value);
    else if (how === 'write') await write(tab, what, value);
    else if (how === 'click') await click(tab, what);
    else await press(tab, what);
  }

  for (const [index, { name, rows, choices, asked, remedies, figures }] of CASES.entries())
    it(name, async () => {
      const table = `table-${index}.csv`;
      await begin(tab, table, `${rows.join('\n')}\n`, {});
      for (const each of [...choices, ...COMMON]) await take(each);
      assert.deepEqual(await seen(tab, '.summary li'), []);
      assert.match((await seen(tab, '.list h3')).join(' '), asked);
      for (const each of remedies) await take(each);
      assert.deepEqual(
        (await seen(tab, '.list .error h3')).concat(await seen(tab, '.findings .trouble')),
        [],
      );
      await click(tab, 'write');
      await tab.waitForSelector('#written');
      const made = run(
        'import',
        file(table),
        '--mapping',
        path.join(out(), 'mapping.json'),
        '--out',
        file('made.json'),
      );
      assert.equal(made.code, 0, made.stderr);
      assert.deepEqual(
        readJson(file('made.json')).figures.map((each) => [
          each.indicator,
          each.value,
          each.qualifier,
          each.asOf.date,
          each.scope.area,
          each.scope.operator,
          each.disaggregation?.['sex-age'],
        ]),
        figures.map((each) => Array.from({ length: 7 }, (_, at) => each[at])),
      );
    });

  it('breaks none of its own policy', () => assert.deepEqual(strange(lines), []));
});
