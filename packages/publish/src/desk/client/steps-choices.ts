/**
 * The step of what all figures have in common, and whose they are.
 */
import { html, nothing } from 'lit';
import type { Message } from '../messages.js';
import type { DeskState, Json } from '../state.js';
import { disclosure } from './disclosure.js';
import { checkField, selectField, textField } from './fields.js';
import { sourceKey, textAt, withSource, withValue } from './mapping-draft.js';
import { optionsOf, words } from './page-words.js';
import { problemAt } from './problems.js';
import type { Work } from './work.js';

const columnsOf = ({ mapping }: DeskState): readonly string[] =>
  Object.keys((mapping['columns'] as object | undefined) ?? {});
/** How figures are called: addresses of the site and corrections name them so. */
const idsOf = (mapping: Json, work: Work): unknown => {
  const pattern = textAt(mapping, 'id');
  return disclosure({
    id: 'more-ids',
    label: 'more-ids',
    set: pattern === '' ? [] : [pattern],
    content: textField({
      id: 'id-pattern',
      label: 'id-pattern',
      hint: 'id-pattern-hint',
      value: pattern,
      change: (value) => work.change(withValue(mapping, ['id'], value)),
    }),
  });
};

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
          problem: problemAt(state, field),
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
          problem: problemAt(state, field),
          value: constant(field),
          change: setConstant(field),
        });
  const ofFeed = (id: string, path: readonly string[], hint?: Message): unknown =>
    textField({
      id,
      label: id as Message,
      ...(hint && { hint }),
      problem: problemAt(state, id),
      value: textAt(mapping, 'feed', ...path),
      change: (value) => work.change(withValue(mapping, ['feed', ...path], value)),
    });
  const ofSource = (id: string, path: readonly string[], hint?: Message): unknown =>
    textField({
      id,
      label: id as Message,
      ...(hint && { hint }),
      problem: problemAt(state, id),
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
    ${has.includes('id') ? nothing : idsOf(mapping, work)}
  </section>`;
}
