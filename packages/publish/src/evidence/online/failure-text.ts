/**
 * Why an address could not be read, in words that say what to do next.
 */
import { NotPublic } from './public-address.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host is known: the site may be gone, or there is no network here',
  EAI_AGAIN: 'the name of the host could not be looked up just now',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke off the connection',
  ETIMEDOUT: 'the host did not answer in time',
  EHOSTUNREACH: 'the host cannot be reached from here',
  ENETUNREACH: 'there is no network here',
  CERT_HAS_EXPIRED: "the host's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the host has no certificate that others vouch for',
  SELF_SIGNED_CERT_IN_CHAIN: 'the host has no certificate that others vouch for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the host's certificate is not complete",
  ERR_TLS_CERT_ALTNAME_INVALID: "the host's certificate is for another name",
  UND_ERR_CONNECT_TIMEOUT: 'the host did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'the host did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the host did not answer in time',
  UND_ERR_SOCKET: 'the host broke off the connection',
};

/** The innermost of what caused an error knows most. */
export function failureText(error: unknown): string {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 10; each = each.cause) chain.push(each);
  if (chain.some((each) => each instanceof NotPublic))
    return 'its host stands in a local network, which is not read';
  if (chain.some(({ name }) => name === 'TimeoutError')) return 'it did not come in time';
  const codes = chain.map((each) => (each as NodeJS.ErrnoException).code ?? '');
  const known = codes.find((code) => Object.hasOwn(REASONS, code));
  return (known === undefined ? undefined : REASONS[known]) ?? chain.at(-1)?.message ?? String(error);
}
