/** Letters that a mailbox sent back for now: it is full, or its server in trouble. SES has tried for hours before it says so. */
import { type Instant, instant } from '../../shared/calendar';
import { cameBackReason, type LedgerEntry, returnsOf } from '../../shared/registrations/ledger';
import { next } from '../../shared/registrations/lifecycle';
import type { Registration } from '../../shared/registrations/registration';
import type { Owing } from '../owing';
import { hasMissedNotice, leaveAddress } from './leave-address';
import type { MailEvent } from './take-feedback';

const hourInMs = 60 * 60_000;
/** A mailbox is emptied in hours or over a weekend. After the last of these the letter is given up. */
export const waitsOfReaderInMs: readonly number[] = [6 * hourInMs, 24 * hourInMs, 24 * hourInMs];
/** 6 h + 12 h < a day: an employer's next round waits for the letters of the one before, and the other members wait with it. */
export const waitsOfMemberInMs: readonly number[] = [6 * hourInMs, 12 * hourInMs];
/** Letters given up in a row after which an address counts as dead. */
const mostGivenUp = 3;

/** A bounce that is not for good; `bounced-or-away` says nothing of a letter that was delivered. */
export const isForNow = ({ became }: MailEvent): boolean =>
  became === 'bounced-for-now' || became === 'bounced-or-away';

/**
 * The ledger after a mail came back for now: its letters wait and go again, or are given up as `bounced` once they have waited
 * as often as `waitsInMs` says. The same array where it says nothing new: the event may come twice, late, or for an earlier mail.
 */
export function comeBack(
  ledger: Owing['ledger'],
  { claim, became }: MailEvent,
  now: Instant,
  waitsInMs: readonly number[],
): Owing['ledger'] {
  const comesBack = (entry: LedgerEntry): boolean => {
    if (!('claim' in entry) || entry.claim !== claim || hasComeBack(entry)) return false;
    if (entry.status === 'delivered') return became === 'bounced-for-now';
    return entry.status === 'claimed' || entry.status === 'waiting' || entry.status === 'sent';
  };
  if (!ledger.some(comesBack)) return ledger;
  return ledger.map((entry): LedgerEntry => {
    if (!comesBack(entry)) return entry;
    const { key, dueAt } = entry;
    const cameBack = (returnsOf(entry).cameBack ?? 0) + 1;
    const wait = waitsInMs[cameBack - 1];
    if (wait === undefined) return { key, dueAt, at: now, status: 'bounced', claim, cameBack };
    // SES took it, so none of its own refusals counts any more.
    const again = { until: instant(now + wait), tries: 0, reason: cameBackReason };
    return { key, dueAt, at: now, status: 'waiting', claim, ...again, cameBack };
  });
}

/** Whether what this mail brought back was written down already. */
export const hasComeBack = (entry: LedgerEntry): boolean =>
  entry.status === 'waiting' && entry.reason === cameBackReason;

/** Whether the letters of this mail came back once too often. */
export const isGivenUp = (ledger: Owing['ledger'], { claim }: Pick<MailEvent, 'claim'>): boolean =>
  ledger.some((entry) => isGivenUpEntry(entry) && 'claim' in entry && entry.claim === claim);

const isGivenUpEntry = (entry: LedgerEntry): boolean =>
  entry.status === 'bounced' && returnsOf(entry).cameBack !== undefined;

/**
 * The registration after a letter to its address was given up. A second address is there for just this, and a notice of who
 * registered somebody must reach them before anything else does; otherwise the next letters still try, until the third in a row.
 */
export function leaveAfterReturns(registration: Registration, now: Instant): Registration {
  if (next(registration.state, 'bounce') === undefined) return registration;
  const left = leaveAddress(registration, now);
  const goesElsewhere = left.contact.email !== registration.contact.email;
  return goesElsewhere || hasMissedNotice(registration) || countGivenUp(registration.ledger) >= mostGivenUp
    ? left
    : registration;
}

/** Mails given up since the last one that arrived. */
function countGivenUp(ledger: Owing['ledger']): number {
  const lastArrived = Math.max(0, ...ledger.filter(({ status }) => status === 'delivered').map(({ at }) => at));
  const claims = ledger.flatMap((entry) =>
    isGivenUpEntry(entry) && 'claim' in entry && entry.at > lastArrived ? [entry.claim] : [],
  );
  return new Set(claims).size;
}
