import { describe, expect, it } from 'vitest';
import { addEmployer } from '../../../../functions/commands/add-employer';
import { registrationOfEmployee } from '../../../../functions/uploads/registration-of-employee';
import { emailForm } from '../../../../shared/registrations/contact-form';
import { aRegistration, aResidence, aTraveller } from '../../../support/builders';
import { keep } from '../../../support/keep';
import { at } from '../../../support/world';
import { openRoom } from '../knock';
import { signedIn } from './employer-room';

/** On 14 June 2026 the window to renew a card of its own became three months: whoever was registered in May was shown two. */
async function board(now: string, registeredAt = at('2026-05-20T10:00:00+09:00')) {
  const room = openRoom(now);
  const { world } = room;
  const hr = { name: 'Acme KK', email: emailForm.parse('hr@acme.example'), language: 'en' } as const;
  const { employerId, apiKey, signInUrl } = await addEmployer(world, hr, 'https://kaeru.test');
  const cards = [
    ['E1', '2027-09-01'],
    ['E2', null],
    ['E3', '2027-12-01'],
  ] as const;
  for (const [employeeId, cardEnds] of cards) {
    const residence = aResidence({ status: 'permanent-resident', stayEnds: null, grant: 'indefinite', cardEnds });
    await keep(
      world,
      aRegistration({
        id: registrationOfEmployee(employerId, employeeId),
        state: 'told',
        origin: { by: 'employer', employerId, employerName: 'Acme KK', employeeId },
        contact: { ...aRegistration().contact, name: `Person ${employeeId}` },
        travellers: [aTraveller({ residence, trip: null })],
        registeredAt,
        occasions: [],
      }),
    );
  }
  const member = await signedIn(room, signInUrl);
  const read = async (query = ''): Promise<string> => {
    const html = await (await member.get(`/employer/people${query}`)).text();
    return html
      .slice(html.indexOf('<h1>'))
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  };
  const ask = async (query = '') =>
    (await room.get(`/api/v1/people${query}`, { authorization: `Bearer ${apiKey}` })).json();
  return { read, ask };
}

describe('dates that a change of law moved', () => {
  it('stand on the page of an employer, old → new, with a way to whose they are', async () => {
    const { read } = await board('2026-07-01T10:00:00+09:00');
    const page = await read();
    expect(page).toContain('A change of law moved dates of 2 people. See whose');
    expect(page).toContain('first day to renew the residence card 1 Jul 2027 → 1 Jun 2027, by R5.4 since 14 Jun 2026');
    const found = await read('?show=moved');
    expect(found).toContain('Person E1');
    expect(found).not.toContain('Person E2');
    expect(await read('?lang=ja')).toContain('法令の改正で2人の期日が変わりました');
    expect(await read('/E1')).toContain('1 Jul 2027 → 1 Jun 2027');
  });

  it('are told to programs, and may be asked for', async () => {
    const { ask } = await board('2026-07-01T10:00:00+09:00');
    const { people } = await ask('?show=moved&sort=employee_id');
    expect(people.map(({ employeeId, moved }: { employeeId: string; moved: unknown }) => [employeeId, moved])).toEqual(
      [['E1', '2027-07-01', '2027-06-01'] as const, ['E3', '2027-10-01', '2027-09-01'] as const].map(
        ([employeeId, before, now]) => [
          employeeId,
          [{ kind: 'card-renewal-opens', before, now, rule: 'R5.4', since: '2026-06-14', knownOn: '2026-06-14' }],
        ],
      ),
    );
  });

  it.each([
    ['before the day', '2026-06-13T23:00:00+09:00', undefined],
    ['after sixty days', '2026-08-13T10:00:00+09:00', undefined],
    ['of whoever was registered by the new law', '2026-07-01T10:00:00+09:00', at('2026-06-20T10:00:00+09:00')],
  ])('are not shown %s', async (_, now, registeredAt) => {
    const { read } = await board(now, registeredAt);
    expect(await read()).not.toMatch(/A change of law moved|→/);
  });
});
