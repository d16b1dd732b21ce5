import type { Instant } from '../../../shared/calendar';
import { noteDeed } from '../../../shared/employers/audit';
import type { AuditEntry } from '../../../shared/employers/employer';
import type { EmployerId } from '../../../shared/registrations/registration';
import { changeEmployer } from '../../change-employer';
import { isTheirs } from '../../people/is-theirs';
import type { World } from '../../ports/world';
import { hasObjected } from '../../uploads/objected';
import { registrationOfEmployee } from '../../uploads/registration-of-employee';
import { changeOrRefuse } from '../change-or-refuse';

/** Whoever has not answered may be written to again after a week. */
const askedAgainAfterInMs = 7 * 24 * 60 * 60 * 1000;

/** Why there is nobody to offer anything to. */
export type OfferRefusal = 'person-not-found' | 'person-objected' | 'person-unreachable';

export type Offered =
  /** `unchanged`: offered less than a week ago; that offer stands. */
  | { readonly outcome: 'offered' | 'unchanged'; readonly offeredAt: Instant }
  | { readonly outcome: 'refused'; readonly refusal: OfferRefusal };

/**
 * An employer says that somebody has left: the person is asked by letter whether they want to keep their registration for themselves.
 * Until they press that they do, nothing changes. Whoever took it over, or was never registered, is nobody this employer knows.
 */
export async function offerToPerson(
  world: Pick<World, 'clock' | 'registrations' | 'employers' | 'log'>,
  employer: EmployerId,
  employeeId: string,
  by: AuditEntry['by'],
): Promise<Offered> {
  const id = registrationOfEmployee(employer, employeeId);
  const decided = await changeOrRefuse<OfferRefusal>(world, id, (registration, now) => {
    const { offeredAt, occasions } = registration;
    if (!isTheirs(employer, registration)) return { refuses: 'person-not-found' };
    if (hasObjected(registration)) return { refuses: 'person-objected' };
    if (registration.state === 'unreachable') return { refuses: 'person-unreachable' };
    if (offeredAt !== undefined && now - offeredAt < askedAgainAfterInMs) return { becomes: registration };
    return { becomes: { ...registration, offeredAt: now, occasions: [...occasions, { kind: 'offered', at: now }] } };
  });
  if (decided.outcome === 'absent') return { outcome: 'refused', refusal: 'person-not-found' };
  if (decided.outcome === 'refused') return { outcome: 'refused', refusal: decided.refusal };
  const { offeredAt = world.clock.now() } = decided.registration;
  if (decided.outcome === 'unchanged') return { outcome: 'unchanged', offeredAt };
  await changeEmployer(world, employer, (newest, at) => noteDeed(newest, { at, by, did: 'person-offered' }));
  world.log('info', 'offered', 'An employer offered a registration to the person who left.', { registration: id });
  return { outcome: 'offered', offeredAt };
}
