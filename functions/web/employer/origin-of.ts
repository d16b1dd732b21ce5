import type { Context } from 'hono';

/** The address this site was reached by, such as `https://kaeru.example`. A gateway tells in a header how the browser came. */
export function originOf(c: Context): string {
  const { protocol, host } = new URL(c.req.url);
  const scheme = c.req.header('x-forwarded-proto') ?? protocol.slice(0, -1);
  return `${scheme}://${c.req.header('host') ?? host}`;
}
