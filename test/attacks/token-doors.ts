/** Every door of the application, and what opens it. A route that is not here fails the tests of links. */
import type { LinkPurpose } from '../../functions/ports/links';
import { webApp } from '../../functions/web/app';
import { doors } from '../functions/web/employer/every-door';
import { worldInMemory } from '../support/world';

/** `nothing`: whoever knocks is answered, and shown nothing of anybody's. */
export type Opener = LinkPurpose | 'nothing';

const ownDoors: readonly string[] = [
  'GET /r/:token',
  'GET /r/:token/card',
  'GET /r/:token/stop',
  'POST /r/:token/stop',
  'GET /r/:token/seen',
  'POST /r/:token/seen',
  'GET /r/:token/keep',
  'POST /r/:token/keep',
  'POST /r/:token/tick',
  'GET /r/:token/change/:traveller',
  'POST /r/:token/change/:traveller',
  'GET /r/:token/trip/:traveller',
  'POST /r/:token/trip/:traveller',
  'GET /r/:token/family',
  'GET /r/:token/family/add',
  'POST /r/:token/family/add',
  'GET /r/:token/family/remove/:traveller',
  'POST /r/:token/family/remove/:traveller',
  'GET /r/:token/settings',
  'POST /r/:token/settings/place',
  'POST /r/:token/settings/letters',
  'POST /r/:token/settings/contact',
  'POST /r/:token/settings/address',
  'POST /r/:token/settings/second',
  'POST /r/:token/settings/drop-second',
  'GET /r/:token/start',
  'POST /r/:token/start',
  'GET /r/:token/not-me',
  'POST /r/:token/not-me',
  'GET /r/:token/erase',
  'POST /r/:token/erase',
  'GET /r/:token/calendar',
  'GET /r/:token/calendar.ics',
  'GET /r/:token/data.json',
  'POST /r/:token/confirm',
  'POST /r/:token/returned',
  'GET /api/v1/registrations/:id',
  'PUT /api/v1/registrations/:id',
  'DELETE /api/v1/registrations/:id',
  'POST /api/v1/registrations/:id/returned',
  'POST /api/v1/registrations/:id/seen',
  'POST /api/v1/registrations/:id/keep',
];

const openToAll: readonly string[] = [
  'GET /',
  'POST /',
  'GET /link',
  'POST /link',
  'GET /link/sent',
  'GET /law',
  'GET /status',
  'GET /status.json',
  'GET /help',
  'GET /privacy',
  'GET /terms',
  'GET /accessibility',
  'GET /gone',
  'GET /browser/:file',
  'POST /api/v1/assessments',
  'POST /api/v1/registrations',
  'GET /api/v1/openapi.json',
  'GET /api/v1/docs',
  'POST /employer/sign-in',
  'GET /employer/check-your-mail',
];

const others: Readonly<Record<string, Opener>> = {
  'GET /check-your-mail/:token': 'registered',
  'GET /a/:token': 'confirm-address',
  'POST /a/:token': 'confirm-address',
  'GET /feed/:file{[\\w.-]+\\.ics}': 'feed',
  'GET /employer/sign-in/:token': 'sign-in',
  'POST /employer/sign-in/:token': 'sign-in',
  'GET /employer/stop/:token': 'member-stop',
  'POST /employer/stop/:token': 'member-stop',
  'GET /employer/feed/:file{[\\w.-]+\\.ics}': 'team-feed',
};

/** Everything else of an employer opens to a session, or to a key of the API. */
export const openers: ReadonlyMap<string, Opener> = new Map([
  ...Object.keys(doors).map((route) => [route, 'session'] as const),
  ...ownDoors.map((route) => [route, 'own-page'] as const),
  ...openToAll.map((route) => [route, 'nothing'] as const),
  ...Object.entries(others),
]);

/** Every route of the application, but for its style sheets. */
export const routes: readonly string[] = [
  ...new Set(
    webApp(worldInMemory())
      .routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*') && !/^\/(card|style)\b/.test(path))
      .map(({ method, path }) => `${method} ${path === '/' ? path : path.replace(/\/$/, '')}`),
  ),
].toSorted();

export const purposes: readonly LinkPurpose[] = [
  'own-page',
  'confirm-address',
  'feed',
  'team-feed',
  'registered',
  'sign-in',
  'session',
  'member-stop',
];
