/**
 * The steps of what holds for the whole table: how numbers and dates are written, and what all figures have in common.
 */
import { html, nothing } from 'lit';
import type { Message } from '../messages.js';
import type { DeskState } from '../state.js';
import { areaField, checkField, selectField, textField } from './fields.js';
import { sourceKey, textAt, textsAt, withSource, withValue } from './mapping-draft.js';
import { optionsOf, words } from './page-words.js';
import type { Work } from './work.js';

const columnsOf = ({ mapping }: DeskState): readonly string[] =>
  Object.keys((mapping['columns'] as object | undefined) ?? {});
const DATES = ['asOf.date', 'period.start', 'period.end', 'due'];

/** Whether a column of the table holds days. */
const isDated = (state: DeskState): boolean => columnsOf(state).some((field) => DATES.includes(field));

export function notationStep(state: DeskState, work: Work): unknown {
  const { mapping, choices, table } = state;
  if (!table || table.columns.length === 0) return nothing;
  const select = (key: string, codes: readonly string[], otherwise = ''): unknown =>
    selectField({
      id: key,
      label: key as Message,
      value: textAt(mapping, key) || otherwise,
      options: optionsOf(key, codes),
      change: (value) => work.change(withValue(mapping, [key], value)),
    });
  const names = (id: string, label: Message, hint: Message, path: readonly string[]): unknown =>
    areaField({
      id,
      label,
      hint,
      value: textsAt(mapping, ...path).join('\n'),
      change: (value) =>
        work.change(
          withValue(
            mapping,
            path,
            value
              .split('\n')
              .map((each) => each.trim())
              .filter(Boolean),
          ),
        ),
    });
  return html`<section aria-labelledby="notation-title">
    <h2 id="notation-title">${words('notation')}</h2>
    ${select('decimal', ['.', ',', '٫'])} ${select('thousands', ['none', 'space', '.', ',', "'", '٬'])}
    ${
      isDated(state)
        ? html`${select('dates', choices.dateOrders)} ${select('calendar', choices.calendars)}
          ${textField({
            id: 'months',
            label: 'months',
            hint: 'months-hint',
            size: 'short',
            value: textAt(mapping, 'months'),
            change: (value) => work.change(withValue(mapping, ['months'], value)),
          })}`
        : nothing
    }
    ${select('digits', ['latn', 'arab', 'arabext', ...choices.digits.filter((code) => code === textAt(mapping, 'digits') && !['arab', 'arabext', 'latn'].includes(code))], 'latn')}
    ${textField({
      id: 'empty',
      label: 'empty',
      hint: 'empty-hint',
      value: textsAt(mapping, 'empty').join(' '),
      change: (value) => work.change(withValue(mapping, ['empty'], value.split(/\s+/).filter(Boolean))),
    })}
    ${names('whole-names', 'whole-names', 'names-hint', ['totals', 'whole'])}
    ${names('left-out-names', 'left-out-names', 'names-hint', ['totals', 'leaveOut'])}
  </section>`;
}

export function commonStep(state: DeskState, work: Work): unknown {
  const { mapping, choices, table } = state;
  if (!table || table.columns.length === 0) return nothing;
  const has = columnsOf(state);
  const constant = (field: string): string => textAt(mapping, 'constants', field);
  const setConstant = (field: string) => (value: string) =>
    work.change(withValue(mapping, ['constants', field], value));
  const select = (field: string, codes: readonly string[]): unknown =>
    has.includes(field)
      ? nothing
      : selectField({
          id: field,
          label: field as Message,
          value: constant(field),
          options: optionsOf(field, codes),
          change: setConstant(field),
        });
  const day = (field: string): unknown =>
    has.includes(field)
      ? nothing
      : textField({
          id: field,
          label: field as Message,
          hint: 'day-hint',
          size: 'short',
          value: constant(field),
          change: setConstant(field),
        });
  const ofFeed = (id: string, path: readonly string[], hint?: Message): unknown =>
    textField({
      id,
      label: id as Message,
      ...(hint && { hint }),
      value: textAt(mapping, 'feed', ...path),
      change: (value) => work.change(withValue(mapping, ['feed', ...path], value)),
    });
  const ofSource = (id: string, path: readonly string[], hint?: Message): unknown =>
    textField({
      id,
      label: id as Message,
      ...(hint && { hint }),
      value: textAt(mapping, 'sources', sourceKey(mapping), ...path),
      change: (value) => work.change(withSource(mapping, path, value)),
    });
  return html`<section aria-labelledby="common-title">
    <h2 id="common-title">${words('common')}</h2>
    ${select('qualifier', choices.qualifiers)} ${select('status', ['reported', 'estimated', 'planned'])}
    ${select('measure', ['cumulative', 'flow', 'stock', 'ratio'])}
    ${['cumulative', 'flow'].includes(constant('measure')) ? day('period.start') : nothing}
    ${day('asOf.date')} ${select('asOf.basis', ['stated', 'inferred', 'publication-date'])}
    ${select('scope.operators', ['all', 'single', 'not-stated', 'not-applicable'])}
    ${
      constant('scope.operators') === 'single' && !has.includes('scope.operator')
        ? textField({
            id: 'scope.operator',
            label: 'scope.operator',
            value: constant('scope.operator'),
            change: setConstant('scope.operator'),
          })
        : nothing
    }
    ${textField({
      id: 'publisher',
      label: 'publisher',
      hint: 'publisher-hint',
      value: textAt(mapping, 'feed', 'publisher', 'name'),
      change: (value) =>
        work.change(
          withSource(withValue(mapping, ['feed', 'publisher', 'name'], value), ['publisher', 'name'], value),
        ),
    })}
    ${ofFeed('country', ['refArea'], 'country-hint')} ${ofFeed('feed-title', ['title'])}
    ${ofFeed('feed-id', ['id'], 'feed-id-hint')}
    ${selectField({
      id: 'frequency',
      label: 'frequency',
      value: textAt(mapping, 'feed', 'updateFrequency'),
      options: optionsOf('frequency', ['weekly', 'monthly', 'quarterly', 'annual', 'irregular']),
      change: (value) => work.change(withValue(mapping, ['feed', 'updateFrequency'], value)),
    })}
    ${ofSource('source-title', ['title'])} ${ofSource('source-url', ['url'])}
    ${ofSource('source-published', ['publishedOn'], 'day-hint')}
    ${ofSource('source-language', ['language'], 'source-language-hint')}
    ${checkField({
      id: 'quote',
      label: 'quote',
      isChecked: mapping['quoteCells'] === true,
      change: (isChecked) =>
        work.change(
          withValue(
            withValue(mapping, ['quoteCells'], isChecked ? true : undefined),
            ['constants', 'speaker.speech'],
            isChecked ? 'document' : 'not-stated',
          ),
        ),
    })}
  </section>`;
}
