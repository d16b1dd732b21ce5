/** Somebody who knocks from a network of their own, as API Gateway tells the room. */
import { webApp } from '../../../../functions/web/app';
import { worldInMemory } from '../../../support/world';
import { aFilledForm, aTrip } from '../knock';

/** The web room on a world in memory, with callers from anywhere. */
export function openDoors(start = '2026-11-23T10:00:00+09:00') {
  const world = worldInMemory(start);
  const app = webApp(world);
  const from = (sourceIp: string) => {
    const gateway = { requestContext: { http: { sourceIp } } };
    const knock = (path: string, init: RequestInit) =>
      Promise.resolve(app.request(`https://kaeru.test${path}`, init, gateway));
    const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      knock(path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const press = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      knock(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: 'https://kaeru.test', ...headers },
      });
    return {
      send,
      press,
      get: (path: string) => knock(path, {}),
      /** Registers a trip over the API. */
      register: (email: string, headers: Record<string, string> = {}) =>
        send('POST', '/api/v1/registrations', { ...aTrip, contact: { ...aTrip.contact, email } }, headers),
      /** Presses the last button of the form. */
      fill: (email: string, more: Record<string, string> = {}) =>
        press('/?lang=en', { ...aFilledForm, formKey: `of ${email}`, email, ...more }),
      askForLink: (email: string) => press('/link?lang=en', { email }),
    };
  };
  const items = () => [...world.registrations.items.values()].map(({ registration }) => registration);
  return {
    world,
    from,
    items,
    /** How many letters of that kind are owed to a mailbox whose reader has confirmed nothing. */
    lettersTo: (email: string, kind: 'confirm' | 'confirm-address' = 'confirm') =>
      items()
        .filter(({ contact, askedAddress }) => (kind === 'confirm' ? contact : askedAddress)?.email === email)
        .flatMap(({ occasions }) => occasions.filter((occasion) => occasion.kind === kind)).length,
  };
}

export const anHour = 60 * 60_000;
