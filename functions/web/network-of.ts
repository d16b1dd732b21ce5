import { isIPv6, SocketAddress } from 'node:net';
import type { Context } from 'hono';
import * as z from 'zod';

/** What API Gateway says of a request (payload format 2.0); nothing that the caller wrote is in it. */
const gateway = z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) });

/**
 * The network a request came from, as API Gateway saw it, or our own CloudFront (`behind-edge.ts`): no other header is
 * trusted, for anybody can write one. Of IPv6 it is the
 * first 64 bits, which one household or office has for itself (RFC 6177); of IPv4 the whole address, behind which there may be
 * a whole school. Requests that came through no gateway, as in tests, are one network.
 */
export function networkOf(c: Context): string {
  const known = gateway.safeParse(c.env);
  return known.success ? networkOfAddress(known.data.requestContext.http.sourceIp) : 'no gateway';
}

/** The same of an address as it is written. */
export function networkOfAddress(written: string): string {
  if (!isIPv6(written)) return written;
  // One way of writing each address: small letters, the longest run of zeros as "::".
  const { address } = new SocketAddress({ address: written, family: 'ipv6' });
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [front = '', back = ''] = address.split('::');
  const [before, after] = [groupsIn(front), groupsIn(back)];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}

const groupsIn = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));
