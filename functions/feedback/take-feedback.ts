import { type Instant, instant } from '../../shared/calendar';
import type { Employer, Member, Reach } from '../../shared/employers/employer';
import { forgetOccasions } from '../../shared/employers/forget';
import { isOutOfReach } from '../../shared/employers/reach';
import { type ClaimId, isTryOf, type LedgerEntry, returnsOf } from '../../shared/registrations/ledger';
import { next, type RegistrationEvent } from '../../shared/registrations/lifecycle';
import type { EmailAddress, Registration } from '../../shared/registrations/registration';
import { keptAfterStopInMs } from '../../shared/registrations/retention';
import { isSameAddress } from '../../shared/registrations/same-address';
import type { ItemId } from '../item-id';
import { changeOwing, isEmployer, type Owing } from '../owing';
import type { World } from '../ports/world';
import {
  comeBack,
  hasComeBack,
  isForNow,
  isGivenUp,
  leaveAfterReturns,
  waitsOfMemberInMs,
  waitsOfReaderInMs,
} from './come-back';
import { leaveAddress } from './leave-address';

/** What SES says became of one mail of ours. */
export type MailEvent = {
  readonly id: ItemId;
  readonly claim: ClaimId;
  readonly became:
    | 'taken'
    | 'delivered'
    | 'bounced-for-good'
    | 'bounced-for-now'
    /** A bounce that SES gives no reason for: after a delivery it is an answer such as "I am on holiday". */
    | 'bounced-or-away'
    | 'complained'
    | 'refused';
  readonly recipients: readonly EmailAddress[];
};

export type FeedbackOutcome = 'recorded' | 'nothing-to-record' | 'absent';

const statusOf: Partial<Record<MailEvent['became'], 'sent' | 'delivered' | 'bounced' | 'complained'>> = {
  taken: 'sent',
  delivered: 'delivered',
  'bounced-for-good': 'bounced',
  complained: 'complained',
};

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
  world: Pick<World, 'clock' | 'registrations' | 'employers' | 'stops' | 'log'>,
  event: MailEvent,
): Promise<FeedbackOutcome> {
  if (event.became === 'complained') {
    for (const address of event.recipients) await world.stops.add(address);
  }
  const changed = await changeOwing(world, event.id, {
    registration: (registration, now) => applyToRegistration(registration, event, now),
    employer: (employer, now) => applyToEmployer(employer, event, now),
  });
  if (changed.outcome === 'changed' && (event.became in reachAfter || isForNow(event)))
    warnOfSilence(world, changed.item);
  if (event.became !== 'taken' && event.became !== 'delivered') {
    world.log('warn', `mail-${event.became}`, 'A mail came back or was unwelcome.', { item: event.id });
  }
  if (changed.outcome === 'absent') return 'absent';
  return changed.outcome === 'changed' ? 'recorded' : 'nothing-to-record';
}

/** What came back was taken before: that news may be late. Only a delivery, or worse, says more. */
const rankOf = (entry: LedgerEntry): number =>
  hasComeBack(entry) ? 1 : (rank[entry.status] ?? Number.POSITIVE_INFINITY);

/** The ledger with what became of the mail; the same array where it says nothing new. */
function settle(ledger: Owing['ledger'], { claim, became }: MailEvent, now: Instant): Owing['ledger'] {
  const after = statusOf[became];
  const moves = (entry: LedgerEntry): boolean =>
    after !== undefined && isTryOf(entry, claim) && (rank[after] ?? 0) > rankOf(entry);
  if (!ledger.some(moves)) return ledger;
  return ledger.map((entry): LedgerEntry => {
    if (after === undefined || !moves(entry)) return entry;
    // When it went stays, unless the news is that it did not arrive: since then the address is dead.
    if (after === 'bounced' || after === 'complained') {
      return { key: entry.key, dueAt: entry.dueAt, at: now, status: after, claim };
    }
    return { key: entry.key, dueAt: entry.dueAt, at: entry.at, status: after, claim, ...returnsOf(entry) };
  });
}

function applyToRegistration(registration: Registration, news: MailEvent, now: Instant): Registration {
  const { became, recipients } = news;
  // News of an address that is no longer this reader's says nothing about the reader.
  const isCurrent = recipients.some((address) => isSameAddress(address, registration.contact.email));
  if (isForNow(news)) {
    const ledger = comeBack(registration.ledger, news, now, waitsOfReaderInMs);
    if (ledger === registration.ledger) return registration;
    const returned = { ...registration, ledger };
    return isCurrent && isGivenUp(ledger, news) ? leaveAfterReturns(returned, now) : returned;
  }
  const ledger = settle(registration.ledger, news, now);
  const event = isCurrent ? eventOf[became] : undefined;
  const state = event === undefined ? undefined : next(registration.state, event);
  if (state === undefined && ledger === registration.ledger) return registration;
  if (event === 'bounce' && state !== undefined) return leaveAddress({ ...registration, ledger }, now);
  const told = { ...registration, ledger, state: state ?? registration.state };
  // Of people their employer registered the entry stays, as after a stop: without it the next file would register them again.
  const isErased = state === 'unwelcome' && registration.origin.by === 'self';
  return isErased ? { ...told, expiresAt: instant(now + keptAfterStopInMs) } : told;
}

const reachAfter: Partial<Record<MailEvent['became'], Reach>> = {
  'bounced-for-good': 'unreachable',
  complained: 'unwelcome',
};

/** Each member has a reach of their own: what one mailbox says stops nobody else's letters. But the others hear of a dead one. */
function applyToEmployer(employer: Employer, event: MailEvent, now: Instant): Employer {
  const ledger = isForNow(event)
    ? comeBack(employer.ledger, event, now, waitsOfMemberInMs)
    : settle(employer.ledger, event, now);
  const isLost = isForNow(event) && ledger !== employer.ledger && isGivenUp(ledger, event);
  const reach = isLost ? 'unreachable' : reachAfter[event.became];
  const moves = (member: Member): boolean =>
    reach !== undefined &&
    member.reach !== reach &&
    member.reach !== 'unwelcome' &&
    event.recipients.some((address) => isSameAddress(address, member.email));
  const moved = employer.members.filter(moves);
  if (reach === undefined || moved.length === 0) return ledger === employer.ledger ? employer : { ...employer, ledger };
  const members = employer.members.map((member) => (moves(member) ? { ...member, reach } : member));
  const unreachable = reach === 'unreachable' ? moved : [];
  const news = unreachable.map(({ id }) => ({ kind: 'member-unreachable', at: now, member: id }) as const);
  return forgetOccasions({ ...employer, ledger, members, occasions: [...employer.occasions, ...news] }, now);
}

/** Nobody of an employer can be written to any more: only whoever runs this service is left to tell it. */
function warnOfSilence(world: Pick<World, 'log'>, item: Owing): void {
  if (!isEmployer(item) || !isOutOfReach(item)) return;
  world.log('warn', 'employer-unreachable', 'No member of an employer can be written to any more.', {
    employer: item.id,
  });
}
