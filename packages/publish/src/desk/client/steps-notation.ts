/**
 * The step of how numbers and dates are written. What few tables need is behind a heading that says what is set in it.
 */
import { html, nothing } from 'lit';
import { objectOf } from '../json.js';
import type { Message } from '../messages.js';
import type { DeskState, Json } from '../state.js';
import { disclosure } from './disclosure.js';
import { checkField, type Option, optionsWith, selectField, textField } from './fields.js';
import { listField, pairsField } from './lists.js';
import { hasUnit, textAt, textsAt, withValue } from './mapping-draft.js';
import { named, optionsOf, words } from './page-words.js';
import { problemAt } from './problems.js';
import type { Work } from './work.js';

const DATES = ['asOf.date', 'period.start', 'period.end', 'due'];
/** Digits of the countries that mine action works in; others are shown where they are set. */
const DIGITS = ['latn', 'arab', 'arabext', 'beng', 'deva', 'khmr', 'laoo', 'mymr', 'thai', 'tibt'];

/** Whether a column of the table holds days. */
const isDated = ({ mapping }: DeskState): boolean =>
  Object.keys(objectOf(mapping['columns'])).some((field) => DATES.includes(field));

export function notationStep(state: DeskState, work: Work): unknown {
  const { mapping, choices, table } = state;
  if (!table || table.columns.length === 0) return nothing;
  const select = (key: string, codes: readonly string[]): unknown =>
    selectField({
      id: key,
      label: key as Message,
      problem: problemAt(state, key),
      value: textAt(mapping, key),
      options: optionsOf(key, codes),
      change: (value) => work.change(withValue(mapping, [key], value)),
    });
  const isShared = hasUnit(mapping, 'percent') || textAt(mapping, 'shares') !== '';
  return html`<section aria-labelledby="notation-title">
    <h2 id="notation-title">${words('notation')}</h2>
    ${select('decimal', ['.', ',', '٫'])} ${select('thousands', ['none', 'space', '.', ',', "'", '٬'])}
    ${isShared ? select('shares', ['fraction', 'percent']) : nothing}
    ${
      isDated(state)
        ? html`${select('dates', choices.dateOrders)} ${select('calendar', choices.calendars)}
          ${monthsAndTimes(state, work)}`
        : nothing
    }
    ${signs(mapping, state, work)} ${withoutNumber(mapping, work)} ${otherDigits(mapping, work)}
    ${addingUp(state, work)}
  </section>`;
}

const monthsAndTimes = (state: DeskState, work: Work): unknown => {
  const { mapping } = state;
  const [months, times] = [textAt(mapping, 'months'), textAt(mapping, 'times')];
  return disclosure({
    id: 'more-dates',
    label: 'more-dates',
    set: [...(months === '' ? [] : [months]), ...(times === '' ? [] : [words('times')])],
    content: html`${textField({
      id: 'months',
      label: 'months',
      hint: 'months-hint',
      size: 'short',
      problem: problemAt(state, 'months'),
      value: months,
      change: (value) => work.change(withValue(mapping, ['months'], value)),
    })}
    ${checkField({
      id: 'times',
      label: 'times',
      isChecked: times !== '',
      change: (isChecked) => work.change(withValue(mapping, ['times'], isChecked ? 'leave-out' : undefined)),
    })}`,
  });
};

const pairsAt = (mapping: Json, ...path: readonly string[]): readonly Option[] =>
  Object.entries(objectOf(path.reduce<unknown>((value, key) => objectOf(value)[key], mapping))).map(
    ([key, value]) => [key, String(value)],
  );

/** A list of texts of the mapping. */
const list = (
  mapping: Json,
  work: Work,
  path: readonly string[],
  field: {
    readonly id: string;
    readonly label: Message;
    readonly hint: Message;
    readonly offered?: readonly string[];
  },
): unknown =>
  listField({
    ...field,
    entries: textsAt(mapping, ...path),
    change: (entries) => work.change(withValue(mapping, path, entries)),
  });

/** Signs beside a number: bounds, the sign of a range, marks of footnotes. */
function signs(mapping: Json, { choices }: DeskState, work: Work): unknown {
  const bounds = pairsAt(mapping, 'bounds');
  const [ranges, footnotes] = [textsAt(mapping, 'ranges'), textsAt(mapping, 'footnotes')];
  return disclosure({
    id: 'more-signs',
    label: 'more-signs',
    set: [
      ...bounds.map(([key, value]) => words('pair', { key, value: named('qualifier', value) })),
      ...ranges,
      ...footnotes,
    ],
    content: html`${pairsField({
      id: 'bounds',
      label: 'bounds',
      hint: 'bounds-hint',
      entries: bounds,
      options: optionsOf(
        'qualifier',
        choices.qualifiers.filter((code) => code !== 'exact'),
      ),
      change: (sign, qualifier) => work.change(withValue(mapping, ['bounds', sign], qualifier)),
    })}
    ${list(mapping, work, ['ranges'], { id: 'ranges', label: 'ranges', hint: 'ranges-hint' })}
    ${list(mapping, work, ['footnotes'], { id: 'footnotes', label: 'footnotes', hint: 'footnotes-hint' })}`,
  });
}

/** Cells of numbers that hold none. */
function withoutNumber(mapping: Json, work: Work): unknown {
  const numbers = pairsAt(mapping, 'values', 'value');
  return disclosure({
    id: 'more-empty',
    label: 'more-empty',
    set: [...textsAt(mapping, 'empty'), ...numbers.map(([key, value]) => words('pair', { key, value }))],
    content: html`${list(mapping, work, ['empty'], { id: 'empty', label: 'empty', hint: 'empty-hint' })}
    ${pairsField({
      id: 'words-as-numbers',
      label: 'words-as-numbers',
      hint: 'words-as-numbers-hint',
      entries: numbers,
      options: 'number',
      change: (word, number) =>
        work.change(
          withValue(mapping, ['values', 'value', word], number === undefined ? undefined : Number(number)),
        ),
    })}`,
  });
}

function otherDigits(mapping: Json, work: Work): unknown {
  const digits = textAt(mapping, 'digits');
  const grouping = textAt(mapping, 'grouping');
  const select = (key: 'digits' | 'grouping', value: string, options: readonly Option[]): unknown =>
    selectField({
      id: key,
      label: key,
      value,
      options,
      change: (next) => work.change(withValue(mapping, [key], next)),
    });
  return disclosure({
    id: 'more-digits',
    label: 'more-digits',
    set: [
      ...(digits === '' ? [] : [named('digits', digits)]),
      ...(grouping === '' ? [] : [named('grouping', grouping)]),
    ],
    content: html`${select('digits', digits, optionsWith(optionsOf('digits', DIGITS), digits))}
    ${select('grouping', grouping, optionsOf('grouping', ['thousands', 'lakh']))}`,
  });
}

function addingUp({ mapping, table }: DeskState, work: Work): unknown {
  const offered = [...new Set((table?.columns ?? []).flatMap(({ names }) => names))];
  const [whole, leftOut] = [textsAt(mapping, 'totals', 'whole'), textsAt(mapping, 'totals', 'leaveOut')];
  return disclosure({
    id: 'more-totals',
    label: 'more-totals',
    set: [...whole, ...leftOut],
    content: html`${list(mapping, work, ['totals', 'whole'], {
      id: 'whole-names',
      label: 'whole-names',
      hint: 'names-hint',
      offered,
    })}
    ${list(mapping, work, ['totals', 'leaveOut'], {
      id: 'left-out-names',
      label: 'left-out-names',
      hint: 'names-hint',
      offered,
    })}`,
  });
}
