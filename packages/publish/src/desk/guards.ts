/**
 * Who may speak to the desk: the browser that was given the address with the token, and no other page in it.
 *
 * The token goes once from the address into a cookie, so that it stands in no history that leads anywhere and in no referrer. Host
 * and origin are checked: a name that somebody else leads to this machine (DNS rebinding) and a page of another port, which a
 * browser takes for the same site, are refused.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const secret = (): string => randomBytes(32).toString('base64url');

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** What a request is to the desk. */
export type Admission = 'refused' | 'let-in' | 'exchange';

/** The keys of one desk. */
export class Guards {
  readonly #token = secret();
  readonly #cookie = secret();
  #isUsed = false;

  constructor(readonly port: number) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The address for the officer; it works once. */
  get address(): string {
    return `${this.origin}/?token=${this.#token}`;
  }

  /** Other desks of this machine have cookies of their own: a browser does not tell ports apart. */
  get #name(): string {
    return `mine-action-desk-${this.port}`;
  }

  /** The header that lets the browser in from now on. */
  get cookie(): string {
    return `${this.#name}=${this.#cookie}; Path=/; HttpOnly; SameSite=Strict`;
  }

  admit({ method, headers, url = '/' }: IncomingMessage): Admission {
    if (headers.host !== `127.0.0.1:${this.port}`) return 'refused';
    const { origin } = headers;
    if (origin !== undefined && origin !== this.origin) return 'refused';
    if (method !== 'GET' && origin === undefined) return 'refused';
    // A page of another port of this machine sends the cookie along.
    const from = headers['sec-fetch-site'];
    if (from !== undefined && from !== 'same-origin' && from !== 'none') return 'refused';
    const given = new URL(url, this.origin).searchParams.get('token');
    if (this.#hasCookie(headers.cookie)) return given === null ? 'let-in' : 'exchange';
    if (method !== 'GET' || given === null || this.#isUsed || !isSame(given, this.#token)) return 'refused';
    this.#isUsed = true;
    return 'exchange';
  }

  #hasCookie(header = ''): boolean {
    return header
      .split(';')
      .map((each) => each.trim())
      .some((each) => isSame(each, `${this.#name}=${this.#cookie}`));
  }
}
