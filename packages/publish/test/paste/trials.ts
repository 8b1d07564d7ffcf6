/**
 * Every place and sanitiser that a snippet is put through, and what is left of each snippet there.
 */
import { throughBrowser } from './editors.ts';
import { PASTED, SNIPPETS } from './figures.ts';
import { throughGhost } from './ghost.ts';
import { LEFT, remainsOf } from './remains.ts';
import { SANITISERS } from './sanitisers.ts';
import { askWordPress } from './wordpress.ts';

/**
 * Runs all trials.
 *
 * @param openTab of ownBrowser
 * @returns {Promise<{ key, name, place?, results: Record<string, string>, left: Record<string, object> }[]>} `results`
 * is the HTML that came out, by snippet; `left` is what remains, by method
 */
export async function runTrials(openTab) {
  const trials = [
    ...throughWordPress(),
    ...(await throughBrowser(openTab, SNIPPETS)),
    throughGhost(SNIPPETS),
    ...SANITISERS.map(({ key, name, clean }) => ({
      key,
      name,
      results: Object.fromEntries(SNIPPETS.map((snippet) => [snippet.key, clean(snippet.html)])),
    })),
  ];
  return trials.map((trial) => ({ ...trial, left: leftOf(trial) }));
}

/** The figure that fared worst speaks for all. */
function leftOf({ results }) {
  const rank = ({ left }) => Object.keys(LEFT).indexOf(left);
  return Object.fromEntries(
    PASTED.map((method) => {
      const all = SNIPPETS.filter((snippet) => snippet.method === method).map((snippet) =>
        remainsOf(snippet, results[snippet.key]),
      );
      return [
        method,
        {
          left: all.reduce((worst, each) => (rank(each) > rank(worst) ? each : worst)).left,
          becomesFigure: all.every(({ becomesFigure }) => becomesFigure),
          showsTags: all.some(({ showsTags }) => showsTags),
          isSplit: all.some(({ isSplit }) => isSplit),
          isTwice: all.some(({ isTwice }) => isTwice),
          isBoxed: all.every(({ isBoxed }) => isBoxed),
        },
      ];
    }),
  );
}

function throughWordPress() {
  const [single, network] = [askWordPress(SNIPPETS), askWordPress(SNIPPETS, { isMultisite: true })];
  const named = (what: string) => `WordPress ${single.version}, ${what}`;
  /** What a reader gets, after the filters of the page as well. */
  const shown = (answer, role: string, editor) =>
    Object.fromEntries(
      Object.entries<{ shown: string }>(answer.results[role][editor]).map(([key, { shown }]) => [key, shown]),
    );
  const of = (key: string, what: string, results) => ({
    key: `wordpress-${key}`,
    name: named(what),
    place: 'wordpress',
    results,
  });
  return [
    of('author', 'author, Custom HTML block', shown(single, 'author', 'block')),
    of('author-classic', 'author, classic editor', shown(single, 'author', 'classic')),
    of(
      'network',
      'administrator of one site of a network, Custom HTML block',
      shown(network, 'administrator', 'block'),
    ),
    of('administrator', 'administrator, Custom HTML block', shown(single, 'administrator', 'block')),
    of('administrator-classic', 'administrator, classic editor', shown(single, 'administrator', 'classic')),
  ];
}
