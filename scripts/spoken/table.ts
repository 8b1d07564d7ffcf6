/**
 * docs/spoken.md: what is heard, by language, for native readers to review. A name in the last column stays as long as
 * the words beside it; a sentence that changes has been reviewed by nobody.
 */

const NOBODY = 'nobody yet';

const HEAD = `# What is heard

What a screen reader is handed for each element, by state and language. The figures are those of the press release of
4 April 2025, and invented ones for plans; the reader's day is set. Made by \`UPDATE_DOCS=1 npm test
scripts/spoken.test.ts\`, which also holds every line against the accessibility tree of a real browser; the test fails
where this page says something else than the elements do.

To review: read a row aloud, or have it read to you, and write your name into its last column. A wrong word is corrected
in one line of \`packages/wording/messages\` ([languages](languages.md)); the row is then nobody's again. What is decided
about numbers is in [decision 16](decisions/0016-spoken.md).
`;

const cell = (text: string) => text.replaceAll('|', '\\|');

/** Who reviewed which words, from the page as it is. */
export function reviewersIn(page: string) {
  const reviewers = new Map();
  let language = '';
  for (const line of page.split('\n')) {
    language = /^## (.*)/.exec(line)?.[1] ?? language;
    const cells = /^\| (.*) \|$/.exec(line)?.[1]?.split(' | ');
    if (cells?.length === 4) reviewers.set([language, ...cells.slice(0, 3)].join(' | '), cells[3]);
  }
  return reviewers;
}

/**
 * @param sections for each language its `title` and its `cases`
 * @param {string} before the page as it is
 */
export function pageOf(sections, before: string) {
  const reviewers = reviewersIn(before);
  const parts = sections.map(({ title, cases }) => {
    const rows = cases.map(({ element, state, text, lang, code }) => {
      const words = lang === code ? cell(text) : `${cell(text)} (in \`${lang}\`)`;
      const cells = [`\`<${element}>\``, state, words];
      return `| ${[...cells, reviewers.get([title, ...cells].join(' | ')) ?? NOBODY].join(' | ')} |`;
    });
    // Not lined up, so that a word that changes is one line of the difference.
    return `## ${title}

<!-- prettier-ignore -->
| element | state | is heard | reviewed by |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  return [HEAD, ...parts].join('\n');
}
