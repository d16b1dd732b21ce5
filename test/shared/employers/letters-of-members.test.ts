import { describe, expect, it } from 'vitest';
import { instant } from '../../../shared/calendar';
import type { Employer, EmployerOccasion, Member, MemberId } from '../../../shared/employers/employer';
import { forgetOccasions } from '../../../shared/employers/forget';
import { isMemberLetterOutlived, memberLetterKey, planEmployer } from '../../../shared/letters/plan-employer';
import type { ClaimId } from '../../../shared/registrations/ledger';
import { aMember, anAddress, anEmployer } from '../../support/builders';
import { at } from '../../support/world';

const now = at('2027-01-25T09:00:00+09:00');
const dayInMs = 24 * 60 * 60_000;
const member = (id: string, different: Partial<Member> = {}): Member =>
  aMember({ id: id as MemberId, email: anAddress(`${id}@acme.example`), ...different });
const readersOf = (employer: Employer) => planEmployer(employer).map((letter) => letter.member.id);

describe('that a member’s mail comes back', () => {
  const dead = member('dead', { reach: 'unreachable' });
  const occasions: readonly EmployerOccasion[] = [{ kind: 'member-unreachable', at: now, member: dead.id }];
  const admins = ['a', 'b', 'c', 'd'].map((id) => member(id));

  it('is told to three admins at most', () => {
    expect(readersOf(anEmployer({ members: [dead, ...admins], occasions }))).toEqual(['a', 'b', 'c']);
  });

  it('is told to admins before others, and never to whose mail it is, or who came later', () => {
    const later = member('later', { since: instant(now + 1) });
    const sam = member('sam', { role: 'member' });
    expect(readersOf(anEmployer({ members: [dead, sam, later, member('a')], occasions }))).toEqual(['a']);
    expect(readersOf(anEmployer({ members: [dead, sam, later], occasions }))).toEqual(['sam']);
    expect(readersOf(anEmployer({ members: [dead], occasions }))).toEqual([]);
  });

  it('is no news once it arrives again', () => {
    expect(readersOf(anEmployer({ members: [{ ...dead, reach: 'reachable' }, ...admins], occasions }))).toEqual([]);
  });
});

describe('a letter of a round', () => {
  const round: EmployerOccasion = { kind: 'round', at: now, since: instant(now - dayInMs), weekly: true };
  const [letter] = planEmployer(anEmployer({ members: [member('a')], occasions: [round] }));

  it('waits with other reminders, and is given up after three days', () => {
    if (letter === undefined) throw new Error('There is a letter.');
    expect(letter.lane).toBe('due');
    expect(isMemberLetterOutlived(letter, instant(now + 3 * dayInMs))).toBe(false);
    expect(isMemberLetterOutlived(letter, instant(now + 3 * dayInMs + 1))).toBe(true);
  });
});

describe('what an employer forgets', () => {
  const [a] = [member('a')];
  const of = (kind: 'upload-result' | 'member-unreachable', count: number): readonly EmployerOccasion[] =>
    Array.from({ length: count }, (_, n): EmployerOccasion => {
      const base = { at: instant(now + n), member: a.id };
      const counts = { created: 1, updated: 0, wrong: 0 };
      return kind === 'upload-result'
        ? { ...base, kind, upload: `u${n}`, filename: 'staff.csv', counts }
        : { ...base, kind };
    });
  const entryOf = (occasion: EmployerOccasion) =>
    ({ key: memberLetterKey(occasion, a.id), dueAt: now, at: now, status: 'sent', claim: 'c' as ClaimId }) as const;

  it('is all but the latest five files and three dead addresses, with the letters about them', () => {
    const occasions = [...of('upload-result', 6), ...of('member-unreachable', 4)];
    const kept = forgetOccasions(anEmployer({ members: [a], occasions, ledger: occasions.map(entryOf) }), now);
    expect(kept.occasions).toEqual([...of('upload-result', 6).slice(1), ...of('member-unreachable', 4).slice(1)]);
    expect(kept.ledger).toEqual(kept.occasions.map(entryOf));
  });

  it('is the letter with a link that was used, not that it was asked for', () => {
    const signIn = { kind: 'sign-in', at: now, member: a.id } as const;
    const employer = anEmployer({ members: [a], occasions: [{ ...signIn, used: true }], ledger: [entryOf(signIn)] });
    const kept = forgetOccasions(employer, now);
    expect(kept.occasions).toHaveLength(1);
    expect(kept.ledger).toEqual([]);
    expect(planEmployer(kept)).toEqual([]);
  });

  it('is nothing where there is nothing to forget: the same object', () => {
    const occasions = of('upload-result', 2);
    const employer = anEmployer({ members: [a], occasions, ledger: occasions.map(entryOf) });
    expect(forgetOccasions(employer, now)).toBe(employer);
  });
});
