import type { AddressPlace, Registration } from '../../shared/registrations/registration';
import { isReminderKey } from '../next-letter';

/**
 * What an employer may take along of somebody it registered: the employee, and nothing that only the person told us: no address of
 * their own, no family, no wishes, nothing they ticked off.
 */
export function asEmployerKnows(registration: Registration) {
  const { preferences, ticks, askedAddress, formerAddress, ownAddresses = [], ...known } = registration;
  const { email, secondEmail, ...contact } = known.contact;
  const isTheirs = (place: AddressPlace): boolean => !ownAddresses.includes(place);
  const employees = known.travellers.slice(0, 1);
  const isEmployees = (key: string): boolean => employees.some(({ id }) => key.startsWith(`${id}.`));
  return {
    ...known,
    contact: {
      ...contact,
      ...(isTheirs('first') ? { email } : {}),
      ...(isTheirs('second') && secondEmail !== undefined ? { secondEmail } : {}),
    },
    travellers: employees,
    ledger: known.ledger.filter(({ key }) => !isReminderKey(key) || isEmployees(key)),
    ...(known.seen === undefined
      ? {}
      : { seen: known.seen.filter(({ traveller }) => employees.some(({ id }) => id === traveller)) }),
  };
}
