import { Hono } from 'hono';
import { pack } from './pack';
import type { Scripts } from './scripts';

/** `/browser`: our scripts. Their address names their content, so they may be kept for ever. */
export function scriptRoutes(scripts: Scripts): Hono {
  const routes = new Hono();
  routes.use(pack);
  routes.get('/:file', (c) => {
    const text = scripts.read(c.req.param('file'));
    if (text === undefined) return c.notFound();
    return c.body(text, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  return routes;
}
