/**
 * How a question of `new` is asked at a terminal.
 */
import { type Ask, BACK, refusal } from './interview.js';

/** Prompts that end when the signal says so. */
export const promptWith =
  (signal: AbortSignal): Ask =>
  async (question, { offered, canGoBack }) => {
    const { asks, hint, choices, isOptional } = question;
    signal.throwIfAborted();
    if (choices) {
      const { default: select } = await import('@inquirer/select');
      const back = canGoBack ? [{ value: BACK, name: '← the question before' }] : [];
      return select(
        {
          message: asks,
          choices: [...choices.map((value) => ({ value, name: value })), ...back],
          ...(offered !== undefined && { default: offered }),
          pageSize: 12,
        },
        { signal },
      );
    }
    const { default: input } = await import('@inquirer/input');
    return input(
      {
        message: hint ? `${asks} (${hint})` : asks,
        ...(offered !== undefined && { default: offered }),
        validate: (text) => {
          const answer = text.trim();
          if (answer === BACK) return canGoBack || 'There is no question before this one.';
          if (answer === '') return isOptional ? true : 'This has to be answered.';
          return refusal(question, answer) ?? true;
        },
      },
      { signal },
    );
  };

/** Whether an error says that somebody has ended the asking: Ctrl+C, or a terminal that was closed. */
export const isEnded = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'AbortError'].includes(error.name);
