/** Who may be written to, and about what: said here once more, in other words than the product's, and judged by the item as it was claimed. */
import { isEmployer } from '../../functions/owing';
import type { Employer } from '../../shared/employers/employer';
import type { LetterKey } from '../../shared/registrations/ledger';
import type { RegistrationState } from '../../shared/registrations/lifecycle';
import type { EmailAddress, Registration } from '../../shared/registrations/registration';
import { isSameAddress } from '../../shared/registrations/same-address';
import { day, minute } from './spans';
import type { Claim, Went } from './watch';

const everyday = ['welcome', 'changed', 'confirm-address', 'link-again', 'address-bounced', 'law-changed', 'reminder'];
const mayGo: Readonly<Record<RegistrationState, readonly string[]>> = {
  'awaiting-confirmation': ['confirm', 'link-again'],
  told: ['told', 'offered', ...everyday],
  active: everyday,
  stopped: ['closed', 'link-again'],
  unreachable: ['confirm-address', 'link-again'],
  unwelcome: [],
  erasing: ['erased'],
};
/** Reminders of a trip that is not over. */
const ofTrip = ['departure', 'return', 'continuation', 'return-passed', 'back', 'yearly'];

/** Why a letter should not have gone; undefined where it may. `went` tells what went before. */
export function whyNotWanted(
  { item, keys, isStopped }: Claim,
  to: EmailAddress,
  now: number,
  went: (key: LetterKey) => readonly Went[],
): string | undefined {
  if (isStopped(to)) return `${keys[0]} went to an address that asked never to be written to`;
  if (isEmployer(item)) return whyNotToMember(item, keys, to);
  for (const key of keys) {
    const why = whyNotToContact(item, key, to, now, went);
    if (why !== undefined) return `${key} of ${item.id} went ${why}`;
  }
  return undefined;
}

function whyNotToContact(
  item: Registration,
  key: LetterKey,
  to: EmailAddress,
  now: number,
  went: (key: LetterKey) => readonly Went[],
): string | undefined {
  const { state, contact, askedAddress, travellers, expiresAt } = item;
  const [traveller = '', kind = ''] = /^t\d+\./.test(key) ? key.split('.') : ['', key.split('.')[0]];
  if (!mayGo[state].includes(traveller === '' ? kind : 'reminder')) return `to somebody who is ${state}`;
  if (expiresAt !== undefined && expiresAt <= now - 2 * minute) return 'to somebody who had been deleted';
  const address = kind === 'confirm-address' ? askedAddress?.email : contact.email;
  if (address === undefined || !isSameAddress(address, to)) return 'to another address than the reader gave';
  if (traveller === '') return undefined;
  const trip = travellers.find(({ id }) => id === traveller)?.trip;
  if (ofTrip.includes(kind) && (trip == null || trip.returned !== null)) return 'about a trip that is over';
  if (state !== 'told') return undefined;
  // An import that was taken back brings back the address before, which had its own notice.
  const told = lettersTo('told', item, went).filter((notice) => notice.at <= now - day + 2 * minute);
  // Whoever was told may have named this address and pressed the button in the letter sent there.
  const asked = told.length > 0 && item.ownAddresses !== undefined ? lettersTo('confirm-address', item, went) : [];
  const isKnown = [...told, ...asked].some((letter) => isSameAddress(to, letter.to));
  return isKnown ? undefined : 'to somebody who was told less than a day before, or never';
}

const lettersTo = (
  kind: 'told' | 'confirm-address',
  { ledger }: Registration,
  went: (key: LetterKey) => readonly Went[],
): readonly Went[] => ledger.filter(({ key }) => key.startsWith(`${kind}.`)).flatMap(({ key }) => went(key));

function whyNotToMember({ members }: Employer, keys: readonly LetterKey[], to: EmailAddress): string | undefined {
  const member = members.find(({ email }) => isSameAddress(email, to));
  if (member === undefined) return `${keys[0]} went to somebody who is no member`;
  if (member.reach === 'unwelcome') return `${keys[0]} went to a member who had complained`;
  const isAskedFor = keys.every((key) => key.startsWith('sign-in.'));
  return member.reach === 'reachable' || isAskedFor ? undefined : `${keys[0]} went to a member who is ${member.reach}`;
}
