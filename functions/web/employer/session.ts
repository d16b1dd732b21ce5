import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { instant } from '../../../shared/calendar/day';
import type { Employer, Member } from '../../../shared/employers/employer';
import { readMemberSubject, sessionSubject } from '../../member-links';
import type { World } from '../../ports/world';

/** A working day; whoever works longer asks for another link. */
const sessionLivesInSeconds = 12 * 60 * 60;

/** `__Host-`: only we set it, over https, for this host alone. A laptop has no https, and there the plain name. */
const nameOver = (https: boolean): string => (https ? '__Host-session' : 'session');

/** API Gateway tells in a header how the browser came; a test comes straight. */
const isOverHttps = (c: Context): boolean =>
  (c.req.header('x-forwarded-proto') ?? new URL(c.req.url).protocol.replace(':', '')) === 'https';

const tokenIn = (c: Context): string | undefined => getCookie(c, nameOver(isOverHttps(c)));

/** Whether a browser sends something of a reader's that another website could misuse. */
export const carriesSession = (c: Context): boolean => tokenIn(c) !== undefined;

/** Signs a member in: a cookie for 12 hours, signed, bound to the employer, the member and the member's count of sessions. */
export async function beginSession(
  world: Pick<World, 'links' | 'clock'>,
  c: Context,
  employer: Employer,
  member: Member,
): Promise<void> {
  const until = instant(world.clock.now() + sessionLivesInSeconds * 1000);
  const token = await world.links.sign('session', sessionSubject(employer, member), until);
  const secure = isOverHttps(c);
  setCookie(c, nameOver(secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: sessionLivesInSeconds,
  });
}

/** Signs this browser out. */
export function endSession(c: Context): void {
  const secure = isOverHttps(c);
  deleteCookie(c, nameOver(secure), { path: '/', secure });
}

export type SignedIn = { readonly employer: Employer; readonly member: Member };

/** Who is signed in here: the employer and the member as they stand now. Nobody: forged, expired, removed, or signed out everywhere. */
export async function readSession(
  world: Pick<World, 'links' | 'employers'>,
  c: Context,
): Promise<SignedIn | undefined> {
  const token = tokenIn(c);
  const subject = token === undefined ? undefined : await world.links.verify('session', token);
  if (subject === undefined) return undefined;
  const named = readMemberSubject(subject);
  const employer = await world.employers.load(named.employer);
  const member = employer?.members.find(({ id, sessions }) => id === named.member && sessions === named.number);
  return employer === undefined || member === undefined ? undefined : { employer, member };
}
