/**
 * Work during which the command may be broken off (Ctrl-C, or the machine is shut down): then the site stays as
 * it was, and what was made so far is taken away.
 */

/** Exit codes of a command that a signal has ended, by custom. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** @param undo takes away what was made; called once, whether the work fails or is broken off */
export async function guarded<Result>(
  shownAs: string,
  work: () => Promise<Result>,
  undo: () => void,
): Promise<Result> {
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = (): void => {
      try {
        undo();
      } finally {
        process.stderr.write(`\nBroken off. ${shownAs}: is as it was.\n`);
        process.exit(code);
      }
    };
    process.once(signal, stop);
    return [signal, stop] as const;
  });
  try {
    return await work();
  } catch (error) {
    undo();
    throw error;
  } finally {
    for (const [signal, stop] of listeners) process.removeListener(signal, stop);
  }
}
