/**
 * Keys: made once, the private one kept by the publisher, the public one put on the publisher's own domain.
 */
import { readFile } from 'node:fs/promises';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { CommandError } from '../commands/command-error.js';
import { readJson } from '../feed/read-text.js';
import type { KeySet } from './signature.js';

/** Where the public key lies on a domain. */
export const KEY_PATH = '/.well-known/mine-action-key.json';

const LONGEST_BYTES = 65_536;
const PATIENCE_MS = 10_000;

export async function makeKeys(): Promise<{ readonly secret: JWK; readonly open: KeySet }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const open = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(open);
  const named = { kid, alg: 'EdDSA', use: 'sig' };
  return {
    secret: { ...(await exportJWK(privateKey)), ...named },
    open: { keys: [{ ...open, ...named }] },
  };
}

const isKey = (value: unknown): value is JWK => {
  const { kty, crv, x } = (value ?? {}) as JWK;
  return kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string';
};

/** The private key of a file. */
export async function readSecret(file: string): Promise<JWK> {
  const key = await readJson(file);
  if (isKey(key) && typeof key.d === 'string') return key;
  throw new CommandError(
    `${file}: this is no private key. Make one with: mine-action-publish keys --out FOLDER`,
  );
}

/** A key set; each key under the name that its bytes give it, whatever it calls itself. */
async function keySetOf(value: unknown, where: string): Promise<KeySet> {
  const { keys } = (value ?? {}) as Partial<KeySet>;
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every(isKey))
    throw new CommandError(
      `${where}: these are no public keys. The file is the one that "mine-action-publish keys" has made: {"keys": […]}.`,
    );
  if (keys.some(({ d }: JWK) => d !== undefined))
    throw new CommandError(
      `${where}: this holds a PRIVATE key. Take it away at once, make new keys, and publish the public one alone.`,
    );
  return {
    keys: await Promise.all(
      keys.map(async ({ kty, crv, x }: JWK) => ({
        ...{ kty, crv, x },
        kid: await calculateJwkThumbprint({ kty, crv, x }),
      })),
    ),
  };
}

export const readKeySet = async (file: string): Promise<KeySet> => keySetOf(await readJson(file), file);

/** Fetches the public keys of a domain: from there and nowhere else, so no redirect is followed. */
export async function fetchKeySet(origin: string): Promise<KeySet> {
  const address = origin + KEY_PATH;
  let text: string;
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    text = await answer.text();
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    throw new CommandError(
      `${address}: the publisher’s key cannot be read (${reason}). Name a key file that you already trust: --key FILE.`,
    );
  }
  if (text.length > LONGEST_BYTES) throw new CommandError(`${address}: this is too large for a key file.`);
  try {
    return await keySetOf(JSON.parse(text), address);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${address}: this is not JSON.`);
  }
}

/** The bytes of a file; nothing where there is none. */
export async function bytesIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CommandError(`${file}: cannot be read: ${error.code ?? error.message}.`);
  });
}
