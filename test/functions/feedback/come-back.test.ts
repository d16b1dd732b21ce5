import { describe, expect, it } from 'vitest';
import { type MailEvent, takeFeedback } from '../../../functions/feedback/take-feedback';
import { employerItemId } from '../../../functions/item-id';
import { employerWithNextLetter } from '../../../functions/next-letter';
import { remind } from '../../../functions/remind/remind';
import { instant } from '../../../shared/calendar/day';
import type { MemberId } from '../../../shared/employers/employer';
import type { ClaimId, LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import type { EmployerId, Registration } from '../../../shared/registrations/registration';
import { aMember, anAddress, anEmployer, aRegistration } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const hourInMs = 60 * 60_000;
const second = anAddress('second@example.com');

/** A registration whose letters go out and come back. */
async function worldWith(different: Partial<Registration> = {}) {
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  const registration = aRegistration(different);
  await keep(world, registration);
  const stored = () => readBack(world, registration);
  const ring = () => remind(world, { publicUrl: 'https://kaeru.test' }, registration.id);
  const happens = async (became: MailEvent['became'], mail = world.postbox.sent.at(-1)) =>
    takeFeedback(world, {
      id: registration.id,
      claim: (mail?.tags.claim ?? '') as ClaimId,
      became,
      recipients: mail === undefined ? [] : [mail.to],
    });
  /** Turns the clock to the hour the item names, and rings. */
  const nextRing = async () => {
    const next = (await world.registrations.load(registration.id))?.next;
    if (next === undefined) throw new Error('Nothing waits.');
    world.setTime(instant(Math.max(next.at, world.clock.now())));
    await ring();
  };
  /** One letter, from its first sending until it is given up. */
  const comesBackToTheEnd = async () => {
    for (let time = 0; time < 4; time += 1) {
      await nextRing();
      await happens('bounced-for-now');
    }
  };
  return { world, stored, ring, happens, nextRing, comesBackToTheEnd, letters: () => world.postbox.sent };
}

describe('a letter to a mailbox that is full', () => {
  it('goes again after six hours, then after a day, and once more after a day; then it is given up', async () => {
    const { world, stored, happens, nextRing } = await worldWith();
    const waits: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      await nextRing();
      const went = world.clock.now();
      await happens('bounced-for-now');
      const [entry] = (await stored()).ledger;
      if (entry?.status === 'waiting') waits.push((entry.until - went) / hourInMs);
    }
    expect(waits).toEqual([6, 24, 24]);
    expect(world.postbox.sent).toHaveLength(4);
    expect((await stored()).ledger).toMatchObject([{ status: 'bounced', cameBack: 4 }]);
    expect((await stored()).state).toBe('active');
  });

  it('that arrives in the end is delivered like any other', async () => {
    const { stored, happens, nextRing } = await worldWith();
    await nextRing();
    await happens('bounced-for-now');
    await nextRing();
    await happens('delivered');
    expect((await stored()).ledger).toMatchObject([{ status: 'delivered' }]);
  });

  it('counts once, however often SES says so, and however late', async () => {
    const { stored, happens, nextRing, letters } = await worldWith();
    await nextRing();
    await happens('bounced-for-now');
    const once = await stored();
    await happens('bounced-for-now');
    await happens('taken');
    expect(await stored()).toEqual(once);
    await nextRing();
    await happens('bounced-for-now', letters()[0]);
    expect((await stored()).ledger).toMatchObject([{ status: 'sent', cameBack: 1 }]);
  });

  it('may be one that was delivered first: servers find a mailbox full afterwards', async () => {
    const { stored, happens, nextRing } = await worldWith();
    await nextRing();
    await happens('delivered');
    await happens('bounced-for-now');
    expect((await stored()).ledger).toMatchObject([{ status: 'waiting', reason: 'came-back', cameBack: 1 }]);
  });

  it('is not sent again once its day has passed', async () => {
    const { world, stored, ring, happens } = await worldWith({ occasions: [] });
    // The last letter before leaving on the 20th.
    world.setTime(at('2026-12-19T09:00:00+09:00'));
    await ring();
    const before = world.postbox.sent.length;
    await happens('bounced-for-now');
    world.setTime(at('2026-12-21T09:00:00+09:00'));
    await ring();
    expect(world.postbox.sent).toHaveLength(before);
    expect((await stored()).ledger.find(({ key }) => key === 't1.departure.2026-12-20.1')).toMatchObject({
      status: 'skipped',
      reason: 'date-passed',
    });
  });
});

describe('an automatic answer, "I am on holiday"', () => {
  it.each([
    ['after the delivery', ['delivered', 'bounced-or-away']],
    ['before it', ['bounced-or-away', 'delivered']],
  ] as const)('that SES reports %s sends nothing again', async (_, events) => {
    const { world, stored, ring, happens, nextRing } = await worldWith();
    await nextRing();
    for (const became of events) await happens(became);
    world.setTime(at('2026-11-24T10:00:00+09:00'));
    await ring();
    expect(world.postbox.sent).toHaveLength(1);
    expect((await stored()).ledger).toMatchObject([{ status: 'delivered' }]);
  });

  it('that was no answer, for nothing was delivered: the letter goes again', async () => {
    const { world, happens, nextRing } = await worldWith();
    await nextRing();
    await happens('bounced-or-away');
    await nextRing();
    expect(world.postbox.sent).toHaveLength(2);
  });
});

describe('an address whose letters are given up', () => {
  const givenUp = (key: string, when: string): LedgerEntry => ({
    key: key as LetterKey,
    dueAt: at(when),
    at: at(when),
    status: 'bounced',
    claim: `claim-of-${key}` as ClaimId,
    cameBack: 4,
  });
  const arrived: LedgerEntry = {
    key: 'link-again.1' as LetterKey,
    dueAt: at('2026-11-21T10:00:00+09:00'),
    at: at('2026-11-21T10:00:00+09:00'),
    status: 'delivered',
    claim: 'claim-of-arrived' as ClaimId,
  };
  const two = [givenUp('changed.1', '2026-11-10T10:00:00+09:00'), givenUp('changed.2', '2026-11-20T10:00:00+09:00')];

  it('is dead after the third in a row', async () => {
    const { stored, comesBackToTheEnd } = await worldWith({ ledger: two });
    await comesBackToTheEnd();
    expect((await stored()).state).toBe('unreachable');
  });

  it('is not, where a letter arrived between them', async () => {
    const { stored, comesBackToTheEnd } = await worldWith({ ledger: [...two, arrived] });
    await comesBackToTheEnd();
    expect((await stored()).state).toBe('active');
  });

  it('gives way at once to a second one that its reader confirmed', async () => {
    const contact = { ...aRegistration().contact, secondEmail: second };
    const { stored, comesBackToTheEnd } = await worldWith({ contact, ownAddresses: ['second'] });
    await comesBackToTheEnd();
    expect(await stored()).toMatchObject({ state: 'active', contact: { email: second } });
    expect((await stored()).occasions.at(-1)).toMatchObject({ kind: 'address-bounced' });
  });

  it('is dead at once where the notice of who registered them is among them: no reminder may go before it', async () => {
    const origin = {
      by: 'employer',
      employerId: 'acme' as EmployerId,
      employerName: 'Acme',
      employeeId: 'E1',
    } as const;
    const told = { kind: 'told', at: at('2026-11-23T10:00:00+09:00') } as const;
    const { stored, comesBackToTheEnd } = await worldWith({ origin, state: 'told', occasions: [told] });
    await comesBackToTheEnd();
    expect((await stored()).state).toBe('unreachable');
  });
});

it('a member of an employer whose letter comes back three times within a day is out of reach, and an admin hears of it', async () => {
  const now = at('2026-11-23T10:00:00+09:00');
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  const sam = aMember({ id: 'member2' as MemberId, email: anAddress('sam@acme.example') });
  const counts = { created: 1, updated: 0, wrong: 0 };
  const occasion = {
    kind: 'upload-result',
    at: now,
    member: sam.id,
    upload: 'u1',
    filename: 'people.csv',
    counts,
  } as const;
  const employer = anEmployer({ members: [aMember(), sam], occasions: [occasion] });
  await world.employers.save(employerWithNextLetter(employer));
  const id = employerItemId(employer.id);
  const hours: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    await remind(world, { publicUrl: 'https://kaeru.test' }, id);
    const mail = world.postbox.sent.at(-1);
    hours.push((world.clock.now() - now) / hourInMs);
    const claim = (mail?.tags.claim ?? '') as ClaimId;
    await takeFeedback(world, { id, claim, became: 'bounced-for-now', recipients: [sam.email] });
    const next = (await world.employers.loadStored(employer.id))?.next;
    if (time < 2 && next !== undefined) world.setTime(next.at);
  }
  expect(hours).toEqual([0, 6, 18]);
  const left = (await world.employers.loadStored(employer.id))?.employer;
  expect(left?.members.map(({ reach }) => reach)).toEqual(['reachable', 'unreachable']);
  expect(left?.occasions.at(-1)).toMatchObject({ kind: 'member-unreachable', member: sam.id });
});
