/**
 * For tests: a feed of one paper that reports cleared land.
 */
import { expect } from '@open-wc/testing';
import type { Claim, Feed } from '@mine-action/data';
import { parseFeed } from '@mine-action/data/feed';

/** A feed as it comes through the door; a test's own has no problem unless it wants one. */
export function parsed(given: Feed): Feed {
  const { feed, problems } = parseFeed(given);
  expect(problems).to.deep.equal([]);
  return feed as Feed;
}

/** A feed of one paper with these figures of cleared land. */
export const feedOf = (...figures: Partial<Claim>[]): Feed =>
  parsed({
    format: 'mine-action-figures/1',
    id: 'example',
    title: 'Example',
    publisher: { name: 'Example programme' },
    refArea: 'XXX',
    modified: '2026-01-01T00:00:00Z',
    sources: {
      paper: {
        publisher: { name: 'Example paper' },
        title: 'Report',
        url: 'https://example.org/report',
        publishedOn: '2026-01-10',
        language: 'en',
      },
    },
    figures: figures.map((figure, index) => ({
      id: `figure-${index}`,
      indicator: 'area-cleared',
      value: 10,
      unit: 'hectare',
      qualifier: 'exact',
      status: 'reported',
      measure: 'cumulative',
      period: { start: '2020' },
      asOf: { date: '2025-12-31', basis: 'stated' },
      scope: { operators: 'all' },
      source: 'paper',
      quote: { text: `${figure.value ?? 10} hectares`, lang: 'en' },
      speaker: { organisation: 'Example paper', speech: 'document' },
      ...figure,
    })),
  });
