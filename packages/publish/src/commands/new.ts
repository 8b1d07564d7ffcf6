/**
 * `new`: starts a feed with its first source and figure.
 *
 * On a terminal it asks; answers given by flags or by a file are not asked again. Elsewhere whatever is missing is
 * named at once.
 */
import { existsSync } from 'node:fs';
import { text as textOfStream } from 'node:stream/consumers';
import { tellOfCasualties } from './casualties.js';
import { CommandError, EXIT } from './command-error.js';
import { type Answers, feedOf, flagOf, type Question, QUESTIONS } from './questions.js';
import { passFeed } from '../feed/pass-feed.js';
import { readJson } from '../feed/read-text.js';
import { report } from './report.js';
import { runChecks } from '../checks/index.js';
import { now, today } from '../today.js';
import { writeText } from '../feed/write-text.js';

export interface NewOptions {
  readonly out: string;
  readonly answers?: string | undefined;
  readonly force?: boolean | undefined;
  readonly [key: string]: string | boolean | undefined;
}

/** What flags and the answers file say; flags win. */
async function given(options: NewOptions): Promise<Record<string, string>> {
  const input: unknown =
    options.answers === undefined
      ? {}
      : options.answers === '-'
        ? JSON.parse(await textOfStream(process.stdin))
        : await readJson(options.answers);
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new CommandError(
      'The answers must be a JSON object, such as {"publisher": "…", "country": "UKR"}.',
    );
  const keys = QUESTIONS.map(({ key }) => key);
  const answers: Record<string, string> = {};
  for (const [key, value] of Object.entries(input)) {
    if (!keys.includes(key))
      throw new CommandError(`"${key}" is no question. The questions are: ${keys.join(', ')}.`);
    answers[key] = String(value);
  }
  for (const key of keys) if (typeof options[key] === 'string') answers[key] = options[key];
  return answers;
}

/** Why an answer will not do; nothing where it does. */
function refusal({ choices, key, refuses }: Question, answer: string): string | undefined {
  // An indicator may be one of the programme's own.
  const isChoice = !choices || choices.includes(answer) || (key === 'indicator' && answer.startsWith('x-'));
  return isChoice ? refuses?.(answer) : `One of: ${choices.join(', ')}.`;
}

async function ask(request: Question, answers: Answers): Promise<string> {
  const { asks, hint, choices, otherwise, isOptional } = request;
  const offered = otherwise?.(answers);
  if (choices) {
    const { default: select } = await import('@inquirer/select');
    return select({
      message: asks,
      choices: choices.map((value) => ({ value })),
      ...(offered !== undefined && { default: offered }),
      pageSize: 12,
    });
  }
  const { default: input } = await import('@inquirer/input');
  return input({
    message: hint ? `${asks} (${hint})` : asks,
    ...(offered !== undefined && { default: offered }),
    validate: (text) => {
      const answer = text.trim();
      if (answer === '') return isOptional ? true : 'This has to be answered.';
      return refusal(request, answer) ?? true;
    },
  });
}

/** All answers, asked for where that is possible. */
async function complete(start: Readonly<Record<string, string>>, isAsking: boolean): Promise<Answers> {
  const answers: Record<string, string> = { ...start };
  const missing: string[] = [];
  for (const request of QUESTIONS) {
    const { key, when, isOptional, otherwise } = request;
    if (when && !when(answers)) continue;
    if (answers[key] === undefined && isAsking) {
      const answer = (await ask(request, answers)).trim();
      if (answer !== '') answers[key] = answer;
    }
    if (answers[key] === undefined && !isAsking && !isOptional) {
      const offered = otherwise?.(answers);
      if (offered === undefined) missing.push(`${flagOf(key)} (${request.asks})`);
      else answers[key] = offered;
    }
    const reason = answers[key] === undefined ? undefined : refusal(request, answers[key]);
    if (reason) throw new CommandError(`${flagOf(key)} "${answers[key]}": ${reason}`);
  }
  if (missing.length > 0)
    throw new CommandError(
      `Nobody can be asked here, and these are not answered:\n  ${missing.join('\n  ')}`,
    );
  return answers;
}

export async function newFeed(options: NewOptions): Promise<number> {
  const { out } = options;
  if (existsSync(out) && !options.force)
    throw new CommandError(`${out} is there already. Choose another name, or --force to write over it.`);
  const start = await given(options);
  const isAsking = process.stdin.isTTY && process.stdout.isTTY && options.answers !== '-';
  const { feed, findings: problems } = passFeed(feedOf(await complete(start, isAsking), now()));
  const warnings = feed ? runChecks(feed, { today: today(), sourceTexts: new Map() }) : [];
  const findings = [...problems, ...warnings];
  process.stderr.write(
    report({ file: out, figures: feed?.figures.length ?? 0, sources: 1, findings }, 'text'),
  );
  if (!feed || problems.length > 0) return EXIT.problems;
  tellOfCasualties('new', feed);
  await writeText(out, [`${JSON.stringify(feed, null, 2)}\n`]);
  process.stderr.write(
    `Add further figures to it by hand or with "import", and check it with: mine-action-publish validate ${out}\n`,
  );
  return EXIT.ok;
}
