import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { IngestError } from './ingest-error.ts';

/** One address that a name leads to. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Gives the addresses of a host name; rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** The system's own name service. */
export const systemResolve: Resolve = async (host) => {
  const found = await lookup(host, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/** Services of a cloud's own machines at addresses that are public by their range: Azure's agent, and AWS' time and names by IPv6. */
const INSIDE_SERVICES: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * The address to connect to for a host name or a literal address. All that the name leads to must be public,
 * unless private ones are allowed: a name that mixes both is a trap. The caller connects to exactly this
 * address, so that a second answer of the name service changes nothing.
 *
 * @throws {IngestError} for an unknown name, and for loopback, private, link-local, multicast and other
 *   addresses that are not of the public internet.
 */
export async function publicAddress(
  host: string,
  input: string,
  { allowPrivate, resolve }: { allowPrivate: boolean; resolve: Resolve },
): Promise<ResolvedAddress> {
  const bare = host.replace(/^\[(.*)\]$/u, '$1');
  const found: readonly ResolvedAddress[] = ipaddr.isValid(bare)
    ? [{ address: bare, family: bare.includes(':') ? 6 : 4 }]
    : await named(bare, input, resolve);
  const [first] = found;
  if (!first) throw new IngestError(input, `no address is known for ${bare}`);
  const inside = allowPrivate ? undefined : found.find(({ address }) => !isPublic(address));
  if (inside) {
    const what = inside.address === bare ? bare : `${bare} (${inside.address})`;
    throw new IngestError(
      input,
      `${what} is not on the public internet: --allow-private permits it`,
    );
  }
  return first;
}

async function named(
  host: string,
  input: string,
  resolve: Resolve,
): Promise<readonly ResolvedAddress[]> {
  try {
    return await resolve(host);
  } catch (error) {
    throw new IngestError(input, `no address is known for ${host}`, { cause: error });
  }
}

/** True for an address of the public internet, also where an IPv6 address wraps an IPv4 one. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && !INSIDE_SERVICES.has(parsed.toString());
}
