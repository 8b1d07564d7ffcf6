/**
 * The questions of `new`, one after another, and back again.
 *
 * Who asks is handed in, so that this file knows nothing of terminals.
 */
import { UNITS } from '@mine-action/data';
import { CommandError } from './command-error.js';
import { type Answers, flagOf, type Question, QUESTIONS } from './questions.js';
import { say } from './say.js';

/** What is typed, or chosen, to come to the question before. */
export const BACK = '<';

/** Asks one question. @returns the answer, nothing where it was left out, or `BACK` where that may be answered */
export type Ask = (question: Question, asked: Asked) => Promise<string>;

export interface Asked {
  /** What is taken where nothing is typed. */
  readonly offered: string | undefined;
  /** Whether there is a question before this one. */
  readonly canGoBack: boolean;
}

/** Why an answer will not do; nothing where it does. */
export function refusal({ choices, key, refuses }: Question, answer: string): string | undefined {
  // An indicator may be one of the programme's own.
  const isChoice = !choices || choices.includes(answer) || (key === 'indicator' && answer.startsWith('x-'));
  if (!isChoice)
    return key === 'unit'
      ? // Nobody reads two hundred currencies.
        say('not-a-unit', { choices: UNITS.join(', '), example: 'USD' })
      : say('not-a-choice', { choices: choices.join(', ') });
  const reason = refuses?.(answer);
  return reason && say(reason);
}

function checkAnswer(question: Question, answer: string | undefined): void {
  const reason = answer === undefined ? undefined : refusal(question, answer);
  if (reason) throw new CommandError(`${flagOf(question.key)} "${answer}": ${reason}`);
}

/**
 * All answers, where somebody can be asked.
 *
 * @param answers what is known already and is not asked; the answers are put into it one by one, so that they are there if
 *   the asking is broken off
 */
export async function interview(answers: Record<string, string>, ask: Ask): Promise<Answers> {
  const given = new Set(Object.keys(answers));
  /** The places of the questions that were asked, the last one last. */
  const asked: number[] = [];
  /** What was answered before somebody went back. */
  const earlier: Record<string, string> = {};
  for (let place = 0; place < QUESTIONS.length; place++) {
    const question = QUESTIONS[place] as Question;
    const { key, when, otherwise } = question;
    if (given.has(key)) checkAnswer(question, answers[key]);
    if (given.has(key) || (when && !when(answers))) continue;
    const offered = earlier[key] ?? otherwise?.(answers);
    const answer = (await ask(question, { offered, canGoBack: asked.length > 0 })).trim();
    if (answer === BACK && asked.length > 0) {
      place = asked.pop() as number;
      const before = (QUESTIONS[place] as Question).key;
      if (answers[before] !== undefined) earlier[before] = answers[before];
      delete answers[before];
      place--;
      continue;
    }
    asked.push(place);
    // What is usual for one answer is not for another: only texts are offered again.
    if (earlier[key] !== undefined && earlier[key] !== answer)
      for (const next of QUESTIONS.slice(place + 1)) if (next.choices) delete earlier[next.key];
    if (answer !== '') answers[key] = answer;
    checkAnswer(question, answers[key]);
  }
  return answers;
}

/** All answers, where nobody can be asked. @throws CommandError that names all that are missing */
export function withoutAsking(start: Answers): Answers {
  const answers: Record<string, string> = { ...start };
  const missing: string[] = [];
  for (const question of QUESTIONS) {
    const { key, when, isOptional, otherwise, asks } = question;
    if (when && !when(answers)) continue;
    const offered = isOptional ? undefined : otherwise?.(answers);
    if (answers[key] === undefined && offered !== undefined) answers[key] = offered;
    if (answers[key] === undefined && !isOptional) missing.push(`${flagOf(key)} (${say(asks)})`);
    checkAnswer(question, answers[key]);
  }
  if (missing.length > 0) throw new CommandError(`${say('not-answered')}\n  ${missing.join('\n  ')}`);
  return answers;
}
