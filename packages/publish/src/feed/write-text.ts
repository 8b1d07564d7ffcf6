/**
 * What a command makes, into a file or to stdout.
 *
 * A file is written beside its place and moved there when it is whole, so that a web server never serves half a feed.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../commands/command-error.js';
import { say } from '../commands/say.js';

/** @param file nothing, or `-`, for stdout */
export async function writeText(file: string | undefined, pieces: Iterable<string>): Promise<void> {
  if (file === undefined || file === '-') {
    for (const piece of pieces)
      if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    return;
  }
  await writeWhole(file, pieces);
  process.stderr.write(`${say('written', { file })}\n`);
}

/** The file as a whole or not at all, without a word. */
export async function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  const half = `${file}.part`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await pipeline(Readable.from(pieces), createWriteStream(half));
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw new CommandError(`${file}: cannot be written: ${(error as Error).message}.`);
  }
}
