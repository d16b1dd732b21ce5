import { createHash } from 'node:crypto';
import type { EmailAddress, Registration, RegistrationId } from '../shared/registrations/registration';
import { isSameAddress } from '../shared/registrations/same-address';
import { isEmptied } from './emptied';
import type { LinkPurpose, LinkSubject } from './ports/links';
import type { World } from './ports/world';

export type OpenedLink =
  | { readonly outcome: 'opened'; readonly registration: Registration }
  /** Forged, expired, or for another purpose. */
  | { readonly outcome: 'invalid' }
  /** Signed by us, but what it opened is gone, or belongs to another mailbox by now. */
  | { readonly outcome: 'outlived' };

/**
 * What the links of a registration say: its id, and for which mailbox and which registering they were written. So a link
 * sent to a mistyped address opens nothing once the address is corrected, nor what was registered later under the same id.
 */
export function linkSubject({ id, contact, registeredAt }: Registration): LinkSubject {
  return subjectOf(id, `${contact.email.toLowerCase()} ${registeredAt}`);
}

function subjectOf(id: RegistrationId, owner: string): LinkSubject {
  const hash = createHash('sha256').update(owner).digest('hex');
  // 16 hexadecimal digits: 64 bits, and nobody can try them without our signature.
  return `${id}.${hash.slice(0, 16)}` as LinkSubject;
}

/** What the link to a new address says: nobody but whoever reads that mailbox can have it. */
export const addressSubject = ({ id, registeredAt }: Registration, email: EmailAddress): LinkSubject =>
  subjectOf(id, `address ${email.toLowerCase()} ${registeredAt}`);

/** Whether a subject belongs to the address that waits for its owner (`asked`), or also to one that counts already: pressing twice is fine. */
export function opensAddress(
  registration: Registration,
  subject: LinkSubject,
  which: 'asked' | 'any' = 'any',
): boolean {
  const { askedAddress, contact } = registration;
  const addresses =
    which === 'asked' ? [askedAddress?.email] : [askedAddress?.email, contact.email, contact.secondEmail];
  return addresses.some((email) => email !== undefined && addressSubject(registration, email) === subject);
}

/** The registration a subject of ours names. */
export const registrationOf = (subject: LinkSubject): RegistrationId => subject.split('.')[0] as RegistrationId;

/** Opens a link, and asks the item whether it is still its owner's. Answers the item as read. */
export async function openLink(
  world: Pick<World, 'links' | 'registrations'>,
  purpose: LinkPurpose,
  token: string,
): Promise<OpenedLink> {
  const subject = await world.links.verify(purpose, token);
  if (subject === undefined) return { outcome: 'invalid' };
  const stored = await world.registrations.load(registrationOf(subject));
  if (stored === undefined || isEmptied(stored.registration)) return { outcome: 'outlived' };
  const { registration } = stored;
  const isOwners =
    purpose === 'confirm-address' ? opensAddress(registration, subject) : isReaders(registration, subject);
  return isOwners ? { outcome: 'opened', registration } : { outcome: 'outlived' };
}

/** Somebody else may read the mailbox still named here: they said that they are not the person. */
function isReaders(registration: Registration, subject: LinkSubject): boolean {
  const { contact, formerAddress } = registration;
  const isGivenUp = formerAddress !== undefined && isSameAddress(formerAddress.email, contact.email);
  return !isGivenUp && linkSubject(registration) === subject;
}
