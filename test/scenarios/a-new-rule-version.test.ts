import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { employerWithNextLetter } from '../../functions/next-letter';
import { day } from '../../shared/calendar/day';
import type { EmployerId, Registration, RegistrationId } from '../../shared/registrations/registration';
import { aMember, anEmployer, aRegistration, aResidence, aTraveller, aTrip } from '../support/builders';
import { keep, readBack } from '../support/keep';
import { at } from '../support/world';
import type { LivingWorld } from './living-world';
import { release, twoYears } from './releases';

type Release = Awaited<ReturnType<typeof release>>;

const start = '2027-03-20T10:00:00+09:00';
const permanent = aResidence({
  status: 'permanent-resident',
  stayEnds: null,
  grant: 'indefinite',
  cardEnds: '2031-09-01',
});
/** Abroad since December: by the old law to be back by 2027-12-20, by the new one by 2028-12-20. */
const abroad = aTraveller({ residence: permanent, trip: aTrip({ departs: '2026-12-20', returns: null }) });
const atHome = aTraveller({ residence: permanent, trip: null });
const theirs = (employeeId: string) =>
  ({ by: 'employer', employerId: 'employer1' as EmployerId, employerName: 'Acme KK', employeeId }) as const;

function person(id: string, different: Partial<Registration> = {}): Registration {
  const registeredAt = at('2027-02-01T10:00:00+09:00');
  return aRegistration({
    id: id as RegistrationId,
    contact: { ...aRegistration().contact, email: `${id}@example.com` as Registration['contact']['email'] },
    travellers: [abroad],
    registeredAt,
    occasions: [],
    ...different,
  });
}

const lawLetters = ({ postbox }: LivingWorld) =>
  postbox.sent.filter(({ tags }) => tags.letter?.startsWith('law-changed')).map(({ to }) => to.split('@')[0]);

/** A world under the old law, in which everybody was looked at once. */
async function underTheOldLaw(old: Release, ...people: readonly Registration[]): Promise<LivingWorld> {
  const world = old.rooms(start);
  await old.reassess(world);
  world.setTime(at('2027-03-20T10:15:00+09:00'));
  expect(await old.reassess(world)).toMatchObject({ done: true });
  for (const one of people) await keep(world, one);
  await world.settle();
  return world;
}

/** The new rooms come; the walk begins a quarter of an hour later. */
async function deploy(next: Release, before: LivingWorld, when: string): Promise<LivingWorld> {
  await before.turnTo(at(when));
  const world = next.rooms(before);
  expect(await next.reassess(world)).toMatchObject({ done: false, looked: 0 });
  await world.turnTo(at(when.replace(':00:00+', ':15:00+')));
  return world;
}

describe('a release that brings a new rule version', () => {
  let old: Release;
  let early: Release;
  let late: Release;
  beforeAll(async () => {
    old = await release();
    // Known three weeks before its day; and known three weeks after it.
    early = await release(twoYears('2027-05-01'));
    late = await release(twoYears('2027-03-01', '2027-04-10'));
  }, 60_000);
  afterAll(() => vi.resetModules());

  it('has another version of the law than the one before, and the same code always the same', async () => {
    const now = at(start);
    const again = await release();
    expect(again.versionOfLaw(now)).toBe(old.versionOfLaw(now));
    expect(new Set([old, early, late].map((one) => one.versionOfLaw(now))).size).toBe(3);
  });

  it('gives everybody the hour of the new law, and writes only items whose hour is another', async () => {
    const people = [
      person('abroad'),
      person('at-home', { travellers: [atHome] }),
      person('stopped', { state: 'stopped' }),
    ];
    const before = await underTheOldLaw(old, ...people);
    const versions = async (world: LivingWorld) =>
      Promise.all(people.map(async (one) => (await readBack(world, one)).version));
    const then = await versions(before);
    const world = await deploy(early, before, '2027-04-10T12:00:00+09:00');
    expect(await early.reassess(world)).toMatchObject({ done: true, looked: 3, rescheduled: 1 });
    const [first = 0, ...others] = then;
    expect(await versions(world)).toEqual([first + 1, ...others]);
  });

  it('writes on the morning of its day to those whose dates it moved, once, and to nobody else', async () => {
    const before = await underTheOldLaw(old, person('abroad'), person('at-home', { travellers: [atHome] }));
    const world = await deploy(early, before, '2027-04-10T12:00:00+09:00');
    await early.reassess(world);
    await world.turnTo(at('2027-05-01T08:50:00+09:00'));
    expect(lawLetters(world)).toEqual([]);
    await world.turnTo(at('2027-12-31T12:00:00+09:00'));
    expect(lawLetters(world)).toEqual(['abroad']);
    const [letter] = world.postbox.sent.filter(({ tags }) => tags.letter === 'law-changed_2027-05-01');
    expect(letter?.text).toContain('Monday, 20 December 2027 → Wednesday, 20 December 2028');
    // Nor do the letters of the old date go any more.
    expect(world.postbox.sent.map(({ tags }) => tags.letter).filter((key) => key?.includes('2027-12-20'))).toEqual([]);
  });

  it('would not be heard of before the old hour of each item, were there no walk', async () => {
    const before = await underTheOldLaw(old, person('abroad'));
    await before.turnTo(at('2027-04-10T12:00:00+09:00'));
    const world = early.rooms(before);
    await world.turnTo(at('2027-05-10T12:00:00+09:00'));
    expect(lawLetters(world)).toEqual([]);
  });

  describe('that came after its day', () => {
    it('writes at once to who registered before its day and to who was shown the old law since, not to who sees the new one', async () => {
      const before = await underTheOldLaw(
        old,
        person('before'),
        person('since', { registeredAt: at('2027-03-25T10:00:00+09:00') }),
        person('told', { state: 'told', origin: theirs('E1') }),
        person('forgotten', { settledUntil: day(1e5) }),
        person('objected', { state: 'stopped', origin: theirs('E2') }),
      );
      const world = await deploy(late, before, '2027-04-12T12:00:00+09:00');
      await keep(world, person('after', { registeredAt: world.clock.now() }));
      await late.reassess(world);
      await world.settle();
      expect(lawLetters(world).toSorted()).toEqual(['before', 'since', 'told']);
      await world.turnTo(at('2027-12-31T12:00:00+09:00'));
      expect(lawLetters(world)).toHaveLength(3);
    });
  });

  describe('with many people', () => {
    const crowd = Array.from({ length: 25 }, (_, number) => person(`r${String(number).padStart(2, '0')}`));
    const pace = { page: 4, looked: 8, written: 100, ms: 120_000 };

    it('walks in pages, so many a tick, and goes on where it ended', async () => {
      const before = await underTheOldLaw(old, ...crowd);
      const world = await deploy(early, before, '2027-04-10T12:00:00+09:00');
      const looked: number[] = [];
      for (let tick = 0, done = false; !done && tick < 10; tick += 1) {
        const outcome = await early.reassess(world, pace);
        done = outcome.done;
        looked.push(outcome.looked);
      }
      expect(looked).toEqual([8, 8, 8, 1]);
      expect(await early.reassess(world, pace)).toMatchObject({ done: true, looked: 0 });
      expect((await world.walks.load())?.counts).toMatchObject({
        looked: 25,
        rescheduled: 25,
        told: 25,
        dates: { 'return R1.3 later': 25 },
      });
    });

    it('killed at any page or write goes on, and everybody is written once', async () => {
      const before = await underTheOldLaw(old, ...crowd);
      const world = await deploy(early, before, '2027-04-10T12:00:00+09:00');
      let calls = 0;
      const dying = <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) => {
        return async (...args: Args): Promise<Answer> => {
          calls += 1;
          if (calls % 5 === 0) throw new Error('killed');
          return call(...args);
        };
      };
      const fragile = {
        ...world,
        registrations: {
          ...world.registrations,
          save: dying(world.registrations.save),
          page: dying(world.registrations.page),
        },
        walks: { ...world.walks, save: dying(world.walks.save) },
      };
      let done = false;
      for (let tick = 0; !done && tick < 200; tick += 1) {
        done = await early.reassess(fragile, pace).then(
          (outcome) => outcome.done,
          () => false,
        );
      }
      expect(done).toBe(true);
      const written = await Promise.all(crowd.map(async (one) => (await readBack(world, one)).version));
      expect(written).toEqual(crowd.map(() => 2));
    });

    it('two sweeps at once do no harm', async () => {
      const before = await underTheOldLaw(old, ...crowd);
      const world = await deploy(early, before, '2027-04-10T12:00:00+09:00');
      for (let tick = 0; tick < 10; tick += 1)
        await Promise.all([early.reassess(world, pace), early.reassess(world, pace)]);
      expect((await world.walks.load())?.counts).toMatchObject({ looked: 25 });
      const written = await Promise.all(crowd.map(async (one) => (await readBack(world, one)).version));
      expect(written).toEqual(crowd.map(() => 2));
    });

    it('a still newer release begins anew, and knows what the last one that finished did', async () => {
      const before = await underTheOldLaw(old, ...crowd);
      const half = await deploy(early, before, '2027-04-10T12:00:00+09:00');
      expect(await early.reassess(half, pace)).toMatchObject({ done: false, looked: 8 });
      const world = await deploy(late, half, '2027-04-10T14:00:00+09:00');
      expect(await late.reassess(world)).toMatchObject({ done: true, looked: 25 });
      expect((await world.walks.load())?.counts).toMatchObject({ told: 25, dates: { 'return R1.3 later': 25 } });
    });

    it('what cannot be read is named in the log and stops nobody', async () => {
      const before = await underTheOldLaw(old, ...crowd);
      const world = await deploy(early, before, '2027-04-10T12:00:00+09:00');
      world.registrations.unreadable.add('r03' as RegistrationId);
      expect(await early.reassess(world)).toMatchObject({ done: true, looked: 25, rescheduled: 24 });
      expect(world.logged.filter(({ code }) => code === 'reassess-unreadable')).toMatchObject([
        { level: 'error', fields: { registration: 'r03' } },
      ]);
    });

    it('is foreseen before it is deployed: the same numbers, and nothing written', async () => {
      const world = await underTheOldLaw(old, ...crowd, person('at-home', { travellers: [atHome] }));
      const known = early.rowsOfStage(await world.walks.load());
      const heard: string[] = [];
      const { save: _, ...readOnly } = world.registrations;
      const foreseen = await early.foresee({ ...world, registrations: readOnly }, known, (id, { kind, before, now }) =>
        heard.push(`${id} ${kind} ${before} ${now}`),
      );
      expect(foreseen).toEqual({
        looked: 26,
        rescheduled: 25,
        told: 25,
        unreadable: 0,
        dates: { 'return R1.3 later': 25 },
      });
      expect(heard).toContain('r07 return 2027-12-20 2028-12-20');
      expect(early.rowsThatCameLate(known, world.clock.now())).toEqual([]);
      const forgotten = await release(twoYears('2027-03-01'));
      expect(forgotten.rowsThatCameLate(known, world.clock.now())).toHaveLength(1);
    });
  });

  describe('for an employer', () => {
    const acme = 'employer1' as EmployerId;
    const staff = [
      person('mai', { state: 'told', origin: theirs('E1') }),
      person('objector', { state: 'stopped', origin: theirs('E2') }),
      person('settled', { state: 'told', origin: theirs('E3'), travellers: [atHome] }),
    ];
    const living = async (next: Release) => {
      const before = await underTheOldLaw(old, ...staff);
      const member = aMember({ language: 'en', since: at('2027-01-01T10:00:00+09:00') });
      await before.employers.save(
        employerWithNextLetter(anEmployer({ id: acme, members: [member], roundMadeAt: before.clock.now() })),
      );
      const world = await deploy(next, before, '2027-04-08T12:00:00+09:00');
      await next.reassess(world);
      return world;
    };
    const roundsAbout = ({ postbox }: LivingWorld) =>
      postbox.sent.filter(({ to, text }) => to === 'hr@acme.example' && /a change of law moved/i.test(text));

    it('says on its morning whose dates moved, from where to where, in one letter', async () => {
      const world = await living(early);
      await world.turnTo(at('2027-05-01T08:50:00+09:00'));
      expect(roundsAbout(world)).toEqual([]);
      await world.turnTo(at('2027-07-31T12:00:00+09:00'));
      const [letter, ...others] = roundsAbout(world);
      expect(others).toEqual([]);
      expect(letter?.subject).toBe('A change of law moved dates of 2 people');
      expect(letter?.text).toContain('20 Dec 2027 → 20 Dec 2028 (rule R1.3, since 1 May 2027)');
      expect(letter?.text).not.toContain('E3');
    });

    it('says so of a change that came late in the round after it is known, and that it holds since its day', async () => {
      const world = await living(late);
      await world.turnTo(at('2027-04-10T12:00:00+09:00'));
      const [letter] = roundsAbout(world);
      expect(letter?.text).toContain('20 Dec 2027 → 20 Dec 2028 (rule R1.3, since 1 Mar 2027)');
    });

    it('shows it in the list of its people for 60 days, also of whom we do not write to', async () => {
      const world = await living(early);
      const moved = async () =>
        (await early.readPeople(world, acme)).flatMap(({ seen }) => seen.moved.map((one) => [seen.employeeId, one]));
      expect(await moved()).toEqual([]);
      await world.turnTo(at('2027-05-01T12:00:00+09:00'));
      const date = { kind: 'return', before: '2027-12-20', now: '2028-12-20', rule: 'R1.3' };
      const told = { since: '2027-05-01', knownOn: '2027-05-01' };
      expect((await moved()).toSorted()).toEqual([
        ['E1', { ...date, ...told }],
        ['E2', { ...date, ...told }],
      ]);
      await world.turnTo(at('2027-06-30T12:00:00+09:00'));
      expect(await moved()).toEqual([]);
    });
  });

  it('finds an empty table done at the second tick', async () => {
    const world = early.rooms(start);
    await early.reassess(world);
    world.setTime(at('2027-03-20T10:15:00+09:00'));
    expect(await early.reassess(world)).toMatchObject({ done: true, looked: 0, rescheduled: 0 });
  });

  it('tells the operator what it came to, without naming anybody', async () => {
    const before = await underTheOldLaw(old, person('abroad'), person('at-home', { travellers: [atHome] }));
    const world = await deploy(early, before, '2027-04-10T12:00:00+09:00');
    await early.reassess(world);
    expect(world.logged.filter(({ code }) => code === 'law-reassessed').at(-1)).toMatchObject({
      level: 'info',
      fields: { looked: 2, rescheduled: 1, told: 1, datesMoved: 1, unreadable: 0, conflicts: 0 },
    });
  });
});
