/** Loaded before a program: when that ends, writes to the file RUSAGE what the whole process has used. JavaScript, so that nothing else is measured. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.RUSAGE, JSON.stringify(process.resourceUsage())));
