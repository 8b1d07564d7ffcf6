/**
 * `keys` and `sign`: a publisher's keys, and the signature of a feed.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDraft } from '@mine-action/data';
import { readWhole } from '../feed/read-whole.js';
import { writeText } from '../feed/write-text.js';
import { signatureFile } from '../signing/check.js';
import { KEY_PATH, makeKeys, readSecret } from '../signing/keys.js';
import { originOf, sign } from '../signing/signature.js';
import { today } from '../today.js';
import { count } from '../words.js';
import { CommandError, EXIT } from './command-error.js';

const SECRET = 'mine-action-private-key.json';

/** Only its owner may read it. */
const OWNER_ALONE = 0o600;

export async function keys({ out }: { readonly out: string }): Promise<number> {
  const secretFile = path.join(out, SECRET);
  const openFile = path.join(out, path.basename(KEY_PATH));
  for (const file of [secretFile, openFile])
    if (existsSync(file))
      throw new CommandError(`${file} is there already. A key that is written over cannot sign any more.`);
  const { secret, open } = await makeKeys();
  await mkdir(out, { recursive: true });
  await writeFile(secretFile, `${JSON.stringify(secret)}\n`, { mode: OWNER_ALONE, flag: 'wx' });
  await writeText(openFile, [`${JSON.stringify(open, null, 2)}\n`]);
  process.stderr.write(
    `Written: ${secretFile}\nKeep ${SECRET} to yourself, outside of the folder of any website. Put ${path.basename(KEY_PATH)} on your own domain, at ${KEY_PATH}.\n`,
  );
  return EXIT.ok;
}

export interface SignOptions {
  readonly key: string;
  readonly days: number;
  readonly today?: string | undefined;
}

/** Signs a good feed as its file is; what holds drafts is not signed, since what is signed is published as it is. */
export async function signFeed(file: string, options: SignOptions): Promise<number> {
  if (!/\.json$/i.test(file))
    throw new CommandError(`${file}: what is signed is a feed as JSON. Make it of a table with "import".`);
  if (!(Number.isInteger(options.days) && options.days > 0))
    throw new CommandError('--days: write a whole number of days, such as 400.');
  const key = await readSecret(options.key);
  const feed = await readWhole(file);
  const origin = originOf(feed.publisher.url);
  const drafts = feed.figures.filter(isDraft).length;
  if (drafts > 0)
    throw new CommandError(
      `${file} holds ${count(drafts, 'draft')}. What is signed is published byte by byte: take the drafts out, or set their review to "checked" or "confirmed".`,
    );
  const signature = await sign(await readFile(file), {
    key,
    origin,
    today: options.today ?? today(),
    days: options.days,
  });
  await writeText(signatureFile(file), [signature]);
  return EXIT.ok;
}
