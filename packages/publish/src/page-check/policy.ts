/**
 * Whether a page's Content-Security-Policy lets something of ours in. Of what a policy can say it reads what concerns addresses and
 * nonces; of a part that it does not know it says nothing.
 */

/** What is asked for, by the directives that answer for it, the nearest first. */
const DIRECTIVES = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  picture: ['img-src', 'default-src'],
  read: ['connect-src', 'default-src'],
} as const;
export type Asked = keyof typeof DIRECTIVES;

/**
 * The directive that keeps an address out; nothing where none does.
 *
 * @param page the address of the page; what it means by 'self' is not known without
 */
export function blockedBy(
  policies: readonly string[],
  asked: Asked,
  address: URL,
  { page, nonce }: { readonly page?: URL | undefined; readonly nonce?: string | undefined },
): string | undefined {
  for (const policy of policies.flatMap((header) => header.split(','))) {
    const directives = new Map<string, string>();
    for (const part of policy.split(';')) {
      const [, name, sources] = /^\s*(\S+)\s*([^]*)$/.exec(part) ?? [];
      if (name && !directives.has(name.toLowerCase()))
        directives.set(name.toLowerCase(), (sources ?? '').trim());
    }
    const name = DIRECTIVES[asked].find((each) => directives.has(each));
    const sources = name === undefined ? undefined : (directives.get(name) as string).split(/\s+/);
    if (sources && !allows(sources, address, page, nonce)) return `${name} ${sources.join(' ')}`.trim();
  }
  return undefined;
}

function allows(
  sources: readonly string[],
  address: URL,
  page: URL | undefined,
  nonce: string | undefined,
): boolean {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  // Then only what is trusted by nonce or hash counts, and what that adds.
  if (sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => {
    if (source === '*') return /^https?:$/.test(address.protocol);
    if (source === "'self'") return page === undefined || isHost(address, page);
    if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return isScheme(address, source.toLowerCase());
    return !source.startsWith("'") && isMatch(source, address, page);
  });
}

/** A policy that lets http in lets https in, too. */
const isScheme = ({ protocol }: URL, scheme: string): boolean =>
  protocol === scheme || (scheme === 'http:' && protocol === 'https:');

const isHost = (address: URL, { protocol, host }: URL): boolean =>
  address.host === host && isScheme(address, protocol);

function isMatch(source: string, address: URL, page: URL | undefined): boolean {
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|[^/:]+)(?::(\*|\d+))?(\/[^?#]*)?$/i.exec(source) ?? [];
  const wanted = (scheme ?? page?.protocol)?.toLowerCase();
  if (host === '' || (wanted !== undefined && !isScheme(address, wanted))) return false;
  const name = host.toLowerCase();
  const isNamed =
    name === '*' ||
    (name.startsWith('*.') ? address.hostname.endsWith(name.slice(1)) : address.hostname === name);
  if (!isNamed || (port !== undefined && port !== '*' && port !== portOf(address))) return false;
  if (port === undefined && address.port !== '') return false;
  return path === '' || (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path);
}

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');
