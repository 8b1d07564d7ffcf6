/**
 * A feed's signature: that the very bytes of a file are those which a publisher has signed.
 *
 * A detached JSON Web Signature (RFC 7515, 7797) with Ed25519, in a file beside the feed. The key that checks it lies on
 * the publisher's own domain, so that those who can write to that domain, and nobody else, can say "this is ours". What the
 * signature says of itself (for whom, since when, until when) is signed too.
 *
 * It says who published a file and that nobody has changed it since; not that a figure in it is true.
 */
import { calculateJwkThumbprint, FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';
import { CommandError } from '../commands/command-error.js';

const TYPE = 'mine-action-feed+jws';
const ALGORITHM = 'EdDSA';
const DAY_SECONDS = 86_400;

/** What a signature that holds says. */
export interface Signed {
  /** The publisher's origin: `https://publisher.example`. */
  readonly origin: string;
  readonly signedOn: string;
  /** The last day on which it holds. */
  readonly until: string;
}

/** Why a signature does not hold. */
export class BadSignature extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** Public keys, as they lie on a domain: a JSON Web Key Set. */
export interface KeySet {
  readonly keys: readonly JWK[];
}

// eslint-disable-next-line no-restricted-syntax -- reads a moment that was signed and no clock
const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
const secondsOf = (day: string): number => Date.parse(day) / 1000;

interface SignOptions {
  /** The private key. */
  readonly key: JWK;
  readonly origin: string;
  readonly today: string;
  /** For how many days it holds. */
  readonly days: number;
}

/** Signs the bytes of a feed. */
export async function sign(bytes: Uint8Array, { key, origin, today, days }: SignOptions): Promise<string> {
  const iat = secondsOf(today);
  const { protected: header = '', signature } = await new FlattenedSign(bytes)
    .setProtectedHeader({
      alg: ALGORITHM,
      typ: TYPE,
      kid: await calculateJwkThumbprint(key),
      iss: origin,
      iat,
      exp: iat + days * DAY_SECONDS,
      b64: false,
      crit: ['b64'],
    })
    .sign(await importJWK(key, ALGORITHM));
  return `${header}..${signature}\n`;
}

interface Header {
  readonly typ?: unknown;
  readonly alg?: unknown;
  readonly kid?: unknown;
  readonly iss?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
  readonly b64?: unknown;
}

const AGAIN = 'Ask the publisher for the feed with its signature, or sign the feed again.';

function headerOf(part: string): Header {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Header;
  } catch {
    throw new BadSignature('this is no signature of a feed', AGAIN);
  }
}

interface VerifyOptions {
  readonly keys: KeySet;
  /** The origin of the feed's publisher. */
  readonly origin: string;
  readonly today: string;
}

/**
 * Verifies the signature of a feed's bytes.
 *
 * @throws {BadSignature} that says what is wrong: its form, its domain, its key, its bytes or its days
 */
export async function verify(
  bytes: Uint8Array,
  text: string,
  { keys, origin, today }: VerifyOptions,
): Promise<Signed> {
  const [protectedHeader = '', payload, signature = '', ...more] = text.trim().split('.');
  const { typ, alg, kid, iss, iat, exp, b64 } = headerOf(protectedHeader);
  if (payload !== '' || signature === '' || more.length > 0 || typ !== TYPE || b64 !== false)
    throw new BadSignature('this is no signature of a feed', AGAIN);
  if (alg !== ALGORITHM) throw new BadSignature(`it is made by ${String(alg)}, not by ${ALGORITHM}`, AGAIN);
  if (typeof iat !== 'number' || typeof exp !== 'number')
    throw new BadSignature('it does not say when it was made and until when it holds', AGAIN);
  if (iss !== origin)
    throw new BadSignature(
      `it was made for ${String(iss)}, and the feed names ${origin} as its publisher`,
      'A feed is signed by the key of the domain that its publisher.url names.',
    );
  const key = keys.keys.find((each) => each.kid === kid);
  if (!key)
    throw new BadSignature(
      `it was made by another key (${String(kid)}) than those of ${origin}: ${keys.keys.map((each) => each.kid).join(', ') || 'none'}`,
      'Either the key file is old, or the feed was signed by somebody else. Ask the publisher.',
    );
  try {
    await flattenedVerify(
      { protected: protectedHeader, payload: bytes, signature },
      await importJWK({ ...key, alg: ALGORITHM }, ALGORITHM),
      { algorithms: [ALGORITHM] },
    );
  } catch {
    throw new BadSignature(
      'the file is not the one that was signed: a byte of it, or of its signature, differs',
      `${AGAIN} Editors, git and uploads in text mode change the ends of lines.`,
    );
  }
  const [signedOn, until] = [dayOf(iat), dayOf(exp)];
  if (today < signedOn)
    throw new BadSignature(
      `it was made on ${signedOn}, which is in the future`,
      'See that the clocks are right.',
    );
  if (today > until)
    throw new BadSignature(
      `it has expired: it held until ${until}`,
      'The publisher has to sign the feed again.',
    );
  return { origin, signedOn, until };
}

/** The origin whose key a feed is signed with: that of its publisher's address. */
export function originOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url))
    throw new CommandError(
      'publisher.url is missing: a signature is checked with the key on the publisher’s own domain, such as "url": "https://publisher.example/".',
    );
  const { origin, protocol, hostname } = new URL(url);
  // Without TLS anybody on the way could put a key of their own there.
  if (protocol !== 'https:' && hostname !== 'localhost' && hostname !== '127.0.0.1')
    throw new CommandError(`publisher.url "${url}": a key is only trusted at an address with https://.`);
  return origin;
}
