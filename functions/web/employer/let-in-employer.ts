import type { Context } from 'hono';
import { dateText, japanDay } from '../../../shared/calendar';
import { type Employer, type MemberId, type Role, type Scope, scopes } from '../../../shared/employers/employer';
import type { EmployerId } from '../../../shared/registrations/registration';
import { changeEmployer } from '../../change-employer';
import { hashOfSecret, isHashOf } from '../../hash-of-secret';
import type { World } from '../../ports/world';
import { comesFromOwnPage, isReading } from '../security';
import { shortKeyId } from './change-keys';
import { readSession } from './session';

/** An employer at our door. `key` is a key's name in the list of who did what: the first letters of its id. */
export type LetIn = {
  readonly employerId: EmployerId;
  /** What this one may do; a member may do everything a key can be made for. */
  readonly scopes: readonly Scope[];
} & (
  | { readonly by: 'api-key'; readonly role: 'member'; readonly key: string; readonly member?: undefined }
  | { readonly by: 'member'; readonly role: Role; readonly member: MemberId }
);

/**
 * Lets an employer in by its API key (`Authorization: Bearer <key>`), or by the session of one of its members.
 * A session changes something only where our own page asks: undefined, like nobody, where another website does.
 */
export async function letInEmployer(
  world: Pick<World, 'clock' | 'employers' | 'links'>,
  c: Context,
): Promise<LetIn | undefined> {
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) return letInByKey(world, /^Bearer +(\S+)$/i.exec(authorization)?.[1]);
  if (!isReading(c) && !comesFromOwnPage(c)) return undefined;
  const session = await readSession(world, c);
  if (session === undefined) return undefined;
  const { employer, member } = session;
  return { employerId: employer.id, by: 'member', member: member.id, role: member.role, scopes };
}

async function letInByKey(
  world: Pick<World, 'clock' | 'employers'>,
  apiKey: string | undefined,
): Promise<LetIn | undefined> {
  const employerId = apiKey === undefined ? undefined : await world.employers.byKey(apiKey);
  if (apiKey === undefined || employerId === undefined) return undefined;
  const id = hashOfSecret(apiKey);
  // A revoked key still leads to its employer, who no longer lists it.
  const key = (await world.employers.load(employerId))?.keys.find((known) => isHashOf(known.id, apiKey));
  if (key === undefined) return undefined;
  const today = dateText(japanDay(world.clock.now()));
  if (key.usedOn !== today) await changeEmployer(world, employerId, (employer) => noteUse(employer, id, today));
  return { employerId, by: 'api-key', role: 'member', key: shortKeyId(id), scopes: key.scopes };
}

/** The day a key was last used, so that nobody dares to keep one that is not. One write a day. */
function noteUse(employer: Employer, id: string, today: ReturnType<typeof dateText>): Employer {
  const isNews = employer.keys.some((key) => key.id === id && key.usedOn !== today);
  if (!isNews) return employer;
  return { ...employer, keys: employer.keys.map((key) => (key.id === id ? { ...key, usedOn: today } : key)) };
}
