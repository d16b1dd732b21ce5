import type { Instant } from '../calendar/day';
import type { Employer, EmployerOccasion, Member } from '../employers/employer';
import type { LetterKey } from '../registrations/ledger';
import type { MemberLetter } from './kinds';

/** After this a link to sign in is of no use to whoever asked for it: they have asked again, or gone home. */
export const signInLetterCountsInMs = 30 * 60_000;

/** Every letter an employer's members are owed, settled or not. Pure; each goes at once and to one member. */
export function planEmployer(employer: Employer): readonly MemberLetter[] {
  return employer.occasions.flatMap((occasion) => {
    const member = employer.members.find(({ id }) => id === occasion.member);
    if (member === undefined || !isWritten(occasion, member)) return [];
    const { kind, at } = occasion;
    return [{ lane: 'now', key: memberLetterKey(occasion), kind, member, occasion, at }];
  });
}

/** The member comes last: two may be answered at the same instant. */
export const memberLetterKey = ({ kind, at, member }: EmployerOccasion): LetterKey =>
  `${kind}.${at}.${member}` as LetterKey;

/** A link to sign in was asked for by the reader, also by one who stopped the other letters or whose mail came back once. */
function isWritten(occasion: EmployerOccasion, { reach }: Member): boolean {
  if (occasion.kind === 'sign-in') return occasion.handedOver === undefined && reach !== 'unwelcome';
  return reach === 'reachable';
}

/** Whether nobody needs the letter any more. */
export const isMemberLetterOutlived = ({ kind, at }: MemberLetter, now: Instant): boolean =>
  kind === 'sign-in' && now > at + signInLetterCountsInMs;
