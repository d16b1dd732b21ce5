import type { Instant } from '../shared/calendar/day';
import type { Employer } from '../shared/employers/employer';
import type { Registration } from '../shared/registrations/registration';
import { changeEmployer } from './change-employer';
import { changeRegistration } from './change-registration';
import { type ItemId, readItemId } from './item-id';
import { employerWithNextLetter, type NextLetter, withNextLetter } from './next-letter';
import type { World } from './ports/world';

/**
 * The two kinds of item that owe letters, behind one door: alarm, remind, sweep and feedback do not ask which one they
 * have before a letter is chosen or put into words.
 */
export type Owing = Registration | Employer;

export const isEmployer = (item: Owing): item is Employer => 'members' in item;

type OwingWorld = Pick<World, 'clock' | 'registrations' | 'employers'>;

/** Strongly consistent; the item and its next letter as stored. */
export async function loadOwing(
  world: Pick<World, 'registrations' | 'employers'>,
  itemId: ItemId,
): Promise<{ readonly item: Owing; readonly next: NextLetter | undefined } | undefined> {
  const named = readItemId(itemId);
  if (named.kind === 'employer') {
    const stored = await world.employers.loadStored(named.id);
    return stored && { item: stored.employer, next: stored.next };
  }
  const stored = await world.registrations.load(named.id);
  return stored && { item: stored.registration, next: stored.next };
}

/** Writes on condition of the version, with the next letter worked out anew. */
export const saveOwing = (world: OwingWorld, item: Owing, now: Instant): Promise<'saved' | 'conflict'> =>
  isEmployer(item)
    ? world.employers.save(employerWithNextLetter(item))
    : world.registrations.save(withNextLetter(item, now));

/** The next letter as it should be now. */
export const nextLetterOf = (item: Owing, now: Instant): NextLetter | undefined =>
  (isEmployer(item) ? employerWithNextLetter(item) : withNextLetter(item, now)).next;

/** What a room wants of an item: one change for each kind. */
export type OwingChange = {
  readonly registration: (registration: Registration, now: Instant) => Registration;
  readonly employer: (employer: Employer, now: Instant) => Employer;
};

/** Reads, changes and writes an item, as `changeItem` does; `written` is it as the caller wrote it a moment ago. Answers the item as written. */
export async function changeOwing(
  world: OwingWorld,
  itemId: ItemId,
  change: OwingChange,
  written?: Owing,
): Promise<{ readonly outcome: 'changed' | 'unchanged'; readonly item: Owing } | { readonly outcome: 'absent' }> {
  const named = readItemId(itemId);
  if (named.kind === 'employer') {
    return changeEmployer(world, named.id, change.employer, written && isEmployer(written) ? written : undefined);
  }
  const known = written && !isEmployer(written) ? written : undefined;
  const changed = await changeRegistration(world, named.id, change.registration, known);
  return changed.outcome === 'absent' ? changed : { outcome: changed.outcome, item: changed.registration };
}
