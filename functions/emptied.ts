import { type Instant, instant } from '../shared/calendar/day';
import type { Contact, EmailAddress, Registration, TimeZone } from '../shared/registrations/registration';
import { keptWhileErasingInMs } from '../shared/registrations/retention';

/**
 * A registration with nothing left in it but where its receipt goes, in which language, and who registered it. In seven days it is
 * gone even where no receipt could be sent. Of people their employer registered the empty entry stays: it is their objection.
 */
export const emptied = (
  { id, version, state, contact, origin, registeredAt }: Registration,
  now: Instant,
): Registration => ({
  id,
  version,
  state,
  contact: { email: contact.email, language: contact.language, timeZone: contact.timeZone },
  travellers: [],
  origin,
  registeredAt,
  occasions: [],
  ledger: [],
  ...(origin.by === 'self' ? { expiresAt: instant(now + keptWhileErasingInMs) } : {}),
});

/** Whether everything was erased: nobody may read it, and no link opens it. */
export const isEmptied = ({ state }: Pick<Registration, 'state'>): boolean => state === 'erasing';

/** The same once the receipt is settled: not even the address is left, and without an employer nothing at all. */
export const withoutAddress = (registration: Registration, now: Instant): Registration => ({
  ...registration,
  contact: nobody(),
  ...(registration.origin.by === 'self' ? { expiresAt: now } : {}),
});

/** An address that can be nobody's (RFC 2606, 2), and nothing of how they read. */
const nobody = (): Contact => ({
  email: 'erased@erased.invalid' as EmailAddress,
  language: 'en',
  timeZone: 'UTC' as TimeZone,
});
