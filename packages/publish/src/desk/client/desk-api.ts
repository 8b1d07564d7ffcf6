/**
 * The page's way to the desk. One request at a time, so that no answer comes after a later one.
 */

/** What went wrong, in a sentence for the officer. */
export class Trouble extends Error {}

let last: Promise<unknown> = Promise.resolve();

/** @param body an object, sent as JSON; a file is sent as it is */
export function ask<Result>(name: string, body: object): Promise<Result> {
  const next = last.then(
    () => send<Result>(name, body),
    () => send<Result>(name, body),
  );
  last = next;
  return next;
}

async function send<Result>(name: string, body: object): Promise<Result> {
  const isFile = body instanceof Blob;
  const answer = await fetch(`/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' },
    body: isFile ? body : JSON.stringify(body),
  });
  const kind = answer.headers.get('Content-Type') ?? '';
  const found = kind.startsWith('application/json') ? ((await answer.json()) as object) : {};
  if (!answer.ok || ('trouble' in found && !('table' in found)))
    throw new Trouble('trouble' in found ? String(found.trouble) : `${answer.status}`);
  return found as Result;
}
