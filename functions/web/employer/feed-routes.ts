import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { calendarType } from '../../../shared/letters/calendar-file';
import { refusePage } from '../refuse-page';
import { originOf } from './origin-of';
import { type CalendarPowers, openFeed } from './read-team-calendar';

/**
 * `/employer/feed/{token}.ics`: what a member's calendar program asks for, without a session. It keeps its copy and asks whether that
 * still holds (RFC 9110, If-None-Match).
 */
export function feedRoutes(world: CalendarPowers): Hono {
  const routes = new Hono();
  routes.use(etag());
  routes.get('/:file{[\\w.-]+\\.ics}', async (c) => {
    const calendar = await openFeed(world, c.req.param('file').replace(/\.ics$/, ''), originOf(c));
    if (calendar === undefined) {
      c.header('Cache-Control', 'no-store');
      return refusePage(c, 'deadLink');
    }
    return c.body(calendar, 200, { 'Content-Type': calendarType, 'Cache-Control': 'private, no-cache' });
  });
  return routes;
}
