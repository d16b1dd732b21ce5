import type { EmailAddress, Occasion, Registration } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import type { Decision } from './change-or-refuse';

/** Letters in one hour to a mailbox whose owner has not said yes, whoever makes us owe them. */
export const mostToMailboxAnHour = 5;

/** Requests for such letters in one hour from one network: an office or a school shares one. */
export const mostFromNetworkAnHour = 300;

/**
 * What a registration becomes, without the letters to unconfirmed mailboxes that would be too many in this hour. Every
 * change by which a stranger could make us write to somebody else's mailbox passes here. What is kept and answered is
 * the same with the letter and without it: nobody learns what else a mailbox gets. It may be asked for again in an hour.
 */
export async function withinCap(
  world: Pick<World, 'counts' | 'log'>,
  before: Pick<Registration, 'occasions'>,
  after: Registration,
): Promise<Registration> {
  const isOld = ({ kind, at }: Occasion): boolean => before.occasions.some((old) => old.kind === kind && old.at === at);
  const tooMany = new Set<Occasion>();
  for (const occasion of after.occasions) {
    const mailbox = isOld(occasion) ? undefined : unconfirmedMailbox(after, occasion);
    if (mailbox !== undefined && !(await takesOneMore(world, mailbox))) tooMany.add(occasion);
  }
  if (tooMany.size === 0) return after;
  world.log('warn', 'mailbox-has-enough', 'A mailbox had its letters of this hour; what was asked is kept, unsent.', {
    registration: after.id,
  });
  return { ...after, occasions: after.occasions.filter((occasion) => !tooMany.has(occasion)) };
}

/** The same of a decision about a registration. */
export const decideWithinCap = async <Refusal>(
  world: Pick<World, 'counts' | 'log'>,
  before: Registration,
  decision: Decision<Refusal>,
): Promise<Decision<Refusal>> =>
  'refuses' in decision ? decision : { becomes: await withinCap(world, before, decision.becomes) };

/** Whether a network may ask for one more letter to an unconfirmed mailbox in this hour; this one is counted. */
export const networkMayAsk = async (world: Pick<World, 'counts'>, network: string): Promise<boolean> =>
  (await world.counts.add('letters-from-network', network)) <= mostFromNetworkAnHour;

/** Whether a mailbox may get one more such letter in this hour; this one is counted. Upper and lower case are one mailbox. */
export const takesOneMore = async (world: Pick<World, 'counts'>, mailbox: EmailAddress): Promise<boolean> =>
  (await world.counts.add('letters-to-mailbox', mailbox.toLowerCase())) <= mostToMailboxAnHour;

/** Where a letter goes whose reader has confirmed nothing yet; undefined for every other letter. */
function unconfirmedMailbox({ contact, askedAddress }: Registration, { kind }: Occasion): EmailAddress | undefined {
  if (kind === 'confirm') return contact.email;
  return kind === 'confirm-address' ? askedAddress?.email : undefined;
}
