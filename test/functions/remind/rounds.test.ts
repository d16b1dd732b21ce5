import { describe, expect, it } from 'vitest';
import { changeEmployer } from '../../../functions/change-employer';
import { changeRegistration } from '../../../functions/change-registration';
import { takeFeedback } from '../../../functions/feedback/take-feedback';
import { employerItemId } from '../../../functions/item-id';
import { employerWithNextLetter } from '../../../functions/next-letter';
import { remind } from '../../../functions/remind/remind';
import { type Instant, instant } from '../../../shared/calendar/day';
import type { Employer, Member, MemberId } from '../../../shared/employers/employer';
import type { ClaimId } from '../../../shared/registrations/ledger';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { livingWorld } from '../../scenarios/living-world';
import { aMember, anAddress, anEmployer, aRegistration, aTraveller, aTrip } from '../../support/builders';
import { keep } from '../../support/keep';
import { at } from '../../support/world';

const minuteInMs = 60_000;
const nine = (date: string): Instant => at(`${date}T09:00:00+09:00`);
const yuki = aMember({ id: 'yuki' as MemberId, email: anAddress('yuki@acme.example'), language: 'ja' });
const sam = aMember({ id: 'sam' as MemberId, email: anAddress('sam@acme.example'), language: 'en', role: 'member' });

/** Somebody of Acme abroad since 2 February 2026, to be back by 2 February 2027 at the latest: seven days before is 26 January, a Tuesday. */
const person = (employeeId: string) =>
  aRegistration({
    id: `person${employeeId.replace(/\W/g, '')}` as RegistrationId,
    state: 'active',
    contact: {
      ...aRegistration().contact,
      email: anAddress(`staff${employeeId.length}@example.com`),
      name: `Ann ${employeeId}`,
    },
    travellers: [aTraveller({ trip: aTrip({ departs: '2026-02-02', returns: null }) })],
    origin: { by: 'employer', employerId: anEmployer().id, employerName: 'Acme KK', employeeId },
    occasions: [],
  });

/** Monday, 25 January 2027: the round of the day was made, and nothing is owed. Letters to people themselves are left out. */
async function acme({
  people = ['E 1'],
  members = [yuki, sam],
  different = {},
}: {
  people?: readonly string[];
  members?: readonly Member[];
  different?: Partial<Employer>;
} = {}) {
  const world = livingWorld({ start: '2027-01-25T09:30:00+09:00' });
  for (const employeeId of people) await keep(world, person(employeeId));
  await world.settle();
  const employer = anEmployer({ members, roundMadeAt: nine('2027-01-25'), ...different });
  await world.employers.save(employerWithNextLetter(employer));
  const now = async () => {
    const stored = await world.employers.loadStored(employer.id);
    if (stored === undefined) throw new Error('The employer is gone.');
    return stored;
  };
  const mails = () => world.postbox.sent.filter(({ to }) => to.endsWith('@acme.example'));
  const ring = (until?: Instant) =>
    remind(world, { publicUrl: 'https://kaeru.test' }, employerItemId(employer.id), until && { until });
  return { world, employer, now, mails, ring };
}

describe('the round of an employer', () => {
  it('goes at nine in Japan to every member, in the language of each, with the page of the person', async () => {
    const { world, mails, now } = await acme();
    await world.turnTo(instant(nine('2027-01-26') - 2 * minuteInMs));
    expect(mails()).toEqual([]);
    await world.turnTo(at('2027-01-26T20:00:00+09:00'));
    expect(mails().map(({ to, at: sentAt }) => [to, sentAt])).toEqual([
      [yuki.email, nine('2027-01-26')],
      [sam.email, nine('2027-01-26')],
    ]);
    const [japanese, english] = mails();
    expect(japanese?.subject).toBe('【あと7日】Ann E 1さん（E 1）から返事がありません');
    expect(english?.subject).toBe('7 days left: Ann E 1 (E 1) has not answered');
    expect(english?.text).toContain('Ann E 1 (E 1)');
    expect(english?.text).toContain('https://kaeru.test/employer/people/E%201\n');
    expect(english?.text).toContain('https://kaeru.test/employer/letters');
    expect(english?.headers['List-Unsubscribe']).toMatch(/^<https:\/\/kaeru\.test\/employer\/stop\/\S+>$/);
    expect(english?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect((await now()).next).toEqual({ at: nine('2027-01-27'), lane: 'due' });
  });

  it('is one, however often, early or late it is rung for', async () => {
    const { world, mails, ring } = await acme();
    world.setTime(instant(nine('2027-01-26') - 61_000));
    expect(await ring()).toEqual({ outcome: 'nothing-due' });
    world.setTime(instant(nine('2027-01-26') - 59_000));
    expect(await ring()).toEqual({ outcome: 'sent', mails: 2 });
    world.setTime(nine('2027-01-26'));
    expect(await ring()).toEqual({ outcome: 'nothing-due' });
    await world.turnTo(at('2027-01-26T23:59:00+09:00'));
    expect(mails()).toHaveLength(2);
  });

  it('is not made again where the clock of a machine is behind that of another', async () => {
    const { world, ring, mails, employer } = await acme();
    world.setTime(nine('2027-01-26'));
    await ring();
    for (const minutes of [1, 90]) {
      const behind = { ...world, clock: { now: () => instant(nine('2027-01-26') - minutes * minuteInMs) } };
      const outcome = await remind(behind, { publicUrl: 'https://kaeru.test' }, employerItemId(employer.id));
      expect(outcome).toEqual({ outcome: 'nothing-due' });
    }
    expect(mails()).toHaveLength(2);
  });

  it('reads the people once for all its letters', async () => {
    const { world, ring } = await acme({ people: ['1', '2', '3'] });
    world.setTime(nine('2027-01-26'));
    let lists = 0;
    const registrations = {
      ...world.registrations,
      peopleOf: (...asked: Parameters<typeof world.registrations.peopleOf>) => {
        lists += 1;
        return world.registrations.peopleOf(...asked);
      },
    };
    const id = employerItemId(anEmployer().id);
    await remind({ ...world, registrations }, { publicUrl: 'https://kaeru.test' }, id);
    expect(lists).toBe(1);
    expect(await ring()).toEqual({ outcome: 'nothing-due' });
  });

  it('keeps nothing of the people in the employer but their numbers', async () => {
    const { world, now } = await acme({ members: [{ ...yuki, roundLetters: 'each' }, sam] });
    await world.turnTo(at('2027-01-26T10:00:00+09:00'));
    const kept = JSON.stringify((await now()).employer);
    expect(kept).toContain('"E 1"');
    for (const personal of ['Ann', 'example.com"', '2027-02-02']) expect(kept).not.toContain(personal);
  });

  it('comes as a letter for each person to a member who chose so, and as one where there are more than five', async () => {
    const members = [{ ...yuki, roundLetters: 'each' } as const, sam];
    const two = await acme({ people: ['1', '2'], members });
    await two.world.turnTo(nine('2027-01-26'));
    expect(two.mails().map(({ to }) => to)).toEqual([yuki.email, yuki.email, sam.email]);
    expect(two.mails()[0]?.subject).toBe('【あと7日】Ann 1さん（1）から返事がありません');
    expect(two.mails()[1]?.text).toContain('https://kaeru.test/employer/people/2\n');
    const six = await acme({ people: ['1', '2', '3', '4', '5', '6'], members });
    await six.world.turnTo(nine('2027-01-26'));
    expect(six.mails().map(({ to }) => to)).toEqual([yuki.email, sam.email]);
  });

  it('says nothing of somebody who has answered, objected or been let go, and nothing at all where that is everybody', async () => {
    const { world, mails, now } = await acme({ people: ['1', '22', '333'] });
    const change = (id: string, different: Partial<ReturnType<typeof person>>) =>
      changeRegistration(world, `person${id}` as RegistrationId, (one) => ({ ...one, ...different }));
    const [traveller] = person('1').travellers;
    await change('1', { seen: traveller && [{ traveller: traveller.id, date: '2027-02-02', at: nine('2027-01-25') }] });
    await change('22', { state: 'stopped' });
    await change('333', { offeredAt: nine('2027-01-25') });
    await world.turnTo(at('2027-01-26T12:00:00+09:00'));
    expect(mails()).toEqual([]);
    expect((await now()).employer.roundMadeAt).toBe(nine('2027-01-26'));
  });

  it('waits with its letters while SES does not take them; who answers meanwhile is left out', async () => {
    const { world, mails, now } = await acme({ people: ['1'] });
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'outage' });
    await world.turnTo(at('2027-01-26T12:00:00+09:00'));
    const [traveller] = person('1').travellers;
    await changeRegistration(world, person('1').id, (one) => ({
      ...one,
      seen: traveller && [{ traveller: traveller.id, date: '2027-02-02', at: world.clock.now() }],
    }));
    world.postbox.faults.answer = undefined;
    await world.turnTo(at('2027-01-26T15:00:00+09:00'));
    expect(mails()).toEqual([]);
    const { ledger } = (await now()).employer;
    expect(ledger.map((entry) => 'reason' in entry && entry.reason)).toEqual([
      'answered-meanwhile',
      'answered-meanwhile',
    ]);
  });

  it('is made up for, once, where the letters of the one before had to wait', async () => {
    const { world, mails } = await acme();
    // Seven days before is 27 January.
    await keep(world, {
      ...person('22'),
      travellers: [aTraveller({ trip: aTrip({ departs: '2026-02-03', returns: null }) })],
    });
    world.postbox.faults.answer = ({ to }) => (to === sam.email ? { outcome: 'later', reason: 'outage' } : undefined);
    await world.turnTo(at('2027-01-28T12:00:00+09:00'));
    expect(mails().map(({ to }) => to)).toEqual([yuki.email]);
    world.postbox.faults.answer = undefined;
    // One day before is 1 February.
    await world.turnTo(at('2027-01-31T23:00:00+09:00'));
    expect(mails().map(({ to, text }) => [to, /\(E 1\)|（E 1）/.test(text), /\(22\)|（22）/.test(text)])).toEqual([
      [yuki.email, true, false],
      [sam.email, true, false],
      [yuki.email, false, true],
      [sam.email, false, true],
    ]);
  });

  it('owes twenty members five letters each to be sent in one ring, and counts that as no failure', async () => {
    const members = Array.from({ length: 20 }, (_, n) =>
      aMember({
        id: `m${n}` as MemberId,
        email: anAddress(`m${n}@acme.example`),
        roundLetters: n < 4 ? 'each' : 'together',
      }),
    );
    const { mails, ring, world } = await acme({ people: ['1', '2', '3', '4', '5'], members });
    world.setTime(nine('2027-01-26'));
    expect(await ring()).toEqual({ outcome: 'sent', mails: 16 + 4 * 5 });
    expect(mails()).toHaveLength(36);
  });

  it('that runs out of time leaves the rest to the next ring, and nobody gets a letter twice', async () => {
    const members = Array.from({ length: 20 }, (_, n) =>
      aMember({ id: `m${n}` as MemberId, email: anAddress(`m${n}@acme.example`) }),
    );
    const { mails, ring, world } = await acme({ members });
    world.setTime(nine('2027-01-26'));
    world.postbox.faults.answer = () => {
      world.setTime(instant(world.clock.now() + 4_000));
      return undefined;
    };
    expect(await ring(instant(nine('2027-01-26') + 40_000))).toEqual({ outcome: 'put-off', reason: 'no-time' });
    expect(mails()).toHaveLength(11);
    await world.turnTo(instant(nine('2027-01-26') + 5 * minuteInMs));
    expect(mails()).toHaveLength(20);
    expect(new Set(mails().map(({ to }) => to)).size).toBe(20);
  });

  it('sees what somebody wrote in between, and loses neither', async () => {
    const { world, employer, mails, now } = await acme();
    world.setTime(nine('2027-01-26'));
    let isFirst = true;
    const employers = {
      ...world.employers,
      save: async (scheduled: Parameters<typeof world.employers.save>[0]) => {
        if (isFirst) {
          isFirst = false;
          await changeEmployer(world, employer.id, (newest) => ({ ...newest, name: 'Acme GK' }));
        }
        return world.employers.save(scheduled);
      },
    };
    await remind({ ...world, employers }, { publicUrl: 'https://kaeru.test' }, employerItemId(employer.id));
    expect((await now()).employer.name).toBe('Acme GK');
    expect(mails()).toHaveLength(2);
    expect(mails()[1]?.text).toContain('To Acme GK');
  });
});

describe('an address of an employer that bounces', () => {
  const bounce = (world: ReturnType<typeof livingWorld>, employer: Employer, { email }: Member) =>
    takeFeedback(world, {
      id: employerItemId(employer.id),
      claim: 'another' as ClaimId,
      became: 'bounced-for-good',
      recipients: [email],
    });

  it('is told to the admins at once, and once', async () => {
    const kim = aMember({ id: 'kim' as MemberId, email: anAddress('kim@acme.example'), language: 'en' });
    const { world, employer, mails, now } = await acme({ people: [], members: [yuki, sam, kim] });
    for (let times = 0; times < 2; times += 1) {
      await bounce(world, employer, sam);
      await world.settle();
    }
    expect(mails().map(({ to }) => to)).toEqual([yuki.email, kim.email]);
    expect(mails()[1]?.subject).toBe('Our letters do not reach sam@acme.example');
    expect(mails()[1]?.text).toContain('https://kaeru.test/employer/members\n');
    expect((await now()).employer.members[1]?.reach).toBe('unreachable');
    expect(world.logged.map(({ code }) => code)).not.toContain('employer-unreachable');
  });

  it('is told to the other members where it was the last admin’s', async () => {
    const { world, employer, mails } = await acme({ people: [] });
    await bounce(world, employer, yuki);
    await world.settle();
    expect(mails().map(({ to }) => to)).toEqual([sam.email]);
    expect(mails()[0]?.subject).toBe('Our letters do not reach yuki@acme.example');
  });

  it('is told to whoever runs this service where nobody is left, and again when there is news nobody can get', async () => {
    const { world, employer, mails } = await acme();
    const warnings = () => world.logged.filter(({ code }) => code === 'employer-unreachable');
    await bounce(world, employer, yuki);
    expect(warnings()).toEqual([]);
    await bounce(world, employer, sam);
    expect(warnings()).toEqual([{ level: 'warn', code: 'employer-unreachable', fields: { employer: employer.id } }]);
    await world.turnTo(at('2027-01-26T12:00:00+09:00'));
    expect(mails()).toEqual([]);
    expect(warnings()).toHaveLength(2);
    await world.turnTo(at('2027-01-27T12:00:00+09:00'));
    expect(warnings()).toHaveLength(2);
  });

  it('of somebody who is no longer a member is nobody’s concern', async () => {
    const { world, employer, mails } = await acme({ people: [] });
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'outage' });
    await bounce(world, employer, sam);
    await world.settle();
    await changeEmployer(world, employer.id, (newest) => ({ ...newest, members: [yuki] }));
    world.postbox.faults.answer = undefined;
    await world.turnTo(at('2027-01-25T12:00:00+09:00'));
    expect(mails()).toEqual([]);
  });
});

describe('a person’s address that bounces', () => {
  it('is told the next morning, also where the letter had gone days before', async () => {
    const { world, mails } = await acme({ people: [] });
    const far = {
      ...person('1'),
      travellers: [aTraveller({ trip: null })],
      occasions: [{ kind: 'welcome', at: world.clock.now() }],
    } as const;
    await keep(world, far);
    await world.settle();
    const claim = (world.postbox.sent[0]?.tags.claim ?? '') as ClaimId;
    await world.turnTo(at('2027-01-27T12:00:00+09:00'));
    const news = { id: far.id, claim, became: 'bounced-for-good', recipients: [far.contact.email] } as const;
    await takeFeedback(world, news);
    await world.turnTo(at('2027-01-30T12:00:00+09:00'));
    expect(mails().map(({ to, at: sentAt }) => [to, sentAt])).toEqual([
      [yuki.email, nine('2027-01-28')],
      [sam.email, nine('2027-01-28')],
    ]);
    expect(mails()[1]?.text).toContain('They have been coming back since 27 Jan 2027.');
  });
});
