/**
 * What the main thread of a page did, by kind of work, from the browser's own trace.
 *
 * The totals of `Performance.getMetrics` leave out microtasks, in which Lit draws: by them our script would look
 * cheaper than it is.
 */
import type { Page } from 'puppeteer-core';

/** As few as possible: what writes a trace slows down what is traced. */
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-thread_time'];

/** Time on the processor, in ms. */
type Spent = Record<'script' | 'style' | 'layout' | 'other', number>;

/** The first pattern that an event's name matches says what kind of work it is. */
const KINDS: [kind: keyof Spent, pattern: RegExp][] = [
  [
    'script',
    /^(v8\.|V8\.|EvaluateScript|FunctionCall|RunMicrotasks|Fire|EventDispatch|TimerFire|MinorGC|MajorGC|BlinkGC|.*Microtask)/,
  ],
  ['style', /^(UpdateLayoutTree|RecalculateStyles|ParseAuthorStyleSheet)$/],
  ['layout', /^Layout$/],
];

const kindOf = (name: string) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';

/** The events of the page's main thread, the outer before the inner. */
function onMainThread(events, origin: string) {
  const parsing = events.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(origin),
  );
  if (!parsing) throw new Error('The trace does not hold the page.');
  const isOnMainThread = ({ ph, pid, tid }) => ph === 'X' && pid === parsing.pid && tid === parsing.tid;
  return events.filter(isOnMainThread).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** Time on the processor in ms by kind, without what an event spent in others that it caused. */
function sumUp(events, origin: string) {
  const ordered = onMainThread(events, origin);
  const spent: Spent = { script: 0, style: 0, layout: 0, other: 0 };
  const open: { kind: keyof Spent; end: number }[] = [];
  for (const { name, ts, dur, tdur = dur } of ordered) {
    while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
    const kind = kindOf(name);
    spent[kind] += tdur / 1000;
    if (open.length > 0) spent[open.at(-1)!.kind] -= tdur / 1000;
    open.push({ kind, end: ts + dur });
  }
  return spent;
}

async function eventsOf(page: Page, categories, action) {
  await page.tracing.start({ categories });
  await action();
  const bytes = await page.tracing.stop();
  return JSON.parse(Buffer.from(bytes!).toString()).traceEvents;
}

/** Traces `action` and returns what it cost the main thread of the page. */
export const traced = async (page: Page, origin: string, action) =>
  sumUp(await eventsOf(page, CATEGORIES, action), origin);

/** Names every task of a thread, also those that the engine begins for a script that it has waited for. */
const TASKS = 'disabled-by-default-devtools.timeline';

/** Traces `action` and returns the time on the processor of the longest task of the page's main thread, in ms. */
export async function longestTask(page: Page, origin: string, action) {
  const events = await eventsOf(page, [...CATEGORIES, TASKS], action);
  const tasks = onMainThread(events, origin).filter(({ name }: { name: string }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  let longest = 0;
  for (const { dur, tdur = dur } of tasks) longest = Math.max(longest, tdur / 1000);
  return longest;
}
