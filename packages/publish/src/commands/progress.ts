/**
 * How far a long command has come, on stderr.
 *
 * Silent for the first second, so that short commands print nothing but their result. On a terminal one line that is
 * written over; elsewhere a plain line every five seconds. No timer: the work itself reports.
 */
import type { Progress } from '../progress.js';

const SILENT_MS = 1000;
const TERMINAL_MS = 100;
const PLAIN_MS = 5000;

export function makeProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const start = performance.now();
  let last = start;
  let isShown = false;
  const tell = (text: string): void => {
    const time = performance.now();
    if (time - start < SILENT_MS || time - last < (stream.isTTY ? TERMINAL_MS : PLAIN_MS)) return;
    last = time;
    isShown = true;
    stream.write(stream.isTTY ? `\r${text}\u001b[K` : `${text}\n`);
  };
  return {
    done(what, count) {
      // Asking for the time costs more than a row of a small table.
      if (count % 64 === 0) tell(`${what}: ${count} …`);
    },
    doneOf(what, count, all) {
      tell(`${what}: ${count} of ${all} …`);
    },
    end() {
      if (isShown && stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
