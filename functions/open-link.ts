import { createHash } from 'node:crypto';
import type { Registration, RegistrationId } from '../shared/registrations/registration';
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
  const owner = createHash('sha256').update(`${contact.email.toLowerCase()} ${registeredAt}`).digest('hex');
  // 16 hexadecimal digits: 64 bits, and nobody can try them without our signature.
  return `${id}.${owner.slice(0, 16)}` as LinkSubject;
}

/** Opens a link, and asks the item whether it is still its owner's. Answers the item as read. */
export async function openLink(
  world: Pick<World, 'links' | 'registrations'>,
  purpose: LinkPurpose,
  token: string,
): Promise<OpenedLink> {
  const subject = await world.links.verify(purpose, token);
  if (subject === undefined) return { outcome: 'invalid' };
  const id = subject.split('.')[0] as RegistrationId;
  const stored = await world.registrations.load(id);
  const isOwners = stored !== undefined && linkSubject(stored.registration) === subject;
  return isOwners ? { outcome: 'opened', registration: stored.registration } : { outcome: 'outlived' };
}
