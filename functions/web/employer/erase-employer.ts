import { instant } from '../../../shared/calendar/day';
import { noteDeed } from '../../../shared/employers/audit';
import type { Employer } from '../../../shared/employers/employer';
import { changeEmployer } from '../../change-employer';
import { doAtOnce } from '../../do-at-once';
import type { World } from '../../ports/world';
import { closeDesk } from './close-desk';
import type { Actor } from './decide';
import { erasePeople } from './erase-people';
import { eraseUploads } from './erase-uploads';

/** The page is answered after 29 seconds at the latest; what is left then is erased by the next press. */
const mostTimeInMs = 20_000;
/** Writes of the table under way at once. */
const writesAtOnce = 25;
const mostTries = 12;

export type EraseOutcome =
  | { readonly outcome: 'erased' }
  /** `upload`: a file was being registered; it is called off, and what it may still write goes with the next press. */
  | { readonly outcome: 'unfinished'; readonly because: 'many' | 'upload' }
  | { readonly outcome: 'refused'; readonly refusal: 'wrong-name' | 'admins-only' };

type Powers = Pick<World, 'clock' | 'employers' | 'registrations' | 'uploads' | 'files' | 'log'>;

/**
 * Erases everything of an employer: everybody it registered, objections included, for there is nobody left to object to; its files and
 * plans; then its members, keys and itself. Every step may be done again, so a press that did not get to the end is followed by another.
 */
export async function eraseEmployer(world: Powers, actor: Actor, typedName: string): Promise<EraseOutcome> {
  const employer = await world.employers.load(actor.employerId);
  if (employer === undefined) return { outcome: 'erased' };
  if (!isAdmin(employer, actor)) return { outcome: 'refused', refusal: 'admins-only' };
  if (folded(typedName) !== folded(employer.name)) return { outcome: 'refused', refusal: 'wrong-name' };
  const until = instant(world.clock.now() + mostTimeInMs);
  // Before the people: what is still being written would register them again.
  const { uploads, isBusy } = await closeDesk(world, employer.id);
  if ((await erasePeople(world, employer.id, until)) === 'some') return unfinished(world, actor, 'many');
  if (isBusy) return unfinished(world, actor, 'upload');
  if ((await eraseUploads(world, uploads, until)) === 'some') return unfinished(world, actor, 'many');
  await world.uploads.removeDesk(employer.id);
  if (!(await eraseAccount(world, actor))) return { outcome: 'refused', refusal: 'admins-only' };
  world.log('info', 'employer-erased', 'An employer erased everything of theirs.', { employer: employer.id });
  return { outcome: 'erased' };
}

const isAdmin = (employer: Employer, actor: Actor): boolean =>
  employer.members.some(({ id, role }) => id === actor.member && role === 'admin');

/** Nobody is to fail at full-width letters or a space too many. */
const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The other admins are to see who began. */
async function unfinished(world: Powers, actor: Actor, because: 'many' | 'upload'): Promise<EraseOutcome> {
  await changeEmployer(world, actor.employerId, (newest, at) =>
    noteDeed(newest, { at, by: actor.member, did: 'people-erased' }),
  );
  return { outcome: 'unfinished', because };
}

/** Members and keys lead nowhere before the employer is gone, so that none is left behind. False where the actor is no admin any more. */
async function eraseAccount(world: Powers, actor: Actor): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const employer = await world.employers.load(actor.employerId);
    if (employer === undefined) return true;
    if (!isAdmin(employer, actor)) return false;
    await doAtOnce(employer.members, writesAtOnce, ({ email }) => world.employers.removeMember(email, employer.id));
    await doAtOnce(employer.keys, writesAtOnce, ({ id }) => world.employers.removeKey(id));
    if ((await world.employers.remove(employer.id, employer.version)) === 'removed') return true;
  }
  throw new Error(`Employer ${actor.employerId} was written by somebody else ${mostTries} times in a row`);
}
