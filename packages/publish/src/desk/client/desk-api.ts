/**
 * The page's way to the desk, which is the command beside it or the page itself. One question at a time, so that no answer comes
 * after a later one.
 */

/** What went wrong, in a sentence for the officer. */
export class Trouble extends Error {}

/** Asks the desk. @param body an object, or files as they are @throws Trouble */
export type Ask = <Result>(name: string, body: object) => Promise<Result>;

/** The same, one question after the other. */
export function inTurn(ask: Ask): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(name: string, body: object) => {
    const send = (): Promise<Result> => ask<Result>(name, body);
    const next = last.then(send, send);
    last = next;
    return next;
  };
}
