import { instant } from '../../../shared/calendar/day';
import { noteDeed } from '../../../shared/employers/audit';
import type { Employer } from '../../../shared/employers/employer';
import type { EmployerId, Registration } from '../../../shared/registrations/registration';
import { changeEmployer } from '../../change-employer';
import { changeRegistration } from '../../change-registration';
import { doAtOnce } from '../../do-at-once';
import type { World } from '../../ports/world';
import type { Actor } from './decide';

/** The page is answered after 29 seconds at the latest; what is left then is erased by the next press. */
const mostTimeInMs = 20_000;
/** Writes of the table under way at once. */
const writesAtOnce = 25;

export type EraseOutcome =
  | { readonly outcome: 'erased' }
  | { readonly outcome: 'unfinished' }
  | { readonly outcome: 'refused'; readonly refusal: 'wrong-name' | 'admins-only' };

type Powers = Pick<World, 'clock' | 'employers' | 'registrations' | 'log'>;

/**
 * Erases everything of an employer: first everybody it registered, then its members, keys and itself. Every step may be
 * done again, so a press that did not get to the end is followed by another. The stream takes the alarms away.
 */
export async function eraseEmployer(world: Powers, actor: Actor, typedName: string): Promise<EraseOutcome> {
  const employer = await world.employers.load(actor.employerId);
  if (employer === undefined) return { outcome: 'erased' };
  if (!isAdmin(employer, actor)) return { outcome: 'refused', refusal: 'admins-only' };
  if (folded(typedName) !== folded(employer.name)) return { outcome: 'refused', refusal: 'wrong-name' };
  const left = await erasePeople(world, employer.id);
  if (left > 0) {
    // The other admins are to see who began.
    await changeEmployer(world, employer.id, (newest, at) =>
      noteDeed(newest, { at, by: actor.member, did: 'people-erased' }),
    );
    return { outcome: 'unfinished' };
  }
  await doAtOnce(employer.members, writesAtOnce, ({ email }) => world.employers.removeMember(email, employer.id));
  const changed = await changeEmployer(world, employer.id, (newest, now) =>
    isAdmin(newest, actor)
      ? { ...newest, name: '', members: [], keys: [], occasions: [], ledger: [], audit: [], expiresAt: now }
      : newest,
  );
  if (changed.outcome === 'unchanged') return { outcome: 'refused', refusal: 'admins-only' };
  world.log('info', 'employer-erased', 'An employer erased everything of theirs.', { employer: employer.id });
  return { outcome: 'erased' };
}

const isAdmin = (employer: Employer, actor: Actor): boolean =>
  employer.members.some(({ id, role }) => id === actor.member && role === 'admin');

/** Nobody is to fail at full-width letters or a space too many. */
const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Answers how many are left. */
async function erasePeople(world: Powers, employer: EmployerId): Promise<number> {
  const until = instant(world.clock.now() + mostTimeInMs);
  const ids = await world.registrations.peopleOf(employer);
  let left = 0;
  await doAtOnce(ids, writesAtOnce, async (id) => {
    if (world.clock.now() > until) left += 1;
    else await changeRegistration(world, id, (person, now) => erasedPerson(person, employer, now));
  });
  return left;
}

/** Read as absent from this instant; what little is left of it goes with the table's time to live. Whoever is no longer theirs stays. */
function erasedPerson(person: Registration, employer: EmployerId, now: Parameters<typeof instant>[0]): Registration {
  if (person.origin.by !== 'employer' || person.origin.employerId !== employer) return person;
  const { name: _, secondEmail: __, ...contact } = person.contact;
  return {
    ...person,
    state: 'stopped',
    contact,
    travellers: [],
    occasions: [],
    ledger: [],
    expiresAt: instant(now),
  };
}
