import type { Instant } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';

/** States in which a person may still change facts; in the others nothing would follow from it. */
export const isOpen = (registration: Registration): boolean =>
  registration.state === 'awaiting-confirmation' || registration.state === 'active' || registration.state === 'told';

/**
 * The registration, owing a letter that says what changed. A change nobody has been written about yet is told together
 * with this one; before confirmation nothing is owed, because the welcome letter will say it all.
 */
export function oweChanged(registration: Registration, at: Instant): Registration {
  if (registration.state === 'awaiting-confirmation') return registration;
  const told = new Set<string>(registration.ledger.map((entry) => entry.key));
  const owed = registration.occasions.filter(
    (occasion) => occasion.kind !== 'changed' || told.has(`changed.${occasion.at}`),
  );
  return { ...registration, occasions: [...owed, { kind: 'changed', at }] };
}
