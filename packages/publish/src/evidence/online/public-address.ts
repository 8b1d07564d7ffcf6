/**
 * Keeps a check from reading addresses of this machine or of the network that it stands in.
 *
 * A feed is a stranger's: its addresses could name a router, a printer or the door of a cloud machine, and what these
 * answer would stand in the report. The name is looked up once and the connection goes to what was looked up, so that a
 * name cannot be one address when it is checked and another when it is read.
 */
import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Ranges of the registries of special-purpose addresses (RFC 6890 and after), IPv4: everything else is public. */
const SPECIAL = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  SPECIAL.addSubnet(net, prefix);

/** IPv6: only this is public, without what carries IPv4 or is for documents and trials. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
const NOT_GLOBAL = new BlockList();
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  NOT_GLOBAL.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address belongs to a machine of the public network. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !SPECIAL.check(address);
  return version === 6 && GLOBAL.check(address, 'ipv6') && !NOT_GLOBAL.check(address, 'ipv6');
}

/** Thrown instead of a connection. */
export class NotPublic extends Error {}

/** Refuses a host that is itself an IP address; a name is looked at when it is looked up. */
export function refuseLocal({ hostname }: URL): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) && !isPublic(bare)) throw new NotPublic(hostname);
}

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** `dns.lookup` that knows no local addresses. */
export function lookupPublic(hostname: string, options: LookupOptions, answer: Answer): void {
  lookup(hostname, { ...options, all: true }, (error, all) => {
    if (error) return answer(error, []);
    const [first, ...others] = all.filter(({ address }) => isPublic(address));
    if (!first) return answer(new NotPublic(hostname), []);
    return options.all ? answer(null, [first, ...others]) : answer(null, first.address, first.family);
  });
}
