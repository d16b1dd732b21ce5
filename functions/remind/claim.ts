import { type Instant, instant } from '../../shared/calendar/day';
import {
  type ClaimId,
  type LedgerEntry,
  type LetterKey,
  type LetterStatus,
  returnsOf,
  silentTriesOf,
} from '../../shared/registrations/ledger';
import type { Owing } from '../owing';
import type { SendOutcome } from '../ports/postbox';
import type { ChosenMail, OwedLetter } from './choose-mail';

/** Longer than a run of the room (60 s), shorter than the queue's visibility (6 min): redelivery is the second try. */
const leaseInMs = 5 * 60_000;
/** How long a letter waits when SES cannot take it: 5 min, 15 min, then every hour. */
const waitsInMs = [5 * 60_000, 15 * 60_000, 60 * 60_000];
/** The daily quota counts the last 24 hours, so room comes back little by little: looked for once an hour. */
const waitForQuotaInMs = 60 * 60_000;

/** The item with the mail's letters claimed. */
export function claimMail<Item extends Owing>(item: Item, mail: ChosenMail, claim: ClaimId, now: Instant): Item {
  const leaseUntil = instant(now + leaseInMs);
  const claimed = mail.carries.map((open) =>
    entryOf(open, now, {
      status: 'claimed',
      claim,
      leaseUntil,
      tries: triesOf(open.entry) + 1,
      ...returnsOf(open.entry),
      ...silentTriesOf(open.entry),
    }),
  );
  return { ...item, ledger: mergeEntries(item.ledger, claimed) };
}

/** The item with what became of the mail. Letters another ring has claimed meanwhile, or an event has settled, keep their entry. */
export function recordMail<Item extends Owing>(
  item: Item,
  mail: ChosenMail,
  claim: ClaimId,
  sent: SendOutcome | { readonly outcome: 'not-wanted'; readonly reason: string },
  now: Instant,
): Item {
  const mine = mail.carries.filter((open) => {
    const entry = item.ledger.find(({ key }) => key === open.letter.key);
    return entry?.status === 'claimed' && entry.claim === claim;
  });
  const recorded = mine.map((open) => entryOf(open, now, statusAfter(sent, open, claim, now)));
  const settles = sent.outcome === 'taken';
  const superseded = settles
    ? mail.supersedes.map(({ open, by }) => entryOf(open, now, { status: 'superseded', by }))
    : waitAlong(mail, recorded, claim, now);
  return { ...item, ledger: mergeEntries(item.ledger, [...recorded, ...superseded, ...skipAll(mail.skips, now)]) };
}

/** What a mail that waits is to supersede waits with it: else the item would go on naming the hour of that letter, and ring at once, for ever. */
function waitAlong(
  { supersedes }: ChosenMail,
  recorded: readonly LedgerEntry[],
  claim: ClaimId,
  now: Instant,
): readonly LedgerEntry[] {
  const until = Math.max(0, ...recorded.map((entry) => (entry.status === 'waiting' ? entry.until : 0)));
  return supersedes
    .filter(({ open }) => open.dueAt < until)
    .map(({ open }) => entryOf(open, now, waitUntil(instant(until), open, claim, 'nearer-letter-waits')));
}

/** So long a letter waits that a ring has no more time for: more than the minute an alarm may be early, or this ring would take it again. */
const nextRingInMs = 2 * 60_000;

/** The item with letters left to a ring of their own, two minutes later. Nothing was tried, so no try is counted. */
export const leaveToNextRing = <Item extends Owing>(
  item: Item,
  letters: readonly OwedLetter[],
  claim: ClaimId,
  now: Instant,
): Item => ({
  ...item,
  ledger: mergeEntries(
    item.ledger,
    letters.map((open) => entryOf(open, now, waitUntil(instant(now + nextRingInMs), open, claim, 'no-time'))),
  ),
});

/** Waits without having been tried: so no try is counted, and whose claim it had it keeps. */
function waitUntil(until: Instant, { entry }: OwedLetter, claim: ClaimId, reason: string): LetterStatus {
  const known = entry?.status === 'waiting' ? entry : { claim, tries: triesOf(entry) };
  return {
    status: 'waiting',
    until,
    reason,
    claim: known.claim,
    tries: known.tries,
    ...returnsOf(entry),
    ...silentTriesOf(entry),
  };
}

/** The item with letters marked as needed by nobody any more. */
export const skipLetters = <Item extends Owing>(item: Item, skips: readonly OwedLetter[], now: Instant): Item => ({
  ...item,
  ledger: mergeEntries(item.ledger, skipAll(skips, now)),
});

const skipAll = (skips: readonly OwedLetter[], now: Instant): readonly LedgerEntry[] =>
  skips.map((open) => entryOf(open, now, { status: 'skipped', reason: 'date-passed' }));

function statusAfter(
  sent: Parameters<typeof recordMail>[3],
  open: OwedLetter,
  claim: ClaimId,
  now: Instant,
): LetterStatus {
  switch (sent.outcome) {
    case 'taken':
      return { status: 'sent', claim, ...returnsOf(open.entry) };
    case 'refused':
      return { status: 'failed', reason: sent.reason };
    case 'not-wanted':
      return { status: 'skipped', reason: sent.reason };
    case 'later': {
      const tries = triesOf(open.entry) + 1;
      const usual = waitsInMs[Math.min(tries, waitsInMs.length) - 1] ?? leaseInMs;
      const wait = sent.limit === 'day' ? waitForQuotaInMs : usual;
      const until = instant(now + wait);
      const before = { ...returnsOf(open.entry), ...silentTriesOf(open.entry) };
      return { status: 'waiting', claim, until, tries, reason: sent.reason, ...before };
    }
  }
}

const triesOf = (entry: LedgerEntry | undefined): number =>
  entry?.status === 'claimed' || entry?.status === 'waiting' ? entry.tries : 0;

const entryOf = ({ letter, promisedAt }: OwedLetter, at: Instant, status: LetterStatus): LedgerEntry => ({
  key: letter.key,
  dueAt: promisedAt,
  at,
  ...status,
});

function mergeEntries(ledger: readonly LedgerEntry[], news: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const keys = new Set<LetterKey>(news.map(({ key }) => key));
  return [...ledger.filter(({ key }) => !keys.has(key)), ...news];
}
