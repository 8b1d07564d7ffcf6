/**
 * A worker: reads the feed once, when it starts, and then renders what it is handed.
 */
import { readFileSync } from 'node:fs';
import '../all-languages.js';
import { workerData } from 'node:worker_threads';
import type { Feed } from '@mine-action/data';
import { type HomeTask, renderHome } from './home.js';
import { renderTask, type Task, type TaskDone, type Workplace } from './render-task.js';

export interface WorkerData extends Workplace {
  /** Where the feed lies, read and checked already. */
  readonly feedFile: string;
}

const { feedFile, ...workplace } = workerData as WorkerData;
const feed = JSON.parse(readFileSync(feedFile, 'utf8')) as Feed;

export type Work = Task | HomeTask;

export default (work: Work): Promise<TaskDone> =>
  'entry' in work ? renderTask(work, workplace, feed) : renderHome(work, workplace, feed);
