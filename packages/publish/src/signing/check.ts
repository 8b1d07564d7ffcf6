/**
 * The signature beside a feed's file, checked with a key from a file or from the publisher's domain.
 */
import type { Feed } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { bytesIfThere, fetchKeySet, readKeySet } from './keys.js';
import { originOf, type Signed, verify } from './signature.js';

export interface KeyOptions {
  /** A file with the publisher's public key. */
  readonly key?: string | undefined;
  /** Whether the key is fetched from the publisher's domain. */
  readonly online?: boolean | undefined;
}

/** Where the signature of a feed lies. */
export const signatureFile = (file: string): string => `${file}.jws`;

/** What is known of a signature: there is none, nobody has checked it, or it holds. */
export type Checked =
  | { readonly state: 'none' }
  | { readonly state: 'unchecked' }
  | {
      readonly state: 'holds';
      readonly signed: Signed;
      /** What was signed. */
      readonly bytes: Uint8Array;
      readonly signature: string;
    };

/**
 * Checks the signature beside a feed.
 *
 * @throws {BadSignature} where it does not hold
 * @throws {CommandError} where one is asked for that is not there
 */
export async function checkSignature(
  file: string,
  { publisher }: Pick<Feed, 'publisher'>,
  { key, online, today }: KeyOptions & { readonly today: string },
): Promise<Checked> {
  const signature = (await bytesIfThere(signatureFile(file)))?.toString('utf8');
  const isAsked = key !== undefined || online === true;
  if (signature === undefined) {
    if (isAsked)
      throw new CommandError(
        `${signatureFile(file)}: there is no such file, so nothing says who has signed the feed.`,
      );
    return { state: 'none' };
  }
  if (!isAsked) return { state: 'unchecked' };
  const origin = originOf(publisher.url);
  const keys = key === undefined ? await fetchKeySet(origin) : await readKeySet(key);
  const bytes = await bytesIfThere(file);
  if (!bytes) throw new CommandError(`${file}: there is no such file.`);
  return {
    state: 'holds',
    signed: await verify(bytes, signature, { keys, origin, today }),
    bytes,
    signature,
  };
}
