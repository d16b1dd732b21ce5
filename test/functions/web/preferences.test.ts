import { describe, expect, it } from 'vitest';
import { linkSubject } from '../../../functions/open-link';
import { registrationRoutes } from '../../../functions/web/api/registration-routes';
import { changeContact } from '../../../functions/web/change-contact';
import { registrationAnswer } from '../../../functions/web/openapi/answers';
import { setPreferences } from '../../../functions/web/set-preferences';
import type { TimeZone } from '../../../shared/registrations/registration';
import { aRegistration, someFacts } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { worldInMemory } from '../../support/world';

async function living(different = {}) {
  const world = worldInMemory('2026-11-24T10:00:00+09:00');
  const registration = aRegistration(different);
  await keep(world, registration);
  return { world, id: registration.id, stored: () => readBack(world, registration) };
}

describe('how a reader wants their reminders', () => {
  it('is kept as briefly as it can be, and owes no letter', async () => {
    const { world, id, stored } = await living();
    expect((await setPreferences(world, id, { hour: 7, leadDays: [14, 90] })).outcome).toBe('changed');
    expect(await stored()).toMatchObject({ preferences: { hour: 7, leadDays: [90, 14] }, occasions: [{}] });
    expect((await setPreferences(world, id, { hour: 7, leadDays: [90, 14] })).outcome).toBe('unchanged');
    await setPreferences(world, id, { hour: 9, leadDays: [180, 90, 60, 30, 14] });
    expect(await stored()).not.toHaveProperty('preferences');
    expect((await setPreferences(world, id, {})).outcome).toBe('unchanged');
  });

  it('is not kept of whoever stopped', async () => {
    const { world, id } = await living({ state: 'stopped' });
    expect(await setPreferences(world, id, { hour: 7 })).toMatchObject({ refusal: 'closed' });
  });
});

describe('how the reader is called, in which language, and where they read', () => {
  it('changes one by one, and owes no letter', async () => {
    const { world, id, stored } = await living();
    await changeContact(world, id, { name: 'Mai' });
    await changeContact(world, id, { language: 'vi' });
    await changeContact(world, id, { timeZone: 'Asia/Ho_Chi_Minh' as TimeZone });
    expect(await stored()).toMatchObject({
      contact: { email: 'mai@example.com', name: 'Mai', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' },
      occasions: [{ kind: 'welcome' }],
    });
    expect((await changeContact(world, id, { language: 'vi' })).outcome).toBe('unchanged');
    await changeContact(world, id, { name: '' });
    expect((await stored()).contact).not.toHaveProperty('name');
  });

  it('refuses a place no clock knows', async () => {
    const { world, id } = await living();
    expect(await changeContact(world, id, { timeZone: 'Mars/Olympus' as TimeZone })).toMatchObject({
      refusal: { pointer: '/timeZone', code: 'not-a-time-zone' },
    });
  });
});

describe('a program', () => {
  const contact = { email: 'anna@example.com', language: 'en', timeZone: 'Asia/Tokyo' };
  const travellers = [someFacts()];
  const room = () => {
    const world = worldInMemory();
    const app = registrationRoutes(world);
    const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      Promise.resolve(app.request(path, { method, body: JSON.stringify(body), headers }));
    const only = () => {
      const [first] = [...world.registrations.items.values()];
      if (first === undefined) throw new Error('Nobody is registered.');
      return first.registration;
    };
    const owner = async () => ({
      authorization: `Bearer ${await world.links.sign('own-page', linkSubject(only()))}`,
    });
    const get = async () =>
      registrationAnswer.parse(await (await app.request(`/${only().id}`, { headers: await owner() })).json());
    const put = async (body: unknown) =>
      send('PUT', `/${only().id}`, body, { ...(await owner()), 'if-match': String(only().version) });
    return { world, send, get, put, only };
  };

  it('registers with them, reads them in full, and keeps them where it does not name them', async () => {
    const { send, get, put, only } = room();
    const preferences = { hour: 6, leadDays: [30] };
    expect((await send('POST', '/', { contact, travellers, preferences })).status).toBe(202);
    expect((await get()).preferences).toEqual(preferences);
    await put({ contact, travellers });
    expect((await get()).preferences).toEqual(preferences);
    const { version } = only();
    expect((await put({ contact, travellers, preferences: { hour: 20 } })).status).toBe(200);
    expect((await get()).preferences).toEqual({ hour: 20, leadDays: [180, 90, 60, 30, 14] });
    expect(only().version).toBe(version + 1);
    await put({ contact, travellers, preferences: {} });
    expect(only()).not.toHaveProperty('preferences');
  });

  it.each([
    [{ hour: 4 }, '/preferences/hour', 'not-one-of'],
    [{ hour: 22 }, '/preferences/hour', 'not-one-of'],
    [{ hour: 7.5 }, '/preferences/hour', 'wrong-type'],
    [{ hour: '7' }, '/preferences/hour', 'wrong-type'],
    [{ leadDays: [7] }, '/preferences/leadDays/0', 'not-one-of'],
    [{ leadDays: 30 }, '/preferences/leadDays', 'wrong-type'],
  ])('is told where %j is wrong', async (preferences, pointer, code) => {
    const { send, world } = room();
    const answer = await send('POST', '/', { contact, travellers, preferences });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer, code }] });
    expect(world.registrations.items.size).toBe(0);
  });

  it('names a second address, which is asked before it counts', async () => {
    const { send, get, put } = room();
    await send('POST', '/', { contact, travellers });
    expect((await put({ contact: { ...contact, secondEmail: 'second@example.com' }, travellers })).status).toBe(200);
    expect(await get()).toMatchObject({ askedAddress: { email: 'second@example.com', place: 'second' } });
    expect((await get()).contact).not.toHaveProperty('secondEmail');
  });
});
