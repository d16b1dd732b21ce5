import { beforeEach, describe, expect, it } from 'vitest';
import { withNextLetter } from '../../functions/next-letter';
import type { Registrations } from '../../functions/ports/registrations';
import { day, type Instant, instant } from '../../shared/calendar/day';
import type { ClaimId, LetterKey } from '../../shared/registrations/ledger';
import type { EmployerId, Registration, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import { anAddress, aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../support/builders';
import { dayInMs, fresh, type Hand, minuteInMs } from './contract';

/** What `Registrations` promises, wherever they are kept. */
export function registrationsContract(
  make: () => { readonly registrations: Registrations; readonly hand: Hand },
): void {
  describe('registrations', () => {
    let port: Registrations;
    let hand: Hand;
    beforeEach(() => {
      ({ registrations: port, hand } = make());
    });

    const newOne = (different: Partial<Registration> = {}): Registration =>
      aRegistration({ id: fresh('r') as RegistrationId, ...different });
    const save = (registration: Registration) => port.save(withNextLetter(registration, hand.now()));
    /** Waits for exactly this instant: its confirmation letter is owed then. */
    const waitingFor = (at: Instant): Registration =>
      newOne({ state: 'awaiting-confirmation', occasions: [{ kind: 'confirm', at }], travellers: [] });

    it('what was never written is absent', async () => {
      expect(await port.load(fresh('r') as RegistrationId)).toBeUndefined();
    });

    it('gives back everything it was given, with the next version and the next letter', async () => {
      const written = everythingThereIs(newOne(), hand.now());
      expect(await save(written)).toBe('saved');
      expect(await port.load(written.id)).toEqual({
        registration: { ...written, version: 1 },
        next: withNextLetter(written, hand.now()).next,
      });
    });

    it('gives back many at once: whoever is there and has not expired, once, also where they are too large for one answer', async () => {
      const name = 'x'.repeat(40 * 1024);
      const large = Array.from({ length: 45 }, () => newOne({ contact: { ...newOne().contact, name } }));
      const small = Array.from({ length: 70 }, () => newOne());
      const short = newOne({ expiresAt: instant(hand.now() + minuteInMs) });
      for (const one of [...large, ...small, short]) await save(one);
      hand.pass(minuteInMs);
      const asked = [...large, ...small, short, newOne(), ...small].map(({ id }) => id);
      const found = await port.loadAll(asked);
      expect(found.map(({ registration }) => registration.id).toSorted()).toEqual(
        [...large, ...small].map(({ id }) => id).toSorted(),
      );
      const [one] = small;
      expect(found.find(({ registration }) => registration.id === one?.id)).toEqual(one && (await port.load(one.id)));
      expect(await port.loadAll([])).toEqual([]);
    });

    it('has no next letter where nothing waits', async () => {
      const stopped = newOne({ state: 'stopped', occasions: [] });
      await save(stopped);
      expect((await port.load(stopped.id))?.next).toBeUndefined();
    });

    it('takes only the version after the one it has', async () => {
      const first = newOne();
      await save(first);
      expect(await save(first)).toBe('conflict');
      expect(await save({ ...first, version: 2 })).toBe('conflict');
      expect(await save({ ...first, version: 1, state: 'stopped' })).toBe('saved');
      expect((await port.load(first.id))?.registration).toMatchObject({ version: 2, state: 'stopped' });
    });

    it('of two who write the same version at the same time one wins', async () => {
      const first = newOne();
      await save(first);
      const second = { ...first, version: 1 };
      const outcomes = await Promise.all([save(second), save(second), save(second)]);
      expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'saved']);
    });

    it('takes an item past its end for absent: nobody reads it, nobody changes it, its place is free', async () => {
      const short = newOne({ expiresAt: instant(hand.now() + minuteInMs) });
      await save(short);
      expect(await port.load(short.id)).toBeDefined();
      hand.pass(minuteInMs);
      expect(await port.load(short.id)).toBeUndefined();
      expect(await save({ ...short, version: 1 })).toBe('conflict');
      const { expiresAt: _, ...again } = short;
      expect(await save(again)).toBe('saved');
      expect((await port.load(short.id))?.registration.version).toBe(1);
    });

    it('refuses more than 50 KB with a sentence, and keeps what it had', async () => {
      const first = newOne();
      await save(first);
      const large = { ...first, version: 1, contact: { ...first.contact, name: 'x'.repeat(51 * 1024) } };
      await expect(save(large)).rejects.toThrow(/too large/);
      expect((await port.load(first.id))?.registration).toEqual({ ...first, version: 1 });
    });

    it('removes only the version it was told, and then it is gone from every index', async () => {
      const employerId = fresh('e') as EmployerId;
      const one = newOne({ origin: { by: 'employer', employerId, employerName: 'Acme', employeeId: '1' } });
      await save(one);
      expect(await port.remove(one.id, 2)).toBe('conflict');
      expect(await port.remove(one.id, 1)).toBe('removed');
      expect(await port.load(one.id)).toBeUndefined();
      expect(await port.peopleOf(employerId)).toEqual([]);
      expect(await port.remove(one.id, 1)).toBe('conflict');
    });

    it('finds what waits before an instant, oldest first, no more than asked for', async () => {
      // Long ago, so that nothing another test wrote waits before it.
      const start = Date.parse('2001-01-01T00:00:00Z') + Math.floor(Math.random() * 300_000) * 100_000;
      const hours = [3, 1, 4, 2, 9, 5, 7].map((hour) => waitingFor(instant(start + hour * 1000)));
      for (const one of hours) await save(one);
      const found = await port.waiting(instant(start + 8000), 100);
      const ours = found.filter(({ id }) => hours.some((one) => one.id === id));
      expect(ours.map(({ at }) => (at - start) / 1000)).toEqual([1, 2, 3, 4, 5, 7]);
      expect((await port.waiting(instant(start + 8000), 2)).length).toBe(2);
      expect(await port.waiting(instant(start + 1000), 100)).not.toContainEqual(
        expect.objectContaining({ id: hours[1]?.id }),
      );
    });

    it('no longer finds what waits for nothing any more', async () => {
      const at = instant(Date.parse('2000-01-01T00:00:00Z'));
      const one = waitingFor(at);
      await save(one);
      expect(await port.waiting(instant(at + 1), 100)).toContainEqual({ id: one.id, at });
      await save({ ...one, version: 1, state: 'stopped', occasions: [] });
      expect(await port.waiting(instant(at + 1), 100)).toEqual([]);
    });

    it('no longer finds among the people of an employer whoever took their registration over', async () => {
      const employerId = fresh('e') as EmployerId;
      const leaver = newOne({ origin: { by: 'employer', employerId, employerName: 'Acme', employeeId: '1' } });
      await save(leaver);
      expect(await port.peopleOf(employerId)).toEqual([leaver.id]);
      expect(await save({ ...leaver, version: 1, origin: { by: 'self' } })).toBe('saved');
      expect(await port.peopleOf(employerId)).toEqual([]);
    });

    it('finds the people an employer registered, and no one else', async () => {
      const employerId = fresh('e') as EmployerId;
      const people = Array.from({ length: 12 }, (_, number) =>
        newOne({ origin: { by: 'employer', employerId, employerName: 'Acme', employeeId: String(number) } }),
      );
      for (const one of [...people, newOne()]) await save(one);
      expect([...(await port.peopleOf(employerId))].sort()).toEqual(people.map(({ id }) => id).sort());
      expect(await port.peopleOf(fresh('e') as EmployerId)).toEqual([]);
    });

    const everybody = async (limit: number): Promise<readonly string[]> => {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await port.page(after, limit);
        expect(page.registrations.length).toBeLessThanOrEqual(limit);
        found.push(...page.registrations.map(({ registration }) => registration.id));
        after = page.after;
      } while (after !== undefined);
      return found;
    };

    it('leafs through everybody, each once, whatever the size of a page, without who has expired', async () => {
      const people = Array.from({ length: 7 }, () => newOne());
      const short = newOne({ expiresAt: instant(hand.now() + minuteInMs) });
      for (const one of [...people, short]) await save(one);
      hand.pass(minuteInMs);
      const ids = people.map(({ id }) => id).sort();
      for (const limit of [3, 1_000]) {
        const found = await everybody(limit);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => ids.some((one) => one === id)).sort()).toEqual(ids);
        expect(found).not.toContain(short.id);
      }
    });

    it('gives each as it is stored, and goes on behind one that is gone meanwhile', async () => {
      const people = Array.from({ length: 4 }, () => newOne());
      for (const one of people) await save(one);
      let after: string | undefined;
      const found: string[] = [];
      do {
        const page = await port.page(after, 1);
        for (const stored of page.registrations) {
          const { id, version } = stored.registration;
          if (!people.some((one) => one.id === id)) continue;
          expect(stored).toEqual(await port.load(id));
          found.push(id);
          await port.remove(id, version);
        }
        after = page.after;
      } while (after !== undefined);
      expect(found.sort()).toEqual(people.map(({ id }) => id).sort());
    });

    const withAddress = (email: string): Registration =>
      newOne({ contact: { ...newOne().contact, email: anAddress(email) } });

    it('finds every registration of an address, upper or lower case, and no other', async () => {
      const name = fresh('mai');
      const ours = [withAddress(`${name}@example.com`), withAddress(`${name.toUpperCase()}@Example.com`)];
      for (const one of [...ours, withAddress(`${name}2@example.com`)]) await save(one);
      expect([...(await port.ofAddress(anAddress(`${name}@EXAMPLE.com`)))].sort()).toEqual(
        ours.map(({ id }) => id).sort(),
      );
      expect(await port.ofAddress(anAddress(`${fresh('nobody')}@example.com`))).toEqual([]);
    });

    it('finds a registration by its address of today, and not at all once it is removed', async () => {
      const [old, today] = [anAddress(`${fresh('old')}@example.com`), anAddress(`${fresh('new')}@example.com`)];
      const one = withAddress(old);
      await save(one);
      await save({ ...one, version: 1, contact: { ...one.contact, email: today } });
      expect([await port.ofAddress(old), await port.ofAddress(today)]).toEqual([[], [one.id]]);
      await port.remove(one.id, 2);
      expect(await port.ofAddress(today)).toEqual([]);
    });
  });
}

/** A registration that uses every field and every kind of ledger entry. */
function everythingThereIs(one: Registration, now: Instant): Registration {
  const key = (text: string) => text as LetterKey;
  const claim = 'claim1' as ClaimId;
  const at = { dueAt: now, at: now };
  return {
    ...one,
    contact: {
      ...one.contact,
      name: 'マイ・Nguyễn',
      secondEmail: anAddress('second@example.com'),
      language: 'ja-easy',
    },
    travellers: [
      aTraveller({
        label: 'Mai',
        residence: aResidence({
          grantMonths: 60,
          birthDate: '1990-02-28',
          exclusions: ['refugee-application'],
          pending: { kind: 'renewal', filed: '2026-11-01', decided: null },
        }),
        permit: aPermit(),
      }),
      aTraveller({ id: 't2' as TravellerId, trip: aTrip({ returns: null, returned: '2027-01-09' }) }),
      aTraveller({ id: 't3' as TravellerId, trip: null }),
    ],
    origin: { by: 'employer', employerId: 'e1' as EmployerId, employerName: '株式会社エイコム', employeeId: '0001' },
    ledger: [
      { key: key('a'), ...at, status: 'claimed', claim, leaseUntil: now, tries: 1 },
      {
        key: key('b'),
        ...at,
        status: 'waiting',
        claim: 'claim2' as ClaimId,
        until: now,
        tries: 2,
        reason: 'TooManyRequestsException',
      },
      { key: key('c'), ...at, status: 'sent', claim },
      { key: key('d'), ...at, status: 'delivered', claim },
      { key: key('e'), ...at, status: 'bounced', claim },
      { key: key('f'), ...at, status: 'complained', claim },
      { key: key('g'), ...at, status: 'superseded', by: key('c') },
      { key: key('h'), ...at, status: 'skipped', reason: 'date-passed' },
      { key: key('i'), ...at, status: 'failed', reason: 'MessageRejected' },
    ],
    seen: [
      { traveller: 't1' as TravellerId, date: '2027-12-20', at: now },
      { traveller: 't2' as TravellerId, date: '2028-05-31', at: now },
    ],
    offeredAt: now,
    settledUntil: day(20_000),
    expiresAt: instant(now + 400 * dayInMs),
  };
}
