/**
 * Asks the desk that the command serves on this machine.
 */
import { Trouble } from './desk-api.js';

export async function askServer<Result>(name: string, body: object): Promise<Result> {
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
