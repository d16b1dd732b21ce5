import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Instant, instant } from '../../../shared/calendar/day';
import type { Employer, Member } from '../../../shared/employers/employer';
import { changeEmployer } from '../../change-employer';
import { readSessionSubject, type SessionTimes, sessionSubject } from '../../member-links';
import type { World } from '../../ports/world';
import { isOverHttps } from '../is-over-https';

const minuteInMs = 60_000;
/** A working day; whoever works longer asks for another link. */
const sessionLivesInMs = 12 * 60 * minuteInMs;
/** A computer in an office is left alone over lunch; whoever finds it in the afternoon is asked who they are. */
const idleSessionLivesInMs = 2 * 60 * minuteInMs;
/** Not every answer carries a new cookie. */
const renewedAfterMs = 10 * minuteInMs;

/** `__Host-`: only we set it, over https, for this host alone. A laptop has no https, and there the plain name. */
const nameOver = (https: boolean): string => (https ? '__Host-session' : 'session');

const tokenIn = (c: Context): string | undefined => getCookie(c, nameOver(isOverHttps(c)));

/** Whether a browser sends something of a reader's that another website could misuse. */
export const carriesSession = (c: Context): boolean => tokenIn(c) !== undefined;

/** Signs a member in: a signed cookie, bound to the employer, the member and the member's count of sessions. */
export function beginSession(
  world: Pick<World, 'links' | 'clock'>,
  c: Context,
  employer: Employer,
  member: Member,
): Promise<void> {
  const now = world.clock.now();
  return writeCookie(world, c, employer, member, { began: now, seen: now });
}

/** The cookie lives for two hours from when its reader was last seen, and never past the twelfth. */
async function writeCookie(
  world: Pick<World, 'links'>,
  c: Context,
  employer: Employer,
  member: Member,
  times: SessionTimes,
): Promise<void> {
  const until = Math.min(times.seen + idleSessionLivesInMs, times.began + sessionLivesInMs);
  const token = await world.links.sign('session', sessionSubject(employer, member, times), instant(until));
  const secure = isOverHttps(c);
  setCookie(c, nameOver(secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: Math.ceil((until - times.seen) / 1000),
  });
}

/** Signs this browser out. The session is over for every copy of its cookie, too (ASVS 5.0, 7.4.1). */
export async function endSession(world: Pick<World, 'clock' | 'links' | 'employers'>, c: Context): Promise<void> {
  const open = await openSession(world, c);
  if (open !== undefined) {
    await changeEmployer(world, open.employer.id, (newest, now) => ({
      ...newest,
      members: newest.members.map((one) => (one.id === open.member.id ? withSignedOut(one, open.began, now) : one)),
    }));
  }
  const secure = isOverHttps(c);
  deleteCookie(c, nameOver(secure), { path: '/', secure });
}

/** What would be over by now anyway is forgotten: so many sign-ins are not to be had in twelve hours (five links an hour). */
const mostSignedOut = 100;
const withSignedOut = ({ signedOut = [], ...member }: Member, began: Instant, now: Instant): Member => ({
  ...member,
  signedOut: [...signedOut.filter((one) => one !== began && one > now - sessionLivesInMs), began].slice(-mostSignedOut),
});

export type SignedIn = { readonly employer: Employer; readonly member: Member };

/** Who is signed in here: the employer and the member as they stand now. Whoever is at work is given a cookie that lives on. */
export async function readSession(
  world: Pick<World, 'clock' | 'links' | 'employers'>,
  c: Context,
): Promise<SignedIn | undefined> {
  const open = await openSession(world, c);
  if (open === undefined) return undefined;
  const { employer, member, began, seen } = open;
  const now = world.clock.now();
  if (now >= seen + renewedAfterMs) await writeCookie(world, c, employer, member, { began, seen: now });
  return { employer, member };
}

/** What the cookie opens; undefined where it is forged, expired, signed out of here or everywhere, or its member was removed. */
async function openSession(
  world: Pick<World, 'links' | 'employers'>,
  c: Context,
): Promise<(SignedIn & SessionTimes) | undefined> {
  const token = tokenIn(c);
  const subject = token === undefined ? undefined : await world.links.verify('session', token);
  if (subject === undefined) return undefined;
  const { began, seen, ...named } = readSessionSubject(subject);
  const employer = await world.employers.load(named.employer);
  const member = employer?.members.find(({ id, sessions }) => id === named.member && sessions === named.number);
  if (employer === undefined || member === undefined || member.signedOut?.includes(began)) return undefined;
  return { employer, member, began, seen };
}
