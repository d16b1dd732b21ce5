import { describe, expect, it } from 'vitest';
import { type MailEvent, takeFeedback } from '../../../functions/feedback/take-feedback';
import { openLetters } from '../../../functions/next-letter';
import { askAddress } from '../../../functions/web/ask-address';
import type { ClaimId, LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import type { EmployerId, Registration } from '../../../shared/registrations/registration';
import { anAddress, aRegistration } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const claim = 'claim1' as ClaimId;
const first = anAddress();
const second = anAddress('second@example.com');
const employer = { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme', employeeId: 'E1' } as const;
const sentAt = at('2026-11-23T10:00:05+09:00');
const sent = (key: string, by = claim): LedgerEntry => ({
  key: key as LetterKey,
  dueAt: sentAt,
  at: sentAt,
  status: 'delivered',
  claim: by,
});

const contact = { ...aRegistration().contact, secondEmail: second };
const withSecond: Partial<Registration> = { contact, ownAddresses: ['second'], ledger: [sent('welcome.1')] };

async function worldWith(different: Partial<Registration>) {
  const world = worldInMemory('2026-11-24T10:00:00+09:00');
  const registration = aRegistration(different);
  await keep(world, registration);
  const happens = (became: MailEvent['became'], recipients = [first]) =>
    takeFeedback(world, { id: registration.id, claim, became, recipients });
  return { world, id: registration.id, happens, stored: () => readBack(world, registration) };
}

describe('a dead first address', () => {
  it('gives way to the second one its reader confirmed: what bounced stays so, what is to come goes there', async () => {
    const { world, happens, stored } = await worldWith(withSecond);
    const before = openLetters(await stored(), world.clock.now());
    await happens('bounced-for-good');
    const now = world.clock.now();
    expect(await stored()).toMatchObject({
      state: 'active',
      contact: { email: second },
      ownAddresses: ['first'],
      formerAddress: { email: first, at: now },
      ledger: [{ key: 'welcome.1', status: 'bounced' }],
    });
    expect((await stored()).contact).not.toHaveProperty('secondEmail');
    expect((await stored()).occasions.at(-1)).toEqual({ kind: 'address-bounced', at: now });
    const keys = (open: ReturnType<typeof openLetters>) =>
      open.map(({ letter }) => letter.key).filter((key) => key.startsWith('t1'));
    expect(keys(openLetters(await stored(), now))).toEqual(keys(before));
  });

  it('is told once, however often it bounces', async () => {
    const { happens, stored } = await worldWith(withSecond);
    await happens('bounced-for-good');
    const once = await stored();
    await happens('bounced-for-good');
    expect(await stored()).toEqual(once);
  });

  it.each([
    ['that nobody confirmed', { contact }],
    ['before the first was ever confirmed', { ...withSecond, state: 'awaiting-confirmation' }],
    ['where there is none', {}],
  ] as const)('is the end of letters where the second is one %s', async (_, different) => {
    const { happens, stored } = await worldWith(different);
    await happens('bounced-for-good');
    expect(await stored()).toMatchObject({ state: 'unreachable', contact: { email: first } });
  });

  it('stays where it bounced for now, or what bounced went to the second', async () => {
    const { happens, stored } = await worldWith(withSecond);
    await happens('bounced-for-now');
    await happens('bounced-for-good', [second]);
    expect(await stored()).toMatchObject({ state: 'active', contact: { email: first, secondEmail: second } });
  });

  it('of somebody whom an employer registered with two: the second is told first, and may object for a day', async () => {
    const told = { kind: 'told', at: at('2026-11-23T10:00:00+09:00') } as const;
    const { world, happens, stored } = await worldWith({
      origin: employer,
      state: 'told',
      contact,
      occasions: [told],
      ledger: [sent(`told.${told.at}`)],
    });
    await happens('bounced-for-good');
    const now = world.clock.now();
    expect(await stored()).toMatchObject({ state: 'told', contact: { email: second }, ownAddresses: [] });
    expect(openLetters(await stored(), now).map(({ letter }) => letter.key)).toEqual([`told.${now}`]);
  });

  it('of somebody whom an employer registered, who confirmed a second one: told again only where the notice came back', async () => {
    const told = { kind: 'told', at: at('2026-11-23T10:00:00+09:00') } as const;
    const theirs = { ...withSecond, origin: employer, state: 'told', occasions: [told] } as const;
    const later = await worldWith({ ...theirs, ledger: [sent(`told.${told.at}`, 'another' as ClaimId)] });
    await later.happens('bounced-for-good');
    expect((await later.stored()).occasions.at(-1)).toMatchObject({ kind: 'address-bounced' });

    const notice = await worldWith({ ...theirs, ledger: [sent(`told.${told.at}`)] });
    await notice.happens('bounced-for-good');
    expect((await notice.stored()).occasions.at(-1)).toMatchObject({ kind: 'told', at: notice.world.clock.now() });
    expect((await notice.stored()).state).toBe('told');
  });
});

it.each(['bounced-for-good', 'complained'] as const)(
  'a new address that %s before it was confirmed says nothing about the old one',
  async (became) => {
    const fresh = anAddress('fresh@example.com');
    const { world, id, happens, stored } = await worldWith({});
    await askAddress(world, id, { place: 'first', email: fresh });
    await happens(became, [fresh]);
    expect(await stored()).toMatchObject({ state: 'active', contact: { email: first } });
    expect(await world.stops.has(fresh)).toBe(became === 'complained');
  },
);
