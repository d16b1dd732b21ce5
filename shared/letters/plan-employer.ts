import type { Instant } from '../calendar/day';
import type { Employer, EmployerOccasion, Member, MemberId, RoundOccasion } from '../employers/employer';
import type { LetterKey } from '../registrations/ledger';
import type { MemberLetter } from './kinds';

/** After this a link to sign in is of no use to whoever asked for it: they have asked again, or gone home. */
export const signInLetterCountsInMs = 30 * 60_000;
/** After this the days a round counted are long over; the next round looks anew. */
export const roundLetterCountsInMs = 3 * 24 * 60 * 60_000;

/** Every letter an employer's members are owed, settled or not. Pure; each goes as soon as its occasion is there, and to one member. */
export const planEmployer = (employer: Employer): readonly MemberLetter[] =>
  employer.occasions.flatMap((occasion) => {
    switch (occasion.kind) {
      case 'round':
        return planRound(employer, occasion);
      case 'member-unreachable':
        return whoHears(employer, occasion).map((member) => letterTo(member, occasion, occasion.member));
      default:
        return employer.members
          .filter((member) => member.id === occasion.member && isWritten(occasion, member))
          .map((member) => letterTo(member, occasion));
    }
  });

/** To every member who was one then: a letter about everybody, or one about each; those come beside the weekly letter, not instead of it. */
function planRound({ members }: Employer, round: RoundOccasion): readonly MemberLetter[] {
  const readers = members.filter(({ reach, since }) => reach === 'reachable' && since <= round.at);
  return readers.flatMap((member) => {
    const each = employeesFor(member, round);
    const aboutEach = each.map((employee, index) => ({ ...letterTo(member, round, String(index)), employee }));
    return each.length === 0 || round.weekly ? [letterTo(member, round), ...aboutEach] : aboutEach;
  });
}

/** The people a member gets a letter each about; none where theirs is about everybody. */
export const employeesFor = ({ id }: Pick<Member, 'id'>, { each }: RoundOccasion): readonly string[] =>
  each?.members.includes(id) ? each.employees : [];

/** Enough to be sure that somebody sees to it. */
const mostToldOfDeadAddress = 3;

/** Admins whose letters arrive; where there is none, other members. Nobody, once the address is gone. */
function whoHears(
  { members }: Employer,
  { member, at }: Extract<EmployerOccasion, { readonly kind: 'member-unreachable' }>,
): readonly Member[] {
  if (!members.some(({ id, reach }) => id === member && reach === 'unreachable')) return [];
  const readers = members.filter(({ id, reach, since }) => id !== member && reach === 'reachable' && since <= at);
  const admins = readers.filter(({ role }) => role === 'admin');
  return (admins.length > 0 ? admins : readers).slice(0, mostToldOfDeadAddress);
}

function letterTo(member: Member, occasion: EmployerOccasion, about?: string): MemberLetter {
  const { kind, at } = occasion;
  const lane = kind === 'round' ? 'due' : 'now';
  return { lane, key: memberLetterKey(occasion, member.id, about), kind, member, occasion, at };
}

/** What a letter answers, then its reader, then which of several to the same reader. */
export const memberLetterKey = (occasion: EmployerOccasion, reader: MemberId, about?: string): LetterKey =>
  `${occasionOf(occasion)}.${reader}${about === undefined ? '' : `.${about}`}` as LetterKey;

const occasionOf = ({ kind, at }: Pick<EmployerOccasion, 'kind' | 'at'>): string => `${kind}.${at}`;

/** Whether a letter answers one of these occasions. */
export function answersOneOf(occasions: readonly EmployerOccasion[]): (key: LetterKey) => boolean {
  const kept = new Set(occasions.map(occasionOf));
  return (key) => kept.has(key.split('.', 2).join('.'));
}

/** A link to sign in was asked for by the reader, also by one who stopped the other letters or whose mail came back once. */
function isWritten(occasion: Exclude<EmployerOccasion, RoundOccasion>, { reach }: Member): boolean {
  if (occasion.kind === 'sign-in') {
    return occasion.handedOver === undefined && occasion.used === undefined && reach !== 'unwelcome';
  }
  return reach === 'reachable';
}

/** Whether nobody needs the letter any more. */
export function isMemberLetterOutlived({ kind, at }: MemberLetter, now: Instant): boolean {
  if (kind === 'sign-in') return now > at + signInLetterCountsInMs;
  return kind === 'round' && now > at + roundLetterCountsInMs;
}
