import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../shared/calendar';
import { wasSent } from '../../shared/registrations/ledger';
import { next, type RegistrationState } from '../../shared/registrations/lifecycle';
import type { Registration } from '../../shared/registrations/registration';
import type { Person } from '../../shared/roster/apply-row';
import type { Employer } from '../ports/employers';
import { hasObjected } from '../uploads/objected';
import type { PlannedRow } from '../uploads/plan-part';

/** A new registration: the person is told, not asked. */
export const tellPerson = (row: PlannedRow, employer: Employer, now: Instant): Registration => ({
  id: row.id,
  version: 0,
  state: 'told',
  contact: row.after.contact,
  travellers: [row.after.traveller],
  origin: { by: 'employer', employerId: employer.id, employerName: employer.name, employeeId: row.employeeId },
  registeredAt: now,
  occasions: [{ kind: 'told', at: now }],
  ledger: [],
});

/**
 * New facts of somebody who is registered: id, ledger and state stay, so whoever objected stays unwritten to.
 * A new address has not been told yet who registered it: the notice goes there too, also where the old one was dead.
 */
export function changePerson(stored: Registration, { contact, traveller }: Person, now: Instant): Registration {
  const [, ...others] = stored.travellers;
  const isNewAddress = stored.contact.email !== contact.email;
  const state = (isNewAddress ? next(stored.state, 'readdress') : undefined) ?? stored.state;
  return {
    ...stored,
    state,
    contact,
    travellers: [traveller, ...others],
    occasions: isNewAddress && state === 'told' ? [...stored.occasions, { kind: 'told', at: now }] : stored.occasions,
  };
}

/**
 * The facts of before an import, without a word to the person: a notice that the new address has not had yet is owed no more,
 * and an address that was dead before is dead again. One that never had its own notice gets it now: that of the new address
 * told somebody else.
 */
export function restorePerson(
  stored: Registration,
  { contact, traveller }: Person,
  before: RegistrationState,
  now: Instant,
): Registration {
  const [, ...others] = stored.travellers;
  const restored = { ...stored, contact, travellers: [traveller, ...others] };
  if (stored.contact.email === contact.email || hasObjected(stored)) return restored;
  const last = stored.occasions.at(-1);
  const isOwed = last?.kind === 'told' && !stored.ledger.some(({ key }) => key === `told.${last.at}`);
  if (isOwed) return { ...restored, state: before, occasions: stored.occasions.slice(0, -1) };
  const isUntold = before === 'told' && !hasHadEarlierNotice(stored);
  const notice = isUntold ? [{ kind: 'told', at: now } as const] : [];
  return { ...restored, state: before, occasions: [...stored.occasions, ...notice] };
}

/** Whether a notice before the last one reached its mailbox, as far as we know. */
function hasHadEarlierNotice({ occasions, ledger }: Registration): boolean {
  const earlier = occasions.filter(({ kind }) => kind === 'told').slice(0, -1);
  return earlier.some(({ at }) => ledger.some((entry) => entry.key === `told.${at}` && wasSent(entry)));
}

/** The part of a registration that an employer's row decides. */
export function personOf({ contact, travellers: [traveller] }: Registration): Person {
  if (traveller === undefined) throw new Error('A registration has at least one traveller.');
  return { contact, traveller };
}

/** A field that is absent and one that is undefined say the same. */
export const samePerson = (one: Person, other: Person): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
