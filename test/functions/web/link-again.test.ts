import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import { withNextLetter } from '../../../functions/next-letter';
import { instant } from '../../../shared/calendar';
import type { ClaimId, LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import type { EmployerId, Registration, RegistrationId } from '../../../shared/registrations/registration';
import { anAddress, aRegistration } from '../../support/builders';
import { openRoom, type Room } from './knock';

const minute = 60_000;
const day = 24 * 60 * minute;

const keep = async (room: Room, different: Partial<Registration> = {}): Promise<RegistrationId> => {
  const one = aRegistration({ occasions: [], ...different });
  await room.world.registrations.save(withNextLetter(one, room.world.clock.now()));
  return one.id;
};
const ask = (room: Room, email: string) => room.press('/link?lang=en', { email });
const pass = (room: Room, ms: number) => room.world.setTime(instant(room.world.clock.now() + ms));
const owed = async (room: Room, id: RegistrationId) =>
  (await room.world.registrations.load(id))?.registration.occasions.map(({ kind }) => kind) ?? [];

describe('“Send me my link again”', () => {
  it('asks for one address', async () => {
    const page = await (await openRoom().get('/link?lang=en')).text();
    expect(page).toContain('Send me my link again');
    expect(page.match(/<input/g)).toHaveLength(1);
  });

  it('owes whoever registered a letter with the link, also where the address is typed in other letters', async () => {
    const room = openRoom();
    const id = await keep(room);
    await ask(room, ' MAI@Example.com ');
    expect(await owed(room, id)).toEqual(['link-again']);
  });

  it.each([
    ['told by an employer', 'told', ['link-again']],
    ['active', 'active', ['link-again']],
    ['not confirmed yet: the question again', 'awaiting-confirmation', ['confirm']],
    ['unreachable', 'unreachable', []],
    ['unwelcome', 'unwelcome', []],
  ] as const)('a registration that is %s', async (_, state, kinds) => {
    const room = openRoom();
    const id = await keep(room, { state });
    await ask(room, 'mai@example.com');
    expect(await owed(room, id)).toEqual(kinds);
  });

  it('writes to whoever stopped, who may want to start again; but not to whoever stopped before confirming', async () => {
    const room = openRoom();
    const at = room.world.clock.now();
    const knew = await keep(room, { state: 'stopped', occasions: [{ kind: 'closed', at }] });
    const neverAsked = await keep(room, {
      id: 'registration2' as RegistrationId,
      state: 'stopped',
      occasions: [{ kind: 'confirm', at }],
    });
    await ask(room, 'mai@example.com');
    expect([await owed(room, knew), await owed(room, neverAsked)]).toEqual([['closed', 'link-again'], ['confirm']]);
  });

  it('writes to whoever stopped what their employer had registered', async () => {
    const room = openRoom();
    const origin = { by: 'employer', employerId: 'e1' as EmployerId, employerName: 'Acme', employeeId: '1' } as const;
    const id = await keep(room, { state: 'stopped', origin });
    await ask(room, 'mai@example.com');
    expect(await owed(room, id)).toEqual(['link-again']);
  });

  it('answers every address alike', async () => {
    const room = openRoom();
    await keep(room);
    await keep(room, {
      id: 'registration2' as RegistrationId,
      state: 'unwelcome',
      contact: { ...aRegistration().contact, email: anAddress('stopped@example.com') },
    });
    const answers = await Promise.all(
      ['mai@example.com', 'stopped@example.com', 'nobody@example.com', "o'neil+x@sub.example.co.jp"].map(
        async (email) => {
          const answer = await ask(room, email);
          const page = await room.get(answer.headers.get('location') ?? '');
          return { status: answer.status, headers: [...answer.headers], page: await page.text() };
        },
      ),
    );
    expect(answers[0]?.status).toBe(303);
    expect(answers[0]?.page).toContain('If this address is registered');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it.each([
    ['', 'Please fill this in'],
    ['mai', 'e-mail'],
    ['mai@@example.com', 'e-mail'],
  ])('sends %j back with a message at the field, and what was typed kept', async (email) => {
    const room = openRoom();
    await keep(room);
    const answer = await ask(room, email);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('id="email-error"');
    expect(page).toContain(`value="${email}"`);
    expect(page).toMatch(/<title>Error: /);
  });

  it('goes at most once in ten minutes and three times a day, however often somebody presses', async () => {
    const room = openRoom();
    const id = await keep(room);
    const letters = async () => (await owed(room, id)).length;
    await ask(room, 'mai@example.com');
    await ask(room, 'mai@example.com');
    pass(room, 9 * minute);
    await ask(room, 'mai@example.com');
    expect(await letters()).toBe(1);
    for (let hour = 0; hour < 12; hour += 1) {
      pass(room, 60 * minute);
      await ask(room, 'mai@example.com');
    }
    expect(await letters()).toBe(3);
    pass(room, day);
    await ask(room, 'mai@example.com');
    expect(await letters()).toBe(4);
  });

  it('does not let the item grow: what was asked and sent more than a day ago is forgotten', async () => {
    const room = openRoom();
    const id = await keep(room);
    for (let morning = 0; morning < 20; morning += 1) {
      await ask(room, 'mai@example.com');
      await changeRegistration(room.world, id, (newest, now) => ({
        ...newest,
        ledger: newest.occasions.map(
          ({ kind, at }): LedgerEntry => ({
            key: `${kind}.${at}` as LetterKey,
            status: 'sent',
            dueAt: at,
            at: now,
            claim: 'claim1' as ClaimId,
          }),
        ),
      }));
      pass(room, 2 * day);
    }
    const stored = await room.world.registrations.load(id);
    expect(stored?.registration.occasions).toHaveLength(1);
    expect(stored?.registration.ledger).toHaveLength(1);
  });

  it('fills no mailbox where an address has many registrations: the five newest are answered', async () => {
    const room = openRoom();
    const ids: RegistrationId[] = [];
    for (let number = 0; number < 8; number += 1) {
      const registeredAt = instant(room.world.clock.now() - number * day);
      ids.push(await keep(room, { id: `registration-${number}` as RegistrationId, registeredAt }));
    }
    await ask(room, 'mai@example.com');
    const answered = await Promise.all(ids.map(async (id) => (await owed(room, id)).length));
    expect(answered).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  });

  it('writes no address into the log', async () => {
    const room = openRoom();
    await keep(room);
    await ask(room, 'mai@example.com');
    await ask(room, 'nobody@example.com');
    expect(room.world.logged).toEqual([expect.objectContaining({ code: 'link-asked-again' })]);
    expect(JSON.stringify(room.world.logged)).not.toContain('@');
  });

  it('changes nothing by GET, and nothing that another website posts', async () => {
    const room = openRoom();
    await keep(room);
    const before = room.remembered();
    await room.get('/link?email=mai@example.com');
    await room.get('/link/sent');
    const elsewhere = await room.press('/link', { email: 'mai@example.com' }, { origin: 'https://elsewhere.test' });
    expect(elsewhere.status).toBe(403);
    expect(room.remembered()).toEqual(before);
  });

  it('is offered where a link is dead, and at the foot of every page', async () => {
    const room = openRoom();
    const dead = await (await room.get('/r/forged?lang=en')).text();
    expect(dead).toMatch(/class="button" href="\/link\?lang=en"/);
    expect(await (await room.get('/?lang=en')).text()).toContain('href="/link?lang=en"');
  });
});
