import { addDays, day, japanDay } from '../../shared/calendar';
import { type Day, type Instant, instant } from '../../shared/calendar/day';
import {
  type ClaimId,
  isSettled,
  type LedgerEntry,
  type LetterKey,
  type LetterStatus,
} from '../../shared/registrations/ledger';
import type { Registration } from '../../shared/registrations/registration';
import { type OpenLetter, openLetters } from '../next-letter';
import type { SendOutcome } from '../ports/postbox';
import type { ChosenMail } from './choose-mail';

/** Longer than a run of the room (60 s), shorter than the queue's visibility (6 min): redelivery is the second try. */
const leaseInMs = 5 * 60_000;
/** How long a letter waits when SES cannot take it: 5 min, 15 min, then every hour. */
const waitsInMs = [5 * 60_000, 15 * 60_000, 60 * 60_000];
/** Ledger entries older than this are forgotten. */
const daysRemembered = 366;
/** A silent family of eight on a long permit gets eight entries a week: 8 × 52 × 150 bytes = 62 KB a year, over the 50 KB an item may have. */
const longLedger = 120;
const daysRememberedOfLong = 60;

/** The item with the mail's letters claimed. */
export function claimMail(registration: Registration, mail: ChosenMail, claim: ClaimId, now: Instant): Registration {
  const leaseUntil = instant(now + leaseInMs);
  const claimed = mail.carries.map((open) =>
    entryOf(open, now, { status: 'claimed', claim, leaseUntil, tries: triesOf(open.entry) + 1 }),
  );
  return { ...registration, ledger: mergeEntries(registration.ledger, claimed) };
}

/** The item with what became of the mail. Letters another ring has claimed meanwhile, or an event has settled, keep their entry. */
export function recordMail(
  registration: Registration,
  mail: ChosenMail,
  claim: ClaimId,
  sent: SendOutcome | { readonly outcome: 'not-wanted'; readonly reason: string },
  now: Instant,
): Registration {
  const mine = mail.carries.filter((open) => {
    const entry = registration.ledger.find(({ key }) => key === open.letter.key);
    return entry?.status === 'claimed' && entry.claim === claim;
  });
  const recorded = mine.map((open) => entryOf(open, now, statusAfter(sent, open, claim, now)));
  const settles = sent.outcome === 'taken';
  const superseded = settles
    ? mail.supersedes.map(({ open, by }) => entryOf(open, now, { status: 'superseded', by }))
    : [];
  return forgetOld(
    {
      ...registration,
      ledger: mergeEntries(registration.ledger, [...recorded, ...superseded, ...skipAll(mail.skips, now)]),
    },
    now,
  );
}

/** The item with letters marked as needed by nobody any more. */
export const skipLetters = (registration: Registration, skips: readonly OpenLetter[], now: Instant): Registration => ({
  ...registration,
  ledger: mergeEntries(registration.ledger, skipAll(skips, now)),
});

const skipAll = (skips: readonly OpenLetter[], now: Instant): readonly LedgerEntry[] =>
  skips.map((open) => entryOf(open, now, { status: 'skipped', reason: 'date-passed' }));

function statusAfter(
  sent: Parameters<typeof recordMail>[3],
  open: OpenLetter,
  claim: ClaimId,
  now: Instant,
): LetterStatus {
  switch (sent.outcome) {
    case 'taken':
      return { status: 'sent', claim };
    case 'refused':
      return { status: 'failed', reason: sent.reason };
    case 'not-wanted':
      return { status: 'skipped', reason: sent.reason };
    case 'later': {
      const tries = triesOf(open.entry) + 1;
      const wait = waitsInMs[Math.min(tries, waitsInMs.length) - 1] ?? leaseInMs;
      return { status: 'waiting', claim, until: instant(now + wait), tries, reason: sent.reason };
    }
  }
}

const triesOf = (entry: LedgerEntry | undefined): number =>
  entry?.status === 'claimed' || entry?.status === 'waiting' ? entry.tries : 0;

const entryOf = ({ letter, promisedAt }: OpenLetter, at: Instant, status: LetterStatus): LedgerEntry => ({
  key: letter.key,
  dueAt: promisedAt,
  at,
  ...status,
});

function mergeEntries(ledger: readonly LedgerEntry[], news: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const keys = new Set<LetterKey>(news.map(({ key }) => key));
  return [...ledger.filter(({ key }) => !keys.has(key)), ...news];
}

/**
 * Forgets settled entries older than a year, or than two months where the ledger has grown long, so that an item stays
 * small; and moves `settledUntil` behind them so that nothing forgotten is planned again. What is still owed is never
 * forgotten, nor is the notice of registration: reminders rest on it.
 */
function forgetOld(registration: Registration, now: Instant): Registration {
  const days = registration.ledger.length > longLedger ? daysRememberedOfLong : daysRemembered;
  const horizon = addDays(japanDay(now), -days);
  // An hour can lie one day before its morning, so an entry is older than the horizon by a day more.
  const isBefore = (entry: LedgerEntry, limit: Day): boolean =>
    isSettled(entry) && addDays(japanDay(entry.dueAt), 1) < limit && !entry.key.startsWith('told.');
  if (!registration.ledger.some((entry) => isBefore(entry, horizon))) return registration;
  const owed = openLetters(registration, now).flatMap(({ letter }) => (letter.lane === 'due' ? [letter.morning] : []));
  const settledUntil = day(Math.max(registration.settledUntil ?? 0, Math.min(horizon, ...owed)));
  return {
    ...registration,
    ledger: registration.ledger.filter((entry) => !isBefore(entry, settledUntil)),
    occasions: registration.occasions.filter(({ kind, at }) => kind === 'told' || japanDay(at) >= settledUntil),
    settledUntil,
  };
}
