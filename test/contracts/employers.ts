import { beforeEach, describe, expect, it } from 'vitest';
import { hashOfSecret } from '../../functions/hash-of-secret';
import { employerWithNextLetter } from '../../functions/next-letter';
import type { Employers } from '../../functions/ports/employers';
import { type Instant, instant } from '../../shared/calendar/day';
import type { Employer, MemberId } from '../../shared/employers/employer';
import { memberLetterKey } from '../../shared/letters/plan-employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId } from '../../shared/registrations/registration';
import { aMember, anAddress, anEmployer } from '../support/builders';
import { dayInMs, fresh, type Hand } from './contract';

/** What `Employers` promises. */
export function employersContract(make: () => { readonly employers: Employers; readonly hand: Hand }): void {
  describe('employers', () => {
    let port: Employers;
    let hand: Hand;
    beforeEach(() => {
      ({ employers: port, hand } = make());
    });
    const newOne = (different: Partial<Employer> = {}): Employer =>
      anEmployer({ id: fresh('e') as EmployerId, ...different });
    const save = (employer: Employer) => port.save(employerWithNextLetter(employer));

    it('gives back everything it was given, with the next version and the next letter', async () => {
      const now = hand.now();
      const employer = everythingThereIs(newOne(), now);
      expect(await port.load(employer.id)).toBeUndefined();
      expect(await save(employer)).toBe('saved');
      expect(await port.load(employer.id)).toEqual({ ...employer, version: 1 });
      expect(await port.loadStored(employer.id)).toEqual({
        employer: { ...employer, version: 1 },
        next: { at: now, lane: 'now' },
      });
    });

    it('names the next round where no letter is owed before', async () => {
      const employer = newOne({ roundMadeAt: instant(Date.parse('2026-11-23T10:00:00+09:00')) });
      await save(employer);
      const nine = instant(Date.parse('2026-11-24T09:00:00+09:00'));
      expect((await port.loadStored(employer.id))?.next).toEqual({ at: nine, lane: 'due' });
    });

    it('takes only the version after the one it has', async () => {
      const employer = newOne();
      await save(employer);
      expect(await save(employer)).toBe('conflict');
      expect(await save({ ...employer, version: 1, name: 'Acme' })).toBe('saved');
      expect((await port.load(employer.id))?.name).toBe('Acme');
    });

    it('takes an employer past its end for absent', async () => {
      const employer = newOne();
      await save(employer);
      expect(await save({ ...employer, version: 1, expiresAt: hand.now() })).toBe('saved');
      expect(await port.load(employer.id)).toBeUndefined();
      expect(await port.loadStored(employer.id)).toBeUndefined();
    });

    it('leads from a member to every employer of theirs, whatever the capitals, until the member is removed', async () => {
      const email = anAddress(`${fresh('hr')}@acme.example`);
      const [one, other] = [newOne().id, newOne().id];
      expect(await port.byMember(email)).toEqual([]);
      for (const id of [one, other, one]) await port.addMember(email, id);
      expect([...(await port.byMember(anAddress(email.toUpperCase())))].sort()).toEqual([one, other].sort());
      await port.removeMember(email, one);
      await port.removeMember(email, one);
      expect(await port.byMember(email)).toEqual([other]);
      await port.removeMember(email, other);
      expect(await port.byMember(email)).toEqual([]);
      await port.addMember(email, one);
      expect(await port.byMember(email)).toEqual([one]);
    });

    it('is gone when it is removed, at the version it has, and then nothing of it is left to write on', async () => {
      const employer = newOne();
      await save(employer);
      expect(await port.remove(employer.id, 0)).toBe('conflict');
      expect(await port.remove(employer.id, 1)).toBe('removed');
      expect(await port.loadStored(employer.id)).toBeUndefined();
      expect(await port.remove(employer.id, 1)).toBe('conflict');
      expect(await save({ ...employer, version: 1 })).toBe('conflict');
    });

    it('an API key opens its employer; a key nobody gave out opens nothing; two keys may open one', async () => {
      const { id } = newOne();
      const [key, second] = [fresh('key'), fresh('key')];
      await port.addKey(key, id);
      await port.addKey(second, id);
      expect(await port.byKey(key)).toBe(id);
      expect(await port.byKey(second)).toBe(id);
      expect(await port.byKey(fresh('key'))).toBeUndefined();
    });

    it('a key that is removed opens nothing, another of the same employer does', async () => {
      const { id } = newOne();
      const [key, second] = [fresh('key'), fresh('key')];
      await port.addKey(key, id);
      await port.addKey(second, id);
      for (let times = 0; times < 2; times += 1) await port.removeKey(hashOfSecret(key));
      expect(await port.byKey(key)).toBeUndefined();
      expect(await port.byKey(second)).toBe(id);
    });
  });
}

/** An employer that uses every field. */
function everythingThereIs(one: Employer, now: Instant): Employer {
  const at = now;
  const [first, second] = [
    aMember({ id: 'm1' as MemberId }),
    aMember({ id: 'm2' as MemberId, role: 'member', reach: 'stopped', sessions: 3, feed: 2, roundLetters: 'each' }),
  ];
  const settled = { kind: 'sign-in', at: instant(now - 1000), member: first.id } as const;
  return {
    ...one,
    name: '株式会社エイコム',
    members: [first, second],
    keys: [
      { id: 'k1', name: 'Payroll', scopes: ['uploads:write', 'people:read'], madeAt: at, usedOn: '2026-11-23' },
      { id: 'k2', name: 'New', scopes: [], madeAt: at },
    ],
    occasions: [
      settled,
      { kind: 'sign-in', at, member: first.id },
      { kind: 'sign-in', at, member: second.id, handedOver: 'hash', used: true },
      { kind: 'invitation', at: instant(now + 1000), member: second.id },
      {
        kind: 'upload-result',
        at,
        member: first.id,
        upload: 'upload1',
        filename: 'staff.csv',
        counts: { created: 1, updated: 2, wrong: 3 },
      },
      { kind: 'member-unreachable', at, member: second.id },
      { kind: 'round', at: instant(now + 1000), since: at, weekly: true },
      {
        kind: 'round',
        at: instant(now + 2000),
        since: at,
        weekly: false,
        each: { members: [second.id], employees: ['E.1', '社員 2'] },
      },
    ],
    roundMadeAt: at,
    ledger: [{ key: memberLetterKey(settled, first.id), dueAt: at, at, status: 'sent', claim: 'claim1' as ClaimId }],
    audit: [
      { at, by: 'operator', did: 'employer-added' },
      { at, by: first.id, did: 'member-invited', to: second.id },
      { at, by: 'key-0123456789abcdef', did: 'upload-committed', to: 'upload1' },
    ],
    expiresAt: instant(now + 400 * dayInMs),
  };
}
