import { withNextLetter } from '../../functions/next-letter';
import type { Registration } from '../../shared/registrations/registration';
import type { WorldInMemory } from './world';

/** Writes a registration into the world as a room would. */
export async function keep(
  world: Pick<WorldInMemory, 'registrations' | 'clock'>,
  registration: Registration,
): Promise<void> {
  const saved = await world.registrations.save(withNextLetter(registration, world.clock.now()));
  if (saved !== 'saved') throw new Error('Somebody else wrote this registration in between.');
}

/** The registration as it is stored now. */
export async function readBack(
  world: Pick<WorldInMemory, 'registrations'>,
  { id }: Pick<Registration, 'id'>,
): Promise<Registration> {
  const stored = await world.registrations.load(id);
  if (stored === undefined) throw new Error('The registration is gone.');
  return stored.registration;
}
