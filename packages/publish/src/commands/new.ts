/**
 * `new`: starts a feed with its first source and figure.
 *
 * On a terminal it asks; answers given by flags or by a file are not asked again, and anyone who stops in the middle finds the
 * answers in a file. Elsewhere whatever is missing is named at once.
 */
import { existsSync } from 'node:fs';
import { text as textOfStream } from 'node:stream/consumers';
import { tellOfCasualties } from './casualties.js';
import { CommandError, EXIT } from './command-error.js';
import { BACK, interview, withoutAsking } from './interview.js';
import { isEnded, promptWith } from './prompts.js';
import { type Answers, feedOf, QUESTIONS } from './questions.js';
import { passFeed } from '../feed/pass-feed.js';
import { readJson } from '../feed/read-text.js';
import { report } from './report.js';
import { languageNamed, say, speak } from './say.js';
import { runChecks } from '../checks/index.js';
import { now, today } from '../today.js';
import { writeText, writeWhole } from '../feed/write-text.js';

export interface NewOptions {
  readonly out: string;
  readonly answers?: string | undefined;
  /** The language of the questions, where it is not that of the terminal. */
  readonly language?: string | undefined;
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
    throw new CommandError(say('not-answers', { example: '{"publisher": "…", "country": "UKR"}' }));
  const keys = QUESTIONS.map(({ key }) => key);
  const answers: Record<string, string> = {};
  for (const [key, value] of Object.entries(input)) {
    if (!keys.includes(key)) throw new CommandError(say('not-a-question', { key, keys: keys.join(', ') }));
    answers[key] = String(value);
  }
  for (const key of keys) if (typeof options[key] === 'string') answers[key] = options[key];
  return answers;
}

/** A name beside the feed that is free, or that of the answers which are gone on with. */
function placeForAnswers({ out, answers }: NewOptions): string {
  const stem = out.replace(/\.json$/i, '');
  for (let number = 1; ; number++) {
    const place = `${stem}.answers${number === 1 ? '' : `-${number}`}.json`;
    if (place === answers || !existsSync(place)) return place;
  }
}

/** Asks what is not answered yet; if that is broken off, keeps the answers so far and says where. */
async function asked(start: Record<string, string>, options: NewOptions): Promise<Answers> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  // While no question is open, the terminal itself ends the program.
  process.on('SIGINT', stop);
  process.stderr.write(`${say('back-and-stop', { back: BACK })}\n`);
  try {
    return await interview(start, promptWith(stopping.signal));
  } catch (error) {
    if (!isEnded(error)) throw error;
    if (Object.keys(start).length === 0) throw error;
    throw new CommandError(await keep(start, options));
  } finally {
    process.off('SIGINT', stop);
  }
}

/** Keeps answers in a file. @returns the sentence that says so */
async function keep(answers: Answers, options: NewOptions): Promise<string> {
  const place = placeForAnswers(options);
  await writeWhole(place, [`${JSON.stringify(answers, null, 2)}\n`]);
  const language = options.language === undefined ? '' : ` --language ${options.language}`;
  return `${say('answers-kept', { file: place })}\n  mine-action-publish new --answers ${place} --out ${options.out}${language}`;
}

export async function newFeed(options: NewOptions): Promise<number> {
  const { out, language } = options;
  if (language !== undefined) await speak(languageNamed(language));
  if (existsSync(out) && !options.force) throw new CommandError(say('is-there', { file: out }));
  const start = await given(options);
  const isAsking = process.stdin.isTTY && process.stdout.isTTY && options.answers !== '-';
  const answers = isAsking ? await asked(start, options) : withoutAsking(start);
  const { feed, findings: problems } = passFeed(feedOf(answers, now()));
  const warnings = feed ? runChecks(feed, { today: today(), sourceTexts: new Map() }) : [];
  const findings = [...problems, ...warnings];
  process.stderr.write(
    report({ file: out, figures: feed?.figures.length ?? 0, sources: 1, findings }, 'text'),
  );
  if (!feed || problems.length > 0) {
    if (isAsking) process.stderr.write(`${await keep(answers, options)}\n`);
    return EXIT.problems;
  }
  tellOfCasualties('new', feed);
  await writeText(out, [`${JSON.stringify(feed, null, 2)}\n`]);
  process.stderr.write(`${say('add-further')}\n  mine-action-publish validate ${out}\n`);
  return EXIT.ok;
}
