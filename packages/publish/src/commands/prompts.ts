/**
 * How a question of `new` is asked at a terminal.
 */
import { currencyNames } from '../currency-names.js';
import { indicatorText } from '../words.js';
import { type Ask, BACK, refusal } from './interview.js';
import type { Question } from './questions.js';
import { isMessage, say, spokenLanguage } from './say.js';

/** What the choices of a question are called; a code that has no words stays as it is. */
async function namesOf({ called }: Question): Promise<(code: string) => string> {
  const currencies = called === 'unit' ? currencyNames(spokenLanguage()) : undefined;
  if (called !== 'indicator')
    return (code) => {
      const key = `${called}-${code}`;
      return isMessage(key) ? say(key) : (currencies?.get(code) ?? code);
    };
  const { indicatorNames } = await import('../indicator-names.js');
  const names = await indicatorNames(spokenLanguage());
  return (code) => names.get(code)?.text ?? indicatorText(code);
}

/** Prompts that end when the signal says so. */
export const promptWith =
  (signal: AbortSignal): Ask =>
  async (question, { offered, canGoBack }) => {
    const { hint, choices, isOptional } = question;
    const asks = say(question.asks);
    signal.throwIfAborted();
    if (choices) {
      const { default: select } = await import('@inquirer/select');
      const back = canGoBack ? [{ value: BACK, name: say('back') }] : [];
      const name = await namesOf(question);
      return select(
        {
          message: asks,
          choices: [...choices.map((value) => ({ value, name: name(value) })), ...back],
          ...(offered !== undefined && { default: offered }),
          pageSize: 12,
        },
        { signal },
      );
    }
    const { default: input } = await import('@inquirer/input');
    return input(
      {
        message: hint ? `${asks} (${say(hint).replace(/[.。]$/, '')})` : asks,
        ...(offered !== undefined && { default: offered }),
        validate: (text) => {
          const answer = text.trim();
          if (answer === BACK) return canGoBack || say('not-back');
          if (answer === '') return isOptional ? true : say('not-empty');
          return refusal(question, answer) ?? true;
        },
      },
      { signal },
    );
  };

/** Whether an error says that somebody has ended the asking: Ctrl+C, or a terminal that was closed. */
export const isEnded = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'AbortError'].includes(error.name);
