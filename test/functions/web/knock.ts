import { linkSubject } from '../../../functions/open-link';
import { webApp } from '../../../functions/web/app';
import type { Registration } from '../../../shared/registrations/registration';
import { worldInMemory } from '../../support/world';

/** The web room on a world in memory, and somebody who knocks. */
export function openRoom(start?: string) {
  const world = worldInMemory(start);
  const app = webApp(world);
  const knock = (path: string, init?: RequestInit) => Promise.resolve(app.request(`https://kaeru.test${path}`, init));
  return {
    world,
    /** The routes of the API, as its document writes them: `GET /api/v1/uploads/{id}`. */
    routes: app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
      .map(({ method, path }) => `${method} ${path.replace(/\/$/, '').replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`),
    get: (path: string, headers: Record<string, string> = {}) => knock(path, { headers }),
    send: (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      knock(path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    press: (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      knock(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: 'https://kaeru.test', ...headers },
      }),
    /** Everything the world remembers, to be compared. */
    remembered: () =>
      structuredClone({
        items: [...world.registrations.items],
        mails: world.postbox.sent,
        // That somebody was refused changes nothing.
        log: world.logged.filter(({ code }) => code !== 'web-refused'),
      }),
    items: (): readonly Registration[] => [...world.registrations.items.values()].map((item) => item.registration),
    only: (): Registration => {
      const [first, ...others] = [...world.registrations.items.values()];
      if (first === undefined || others.length > 0) throw new Error('Expected exactly one registration.');
      return first.registration;
    },
  };
}

export type Room = ReturnType<typeof openRoom>;

/** A trip that can be registered: away from 20 December 2026 until 10 January 2027. */
export const aTrip = {
  contact: { email: 'anna@example.com', name: 'Anna', language: 'en', timeZone: 'Asia/Tokyo' },
  travellers: [
    {
      residence: {
        status: 'engineer-humanities-international',
        grant: 'over-3-months',
        stayEnds: '2028-05-31',
        cardEnds: '2028-05-31',
      },
      trip: { departs: '2026-12-20', returns: '2027-01-10' },
    },
  ],
};

/** The same trip as the page's form sends it, once its answers were checked. */
export const aFilledForm: Record<string, string> = {
  step: 'register',
  formKey: 'drawn-for-this-form',
  'departs-day': '20',
  'departs-month': 'Dec',
  'departs-year': '2026',
  'returns-day': '10',
  'returns-month': '1',
  'returns-year': '2027',
  status: 'engineer-humanities-international',
  grant: 'three-years',
  'stayEnds-day': '31',
  'stayEnds-month': 'May',
  'stayEnds-year': '2028',
  'cardEnds-day': '31',
  'cardEnds-month': '5',
  'cardEnds-year': '2028',
  pending: 'none',
  permit: 'none',
  email: 'anna@example.com',
  name: 'Anna',
  language: 'en',
  timeZone: 'Asia/Tokyo',
};

/** Registers a trip and answers the token of its own page, confirmed or not. */
export async function registered(room: Room, { confirmed = true, body = aTrip as object } = {}) {
  await room.send('POST', '/api/v1/registrations', body);
  const { id } = room.only();
  const token = await room.world.links.sign('own-page', linkSubject(room.only()));
  if (confirmed) await room.press(`/r/${token}/confirm`);
  return { id, token, bearer: { authorization: `Bearer ${token}` } };
}
