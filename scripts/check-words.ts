/**
 * Whether names and comments use the words of the field, and each for one thing: `npm run check:words`.
 *
 * Words that only this project used, or used in a sense of its own, are in the table below with what to say instead. A
 * name counts part by part: `nextTip` and `next-tip` hold `tip`. Ordinary words are kept out of names alone.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Each with the word as a pattern of a whole word in any case, and what to say instead; `names`: in names alone; `only`: in files of this path
 * alone; `except`: not in files of this path; `unless`: not in lines with this.
 */
const WORDS = [
  { word: 'anew', say: 'again', unless: /could not be read anew\./ },
  { word: 'oftener', say: 'more often' },
  { word: 'whoever', say: 'anyone who, or name who it is' },
  { word: 'thereof', say: 'of it' },
  { word: 'what is told', say: 'what is shown, or written' },
  { word: 'voices?', say: 'resolver', unless: /voice ?over/i, except: /format\/spoken\.ts$/ },
  { word: 'unsaid', say: 'unavailable' },
  { word: 'ask once', say: 'resolveFigure', names: true },
  { word: 'ready[ -](voices?|answers?)', say: 'prepared views' },
  { word: 'shown on page', say: 'PageRegistry', names: true },
  { word: 'telling', say: 'page content' },
  { word: 'rungs?', say: 'embed method' },
  { word: 'posters?', say: 'chart image', except: /kses-allowed\.json$/ },
  { word: 'pens?', say: 'context' },
  {
    word: 'tips?',
    say: 'tooltip',
    unless: /part(?:="|: ')tip|@csspart tip|`tip`|messages\.tip\(|tip of its tail/,
  },
  { word: 'palettes?', say: 'chart theme', except: /card\/(?:png|palette)\.ts$|card\.test\.ts$/ },
  { word: 'slips?', say: 'mistake; what finds it is a check' },
  { word: 'tam(e|ed|es|ing)', say: 'patch' },
  { word: 'kits?', say: 'shared runtime', unless: /(?:web|svelte) ?kit/i, except: /frameworks\/sveltekit\// },
  { word: 'handed[ -]over', say: 'shared runtime' },
  { word: 'stroke (at its|behind|before|after)', say: 'slash' },
  { word: 'told', say: 'what it is: a view, a message', names: true },
  { word: 'sayings?', say: 'view, or sentence', names: true },
  { word: 'looks', say: 'theme, or display', names: true, unless: /looksPersonal/ },
  { word: 'why', say: 'reason', names: true },
  { word: 'later', say: 'lazy', names: true, except: /site-days\.test/ },
  { word: 'rooms?', say: 'range, or space', names: true },
  { word: 'watch(e[ds])?', say: 'observer', names: true },
  { word: 'questions?', say: 'FigureRequest', names: true, only: /^packages\/(core|elements|bundles)\// },
  { word: 'signs?', say: 'marker', names: true, only: /^packages\/elements\/src\/chart\// },
  { word: 'plans?', say: 'layout', names: true, only: /^packages\/elements\/src\/chart\// },
  { word: 'keys?', say: 'legend', names: true, unless: /onKey/, only: /^packages\/elements\/src\/chart\// },
];

/** History, other languages, what others have said or written, and where the words themselves are the matter. */
const SKIPPED =
  /^(CHANGELOG\.md|docs\/decisions\/|packages\/wording\/messages\/|packages\/data\/(feeds\/|src\/azerbaijan)|package-lock\.json|api\/public\.json|packages\/testing\/fixtures\/|scripts\/check-words)|\/words\/\w+\.ts$/;
const TEXTS = /\.(ts|tsx|mjs|js|css|md|mdx|json|html|php|yml|txt)$|^\.ci\/run$|file$/;

/** The parts of names, apart. */
const inParts = (text: string) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replaceAll('_', ' ');

const wholeWord = (word: string) => new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu');

const DECLARED =
  /\b(?:const|let|var|function|class|interface|type|enum|readonly|get|set)\s+#?([A-Za-z_$][\w$]*)/g;

const RULES = WORDS.map((rule) => ({ ...rule, pattern: wholeWord(rule.word) }));
/** Most lines hold none of them. */
const ANY = wholeWord(WORDS.map(({ word }) => word).join('|'));

/** What is wrong with one text: the line, 0 for the file's name, the word, and what to say instead. */
export function wordsIn(file: string, text: string) {
  const rules = RULES.filter(({ only, except }) => !(only && !only.test(file)) && !except?.test(file));
  const found = (line: number, raw: string, whole: string, names: () => string) =>
    rules.flatMap(({ pattern, say, names: isOfNames, unless }) => {
      const match = unless?.test(raw) ? null : pattern.exec(isOfNames ? names() : whole);
      return match ? [{ line, word: match[0], say }] : [];
    });
  const lines = text.split('\n');
  const name = inParts(file).replace(/[^a-z0-9]/gi, ' ');
  return [
    ...found(0, file, name, () => name),
    ...inParts(text)
      .split('\n')
      .flatMap((whole: string, index: number) => {
        if (!ANY.test(whole)) return [];
        const names = () => inParts([...lines[index].matchAll(DECLARED)].map(([, each]) => each).join(', '));
        return found(index + 1, lines[index], whole, names);
      }),
  ];
}

/** All that is wrong in these files, as lines to print. */
export function check(files: readonly string[], read: (file: string) => string) {
  return files
    .filter((file: string) => TEXTS.test(file) && !SKIPPED.test(file))
    .flatMap((file) =>
      wordsIn(file, read(file)).map(
        ({ line, word, say }) =>
          `${file}:${line}: "${word}"; say instead: ${say}${line ? '' : ' (in its name)'}`,
      ),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const read = (file: string) => {
    try {
      return readFileSync(path.join(root, file), 'utf8');
    } catch (error) {
      // Taken away, and not yet from the index.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  };
  const lines = check(list.split('\0').filter(Boolean), read);
  for (const line of lines) console.error(line);
  if (lines.length > 0) {
    console.error('The table in scripts/check-words.ts says where a word may stand.');
    process.exitCode = 1;
  }
}
