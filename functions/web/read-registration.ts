import type { FormReading } from '../../shared/registrations/read-form';
import { type RegistrationForm, readRegistration } from '../../shared/registrations/registration-form';
import { isTimeZone } from '../hours';

/** Reads a registration, and asks this machine whether its time zone exists: `shared/` has no list of them. */
export function readRegistrationHere(input: unknown): FormReading<RegistrationForm> {
  const read = readRegistration(input);
  if (!read.ok || isTimeZone(read.value.contact.timeZone)) return read;
  return { ok: false, problems: [{ pointer: '/contact/timeZone', code: 'not-a-time-zone' }] };
}
