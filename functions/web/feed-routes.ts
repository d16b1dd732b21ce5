import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { calendarType, writeFeed } from '../../shared/letters/calendar-file';
import { loadWords } from '../../shared/words/words';
import { openLink } from '../open-link';
import type { World } from '../ports/world';
import { calendarContentOf } from './calendar-content';
import { refusePage } from './refuse-page';

type Powers = Pick<World, 'clock' | 'registrations' | 'links'>;

/** Where a calendar program finds the dates of a registration. */
export const feedPath = (token: string): string => `/feed/${token}.ics`;

/**
 * `/feed/{token}.ics`: what a resident's calendar program asks for again and again. It keeps its copy and asks whether that still holds
 * (RFC 9110, If-None-Match). A link that opens nothing answers 404; where the letters were stopped, 410: a program then gives up.
 */
export function residentFeedRoutes(world: Powers): Hono {
  const routes = new Hono();
  routes.use(etag());
  routes.get('/:file{[\\w.-]+\\.ics}', async (c) => {
    const link = await openLink(world, 'feed', c.req.param('file').replace(/\.ics$/, ''));
    c.header('Cache-Control', 'no-store');
    if (link.outcome !== 'opened') return refusePage(c, 'deadLink');
    const { state } = link.registration;
    if (state !== 'active' && state !== 'told' && state !== 'unreachable') return c.text('', 410);
    const words = await loadWords(link.registration.contact.language);
    const calendar = writeFeed(calendarContentOf(world, link.registration), words);
    return c.body(calendar, 200, { 'Content-Type': calendarType, 'Cache-Control': 'private, no-cache' });
  });
  return routes;
}
