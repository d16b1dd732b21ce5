import type { Instant } from '../../shared/calendar/day';
import { next } from '../../shared/registrations/lifecycle';
import type { Registration } from '../../shared/registrations/registration';

/**
 * The registration after its address proved dead. A second one takes its place: what bounced stays bounced, what is still to come
 * goes there. One that its reader confirmed gets a letter that says so; one that only an employer gave is told first who
 * registered it, and has a day to object. Without a second one nobody can be reached.
 */
export function leaveAddress(registration: Registration, now: Instant): Registration {
  const { state, contact, origin, occasions, ownAddresses = [] } = registration;
  const { secondEmail: email, ...others } = contact;
  const isOwn = ownAddresses.includes('second') && !hasMissedNotice(registration);
  const unreachable = { ...registration, state: next(state, 'bounce') ?? state };
  // Before the first confirmation, and where nobody ever confirmed the second, no other address is written to.
  if (email === undefined || state === 'awaiting-confirmation' || (!isOwn && origin.by === 'self')) return unreachable;
  return {
    ...registration,
    state: isOwn ? state : (next(unreachable.state, 'readdress') ?? unreachable.state),
    contact: { ...others, email },
    ownAddresses: ownAddresses.includes('second') ? ['first'] : [],
    formerAddress: { email: contact.email, at: now },
    occasions: [...occasions, { kind: isOwn ? 'address-bounced' : 'told', at: now }],
  };
}

/** Whether the last notice of who registered the person is among what came back. */
export function hasMissedNotice({ occasions, ledger }: Registration): boolean {
  const told = occasions.findLast(({ kind }) => kind === 'told');
  return told !== undefined && ledger.some(({ key, status }) => key === `told.${told.at}` && status === 'bounced');
}
