import { type Instant, instant } from '../../shared/calendar';
import type { ClaimId, LedgerEntry } from '../../shared/registrations/ledger';
import { next, type RegistrationEvent } from '../../shared/registrations/lifecycle';
import type { EmailAddress, Registration, RegistrationId } from '../../shared/registrations/registration';
import { keptAfterStopInMs } from '../../shared/registrations/retention';
import { changeRegistration } from '../change-registration';
import type { World } from '../ports/world';

/** What SES says became of one mail of ours. */
export type MailEvent = {
  readonly id: RegistrationId;
  readonly claim: ClaimId;
  readonly became: 'taken' | 'delivered' | 'bounced-for-good' | 'bounced-for-now' | 'complained' | 'refused';
  readonly recipients: readonly EmailAddress[];
};

export type FeedbackOutcome = 'recorded' | 'nothing-to-record' | 'absent';

const statusOf = {
  taken: 'sent',
  delivered: 'delivered',
  'bounced-for-good': 'bounced',
  complained: 'complained',
} as const;

/** Later news of a letter never undo what is known already: a delivery after a complaint stays a complaint. */
const rank: Partial<Record<LedgerEntry['status'], number>> = {
  claimed: 0,
  waiting: 0,
  sent: 1,
  delivered: 2,
  bounced: 3,
  complained: 4,
};

const eventOf: Partial<Record<MailEvent['became'], RegistrationEvent>> = {
  'bounced-for-good': 'bounce',
  complained: 'complain',
};

/**
 * Writes into the ledger what became of a mail, and stops letters to a dead or unwilling address.
 * A complaint goes on the stop list first: the event is handled again until both stand.
 */
export async function takeFeedback(
  world: Pick<World, 'clock' | 'registrations' | 'stops' | 'log'>,
  event: MailEvent,
): Promise<FeedbackOutcome> {
  if (event.became === 'complained') {
    for (const address of event.recipients) await world.stops.add(address);
  }
  const { outcome } = await changeRegistration(world, event.id, (registration, now) => apply(registration, event, now));
  if (event.became !== 'taken' && event.became !== 'delivered') {
    world.log('warn', `mail-${event.became}`, 'A mail came back or was unwelcome.', { registration: event.id });
  }
  return outcome === 'absent' ? 'absent' : outcome === 'changed' ? 'recorded' : 'nothing-to-record';
}

function apply(registration: Registration, { claim, became, recipients }: MailEvent, now: Instant): Registration {
  const after = became === 'bounced-for-now' || became === 'refused' ? undefined : statusOf[became];
  const moves = (entry: LedgerEntry): boolean =>
    after !== undefined &&
    'claim' in entry &&
    entry.claim === claim &&
    (rank[after] ?? 0) > (rank[entry.status] ?? Number.POSITIVE_INFINITY);
  const ledger = registration.ledger.map((entry): LedgerEntry => {
    if (after === undefined || !moves(entry)) return entry;
    return { key: entry.key, dueAt: entry.dueAt, at: entry.at, status: after, claim };
  });
  // News of an address that is no longer this reader's says nothing about the reader.
  const isCurrent = recipients.some((address) => sameAddress(address, registration.contact.email));
  const event = isCurrent ? eventOf[became] : undefined;
  const state = event === undefined ? undefined : next(registration.state, event);
  const changed = state !== undefined || registration.ledger.some(moves);
  if (!changed) return registration;
  const news = { ...registration, ledger, state: state ?? registration.state };
  // Of people their employer registered the entry stays, as after a stop: without it the next file would register them again.
  const isErased = state === 'unwelcome' && registration.origin.by === 'self';
  return isErased ? { ...news, expiresAt: instant(now + keptAfterStopInMs) } : news;
}

/** Most mailboxes ignore upper and lower case, and SES may report either. */
const sameAddress = (one: EmailAddress, other: EmailAddress): boolean => one.toLowerCase() === other.toLowerCase();
