import type { Instant } from '../../shared/calendar/day';
import { next } from '../../shared/registrations/lifecycle';
import type { Registration } from '../../shared/registrations/registration';
import { emptied } from '../emptied';
import { endOfKeeping } from '../end-of-keeping';
import { nextOpenLetter, withNextLetter } from '../next-letter';
import type { World } from '../ports/world';
import { isDue } from './choose-mail';

/** Whether all dates of a registration have been over for so long that it is to be deleted. */
export function isKeptLongEnough(registration: Registration, now: Instant): boolean {
  if (nextOpenLetter(registration, now) !== undefined) return false;
  const end = endOfKeeping(registration, now);
  return end !== undefined && isDue(end, now);
}

/**
 * Deletes everything but the address for the receipt, which the next look of the same ring sends. Where no letter arrives any
 * more there is none, and nothing stays. Whoever wrote in between is seen by the next look.
 */
export async function endKeeping(
  world: Pick<World, 'registrations' | 'log'>,
  registration: Registration,
  now: Instant,
): Promise<void> {
  const { id, state } = registration;
  const erasing = next(state, 'erase');
  if (erasing === undefined) return;
  const empty = { ...emptied(registration, now), state: erasing };
  const kept: Registration =
    state === 'unreachable' ? { ...empty, expiresAt: now } : { ...empty, occasions: [{ kind: 'erased', at: now }] };
  if ((await world.registrations.save(withNextLetter(kept, now))) === 'conflict') return;
  world.log('info', 'kept-long-enough', 'All dates of a registration were over for thirty days; it is deleted.', {
    registration: id,
  });
  if (state === 'unreachable') await world.registrations.remove(id, kept.version + 1);
}
