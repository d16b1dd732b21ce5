import type { Context } from 'hono';

/** Whether the browser came over https. API Gateway tells in a header of its own making; a test comes straight. */
export const isOverHttps = (c: Context): boolean =>
  (c.req.header('x-forwarded-proto') ?? new URL(c.req.url).protocol.slice(0, -1)) === 'https';
