import { type Instant, instant } from '../shared/calendar/day';
import type { Employer, EmployerOccasion, Member, MemberId } from '../shared/employers/employer';
import type { EmployerId } from '../shared/registrations/registration';
import type { LinkSubject } from './ports/links';

/** What the links of an employer's members say: the employer, the member, and the one number that ends it. None of the three holds a dot. */
type MemberSubject = { readonly employer: EmployerId; readonly member: MemberId; readonly number: number };

const subjectOf = (employer: Employer, member: MemberId, number: number): LinkSubject =>
  `${employer.id}.${member}.${number}` as LinkSubject;

/** One sign-in: the instant it was asked for tells it from every other. */
export const signInSubject = (
  employer: Employer,
  { member, at }: Extract<EmployerOccasion, { readonly kind: 'sign-in' }>,
): LinkSubject => subjectOf(employer, member, at);

/** When a session began, and when its reader was last seen in it; both to the second. */
export type SessionTimes = { readonly began: Instant; readonly seen: Instant };

/** A session: over as soon as the member signs out everywhere. */
export const sessionSubject = (employer: Employer, { id, sessions }: Member, { began, seen }: SessionTimes) =>
  `${subjectOf(employer, id, sessions)}.${began}.${seen}` as LinkSubject;

/** Reads a session's subject back that `Links` has verified. */
export function readSessionSubject(subject: LinkSubject): MemberSubject & SessionTimes {
  const [began, seen] = subject.split('.').slice(3).map(Number);
  return { ...readMemberSubject(subject), began: instant(began ?? 0), seen: instant(seen ?? 0) };
}

/** The letters to one member; there is nothing to count. */
export const stopSubject = (employer: Employer, { id }: Member): LinkSubject => subjectOf(employer, id, 0);

/** A member's address for their calendar: closed as soon as they make another. */
export const feedSubject = (employer: Employer, { id, feed = 0 }: Member): LinkSubject => subjectOf(employer, id, feed);

/** Reads a subject back that `Links` has verified. */
export function readMemberSubject(subject: LinkSubject): MemberSubject {
  const [employer = '', member = '', number = ''] = subject.split('.');
  return { employer: employer as EmployerId, member: member as MemberId, number: Number(number) };
}

/** A link to sign in opens for so long after its letter was written. */
export const signInLinkLivesInMs = 15 * 60_000;
export const signInUntil = (from: Instant): Instant => instant(from + signInLinkLivesInMs);

/** A link that is handed over instead of mailed: a secret the employer's item knows by its hash. One dot, where a signed token has two. */
export const handedOverToken = (employer: EmployerId, secret: string): string => `${employer}.${secret}`;

export function readHandedOverToken(
  token: string,
): { readonly employer: EmployerId; readonly secret: string } | undefined {
  const found = /^([0-9a-z]+)\.([0-9a-z]+)$/.exec(token);
  return found === null ? undefined : { employer: (found[1] ?? '') as EmployerId, secret: found[2] ?? '' };
}

export const signInPath = (token: string): string => `/employer/sign-in/${token}`;
export const feedPath = (token: string): string => `/employer/feed/${token}.ics`;
export const memberStopPath = (token: string): string => `/employer/stop/${token}`;
