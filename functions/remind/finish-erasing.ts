import { isSettled } from '../../shared/registrations/ledger';
import type { Registration } from '../../shared/registrations/registration';
import { isEmptied } from '../emptied';
import type { World } from '../ports/world';

/** Whether the receipt of erasing is behind us, sent or not: then nothing needs the address any more. */
export const isReceiptSettled = (registration: Registration): boolean =>
  isEmptied(registration) && registration.ledger.some((entry) => entry.key.startsWith('erased.') && isSettled(entry));

/**
 * Deletes what was erased, now that its receipt is settled. Of people their employer registered an entry without an address stays:
 * it is their objection. An item somebody else wrote meanwhile has expired already, and goes by itself.
 */
export async function finishErasing(
  world: Pick<World, 'registrations' | 'log'>,
  { id, version, origin }: Registration,
): Promise<void> {
  if (origin.by === 'self') await world.registrations.remove(id, version);
  world.log('info', 'erased', 'Everything of a registration was erased.', { registration: id });
}
