import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../shared/calendar/day';
import type { Employer, Member } from '../../shared/employers/employer';
import type { EmployerLine, JournalLine, MemberMark } from '../ports/journal';
import { settledLetters } from './settled-letters';

/** What is to be remembered of one write of an employer: letters, who may get in and is written to, and until when rounds were made. */
export function linesOfEmployer(
  before: Employer | undefined,
  after: Employer | undefined,
  at: Instant,
): readonly JournalLine[] {
  if (before === undefined) return [];
  if (after === undefined) return [{ of: 'employer', id: before.id, version: before.version + 1, at, gone: true }];
  const letters = settledLetters(before, after);
  const members = changedMembers(before, after);
  const roundMadeAt = roundSettled(before, after);
  if (members.length === 0 && roundMadeAt === undefined) return letters;
  const line: EmployerLine = {
    of: 'employer',
    id: after.id,
    version: after.version,
    at,
    ...(members.length > 0 ? { members } : {}),
    ...(roundMadeAt === undefined ? {} : { roundMadeAt }),
  };
  return [line, ...letters];
}

/** The mark of a member, without what names them. */
export const markOf = ({ id, reach, role, sessions, signedOut, feed }: Member): MemberMark => ({
  id,
  reach,
  role,
  sessions,
  ...(signedOut === undefined ? {} : { signedOut }),
  ...(feed === undefined ? {} : { feed }),
});

function changedMembers(before: Employer, after: Employer): NonNullable<EmployerLine['members']> {
  const known = new Map(before.members.map((member) => [member.id, member]));
  const changed = after.members.map(markOf).filter((mark) => {
    const member = known.get(mark.id);
    return member !== undefined && !isDeepStrictEqual(markOf(member), mark);
  });
  const removed = before.members
    .filter(({ id }) => !after.members.some((member) => member.id === id))
    .map(({ id }) => ({ id, removed: true }) as const);
  return [...changed, ...removed];
}

/** A round counts as made once nobody waits for it: at its first letter that went, or at once where it had none. */
function roundSettled(before: Employer, after: Employer) {
  const { roundMadeAt } = after;
  if (roundMadeAt === undefined) return undefined;
  const hasLetters = after.occasions.some(({ kind, at }) => kind === 'round' && at === roundMadeAt);
  if (!hasLetters) return roundMadeAt === before.roundMadeAt ? undefined : roundMadeAt;
  const wentIn = ({ ledger }: Employer): boolean =>
    ledger.some(({ key, status }) => key.startsWith(`round.${roundMadeAt}.`) && status === 'sent');
  return wentIn(after) && !wentIn(before) ? roundMadeAt : undefined;
}
