/**
 * The release from the desk: the command itself, run on the files that the desk has written, with what it says.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { FEED } from './desk-files.js';
import type { ReleaseChoices, ReleaseSaid } from './state.js';

/** The site's folder below the desk's: a release exchanges it as a whole. */
const SITE = 'public';

/** The names of warnings in what the command says; those that a shell would take apart stand in quotation marks. */
const stopsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}--accept (.+)$/gm)].map(([, name = '']) =>
    name.startsWith('"') ? (JSON.parse(name) as string) : name,
  );

/** @param out the folder of the desk's files */
export async function runRelease(
  { out, url }: { readonly out: string; readonly url: string },
  { isTrial, isFirst, isOffline, accept }: ReleaseChoices,
): Promise<ReleaseSaid> {
  const [command] = process.argv.slice(1);
  const args = [
    command as string,
    'release',
    path.join(out, FEED),
    '--out',
    path.join(out, SITE),
    '--url',
    url,
    isTrial ? '--dry-run' : '--yes',
    ...(isFirst ? ['--first'] : []),
    ...(isOffline ? ['--offline'] : []),
    // As one word: what the page sends is no option of its own.
    ...accept.map((name) => `--accept=${name}`),
  ];
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The page marks what it says as English.
    env: { ...process.env, LC_ALL: 'C' },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {
    isDone: code === 0,
    text,
    stops: stopsIn(text),
  };
}
