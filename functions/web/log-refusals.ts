import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { codeOfRoute } from '../log-code';
import type { World } from '../ports/world';

/** Not let in, somebody else's page, too large, too many; a link or an item that is not there looks the same to who has lost it and who tries. */
const refusals: readonly number[] = [401, 403, 404, 413, 429];

/** Writes down that somebody was refused, and at which door, so that trying leaves a trace: never who, nor with what. */
export const logRefusals =
  (log: World['log']): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (!refusals.includes(c.res.status)) return;
    const door = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path;
    // Whatever has no door of ours is only a wrong address: browsers and scanners ask for many.
    if (door === undefined) return;
    log('warn', 'web-refused', 'Somebody was not let in, or asked for what is not there.', {
      status: c.res.status,
      door: codeOfRoute(door),
    });
  };
