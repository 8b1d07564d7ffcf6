/**
 * Work that is done in turns with the page: between two steps readers can scroll and press what they like.
 */

/** Resolves in a task of its own. Without delay, unlike a timer, which also sleeps in tabs that nobody looks at. */
const otherTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Takes all steps, each in a task of its own; what has one step alone takes it at once. */
export async function inTurns<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await otherTask();
    step = steps.next();
  }
  return step.value;
}
