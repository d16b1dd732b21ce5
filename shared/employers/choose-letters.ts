import type { Instant } from '../calendar';
import { planEmployer } from '../letters/plan-employer';
import type { LedgerEntry } from '../registrations/ledger';
import type { Employer, LettersChoice, Member, MemberId } from './employer';

/** How letters come to a member now. */
export const lettersChoiceOf = ({ reach, roundLetters = 'together' }: Member): LettersChoice =>
  reach === 'stopped' ? 'none' : roundLetters;

/**
 * The employer after a member chose how letters come to them; the same object where that changes nothing, also where no letter
 * reaches them whatever they choose. What went to others while theirs were stopped does not come afterwards.
 */
export function chooseLetters(employer: Employer, id: MemberId, choice: LettersChoice, now: Instant): Employer {
  const before = employer.members.find((member) => member.id === id);
  const isOutOfReach = before?.reach === 'unreachable' || before?.reach === 'unwelcome';
  if (before === undefined || isOutOfReach || lettersChoiceOf(before) === choice) return employer;
  const after: Member =
    choice === 'none' ? { ...before, reach: 'stopped' } : { ...before, reach: 'reachable', roundLetters: choice };
  const members = employer.members.map((member) => (member.id === id ? after : member));
  const chosen = { ...employer, members };
  return before.reach === 'stopped'
    ? { ...chosen, ledger: [...employer.ledger, ...missedLetters(chosen, id, now)] }
    : chosen;
}

function missedLetters(employer: Employer, id: MemberId, now: Instant): readonly LedgerEntry[] {
  const known = new Set(employer.ledger.map(({ key }) => key));
  return planEmployer(employer)
    .filter(({ member, kind, key }) => member.id === id && kind !== 'sign-in' && !known.has(key))
    .map(({ key, at }) => ({ key, dueAt: at, at: now, status: 'skipped', reason: 'stopped' }));
}
