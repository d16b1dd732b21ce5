import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import type { EmployerId, Registration } from '../../../shared/registrations/registration';
import { at } from '../../support/world';
import { openRoom, registered } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');
const acme = 'acme' as EmployerId;

/** Somebody whom Acme registered, and who has left Acme since. */
async function leaver(different: Partial<Registration> = {}) {
  const room = openRoom();
  const person = await registered(room);
  await changeRegistration(room.world, person.id, (registration) => ({
    ...registration,
    state: 'told',
    origin: { by: 'employer', employerId: acme, employerName: 'Acme KK', employeeId: '7' },
    offeredAt: at('2026-11-23T11:00:00+09:00'),
    occasions: [
      { kind: 'told', at: registration.registeredAt },
      { kind: 'offered', at: at('2026-11-23T11:00:00+09:00') },
    ],
    ...different,
  }));
  return { room, ...person };
}

describe('keeping the reminders after leaving an employer', () => {
  it('is offered on the own page and on a page of its own, with what the employer sees until then, and a way to stop', async () => {
    const { room, token } = await leaver();
    for (const path of ['', '/keep']) {
      const page = await textOf(await room.get(`/r/${token}${path}`));
      expect(page).toContain(`action="/r/${token}/keep?lang=en"`);
      expect(page).toContain('Acme KK goes on seeing what it sees now');
      expect(page).toContain(`href="/r/${token}/stop?lang=en"`);
    }
    expect(await textOf(await room.get(`/r/${token}/keep?lang=ja`))).toContain('お知らせを自分で引き継ぐ');
  });

  it('does not happen by opening the link, nor by a press on another website', async () => {
    const { room, token } = await leaver();
    const before = room.remembered();
    await room.get(`/r/${token}/keep`);
    const stranger = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };
    expect((await room.press(`/r/${token}/keep`, {}, stranger)).status).toBe(403);
    expect(room.remembered()).toEqual(before);
  });

  it('makes them the person’s own: active, welcomed, and nobody of the employer any more', async () => {
    const { room, token } = await leaver();
    const answer = await room.press(`/r/${token}/keep`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${token}?done=kept`]);
    expect(room.only()).toMatchObject({ state: 'active', origin: { by: 'self' } });
    expect(room.only().offeredAt).toBeUndefined();
    expect(room.only().occasions.at(-1)?.kind).toBe('welcome');
    expect(await room.world.registrations.peopleOf(acme)).toEqual([]);
    const page = await textOf(await room.get(`/r/${token}?done=kept`));
    expect(page).toContain('no employer sees anything of you here');
    expect(page).not.toContain('Acme KK');
  });

  it('is fine twice, and welcomes once', async () => {
    const { room, token } = await leaver();
    await room.press(`/r/${token}/keep`);
    const { version } = room.only();
    await room.press(`/r/${token}/keep`);
    expect(room.only().version).toBe(version);
    expect((await room.get(`/r/${token}/keep`)).headers.get('location')).toBe(`/r/${token}?done=kept`);
  });

  it('is not there for whoever was not offered it', async () => {
    const { room, token } = await leaver({ offeredAt: undefined });
    expect((await room.get(`/r/${token}/keep`)).headers.get('location')).toBe(`/r/${token}`);
    await room.press(`/r/${token}/keep`);
    expect(room.only()).toMatchObject({ state: 'told', origin: { by: 'employer' } });
    expect(await textOf(await room.get(`/r/${token}`))).not.toContain(`/r/${token}/keep`);
  });

  it('does not bring back the letters of somebody who stopped them', async () => {
    const { room, token } = await leaver();
    await room.press(`/r/${token}/stop`);
    await room.press(`/r/${token}/keep`);
    expect(room.only()).toMatchObject({ state: 'stopped', origin: { by: 'employer' } });
  });

  it('erases thirty days after stopping, as for everybody who registered themselves', async () => {
    const { room, token } = await leaver();
    await room.press(`/r/${token}/keep`);
    await room.press(`/r/${token}/stop`);
    expect((room.only().expiresAt ?? 0) - room.world.clock.now()).toBe(30 * 24 * 60 * 60 * 1000);
  });
});

describe('POST /api/v1/registrations/{id}/keep', () => {
  it('does the same by program, which reads before who registered it and what was offered', async () => {
    const { room, id, bearer } = await leaver();
    const before = await (await room.get(`/api/v1/registrations/${id}`, bearer)).json();
    expect(before).toMatchObject({ registeredBy: 'Acme KK', offeredAt: '2026-11-23T02:00:00.000Z' });
    const answer = await room.send('POST', `/api/v1/registrations/${id}/keep`, undefined, bearer);
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { state: 'active', registeredBy: null, offeredAt: null },
    ]);
    expect((await room.send('POST', `/api/v1/registrations/${id}/keep`, undefined, bearer)).status).toBe(200);
  });

  it.each([
    ['nothing was offered', { offeredAt: undefined }, 'not-offered'],
    ['the letters were stopped', { state: 'stopped' }, 'already-closed'],
  ] as const)('is refused where %s', async (_, different, code) => {
    const { room, id, bearer } = await leaver(different);
    const before = room.remembered();
    const answer = await room.send('POST', `/api/v1/registrations/${id}/keep`, undefined, bearer);
    expect([answer.status, (await answer.json()).code]).toEqual([409, code]);
    expect(room.remembered()).toEqual(before);
  });
});

describe('somebody whom their employer registered', () => {
  it('reads on the own page what the letter told: what is kept, who sees it, and how to object', async () => {
    const { room, token } = await leaver({ offeredAt: undefined });
    const page = await textOf(await room.get(`/r/${token}`));
    for (const told of ['What we keep', 'Who sees it', 'How long', 'What happens when you object', '24 hours']) {
      expect(page).toContain(told);
    }
    expect(await textOf(await room.get(`/r/${token}/stop`))).toContain('Acme KK registered you, and then sees that');
  });

  it('reads after objecting that the employer sees it', async () => {
    const { room, token } = await leaver();
    await room.press(`/r/${token}/stop`);
    expect(await textOf(await room.get(`/r/${token}`))).toContain('Acme KK sees that you want no letters');
    // What stands below every page must not promise them the thirty days of others.
    expect(await textOf(await room.get(`/r/${token}`))).not.toContain('30 days');
    expect(await textOf(await room.get(`/r/${token}?lang=ja`))).toContain(
      'Acme KKには、お知らせを望まないことが伝わります',
    );
  });
});
