/** What the log says beside "SES took a letter": how long its reader waited, and of which earlier letters nothing was heard. */
import type { Instant } from '../../shared/calendar/day';
import { isBackFromReader, type LedgerEntry, wentOut } from '../../shared/registrations/ledger';
import type { OwedLetter } from './choose-mail';

/** How long after its promised hour the mail went, in milliseconds: of the letters it carries, the one that waited longest. */
export const waitedInMs = (carries: readonly OwedLetter[], now: Instant): number =>
  Math.max(0, ...carries.map((open) => now - waitsSince(open)));

/** A letter that came back waits for its reader's mailbox, not for us: since the hour it is to go again. */
function waitsSince({ promisedAt, dueAt, entry }: OwedLetter): Instant {
  if (entry === undefined || !isBackFromReader(entry)) return promisedAt;
  return entry.status === 'waiting' ? dueAt : entry.at;
}

/** After this SES has said what became of a letter: it tries for 14 hours at most, and reports within minutes. */
const heardOfWithinMs = 3 * 24 * 60 * 60_000;

/**
 * Letters that SES took three days ago or more and said nothing of since, and that no earlier mail of the item has counted: those
 * that were younger when the last mail went.
 */
export function countUnheard(ledger: readonly LedgerEntry[], now: Instant): number {
  const lastMail = Math.max(0, ...ledger.filter(wentOut).map(({ at }) => at));
  return ledger.filter(
    ({ status, at }) => status === 'sent' && at <= now - heardOfWithinMs && at > lastMail - heardOfWithinMs,
  ).length;
}
