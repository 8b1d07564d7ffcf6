/**
 * As many workers as the machine has cores, for as long as one piece of work takes.
 */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** Hands a task to the next worker that is free. */
export type Run = (task: object) => Promise<unknown>;

/**
 * Does work with workers, and ends all of them before it comes back: what they read and write may be taken away then.
 *
 * @param worker the file that each worker runs
 * @param data what each is given when it starts
 */
export async function withWorkers<Result>(
  worker: string,
  data: object,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const pool = new Piscina({
    filename: worker,
    workerData: data,
    minThreads: 1,
    maxThreads: availableParallelism(),
    // Nobody goes while others still work. Of one who does, the pool may hear only when it is closed, and then it starts another,
    // which nobody waits for and which no longer finds its files.
    idleTimeout: Infinity,
  });
  // A worker that fails before it has a task: the work would wait for it in vain. Afterwards nobody asks.
  const failed = new Promise<never>((_, reject) => {
    pool.on('error', reject);
  });
  failed.catch(() => undefined);
  try {
    return await Promise.race([work((task) => pool.run(task)), failed]);
  } finally {
    await pool.destroy();
  }
}
