/** Looks at every write and every letter while the story goes on, and keeps what the last check needs. */
import { isEmployer, type Owing } from '../../functions/owing';
import type { LedgerEntry, LetterKey } from '../../shared/registrations/ledger';
import type { EmailAddress } from '../../shared/registrations/registration';
import type { Faults } from './faults';
import type { Taken } from './mail-service';
import { day, minute } from './spans';
import type { Rule, Violation } from './violations';
import { whyNotWanted } from './wanted';

/** A claim as it was written: the item it was written into is what its letter is judged by. */
export type Claim = {
  readonly item: Owing;
  readonly at: number;
  readonly leaseUntil: number;
  readonly keys: readonly LetterKey[];
  /** Letters that came back from a full mailbox and may go again. */
  readonly cameBack: ReadonlySet<LetterKey>;
  /** The hour the item named; or when it began to, where a change made a letter due whose hour had passed. */
  readonly dueFrom: number;
  readonly isStopped: (address: string) => boolean;
};
/** One write of an item. `working`: whose. `hour`: what the item names from now on. */
export type Write = {
  readonly working: string;
  readonly before: Owing | undefined;
  readonly after: Owing;
  readonly hour: number | undefined;
};
/** A letter that went, by what it settles. */
export type Went = { readonly claim: string; readonly at: number; readonly to: EmailAddress };

export type Watch = {
  readonly wrote: (write: Write) => void;
  readonly took: (taken: Taken) => void;
  /** A report of SES about a claim was handled to its end. */
  readonly reported: (claim: string) => void;
  readonly violate: (rule: Rule, what: string) => void;
  readonly violations: readonly Violation[];
  /** Second copies in the one documented window. */
  readonly duplicates: () => number;
  /** Every letter that went, by item and key. */
  readonly went: ReadonlyMap<string, readonly Went[]>;
  readonly claims: ReadonlyMap<string, Claim>;
};

const latest = 30 * minute;

export function watchOver(now: () => number, faults: Faults, stopped: () => readonly string[]): Watch {
  const violations: Violation[] = [];
  const claims = new Map<string, Claim>();
  const recorded = new Map<string, number>();
  const reportedAt = new Map<string, number>();
  const takenClaims = new Set<string>();
  const went = new Map<string, Went[]>();
  const dueFrom = new Map<string, { readonly hour: number; readonly from: number }>();
  let duplicates = 0;
  const violate = (rule: Rule, what: string): void => {
    violations.push({ rule, at: now(), what });
  };

  const noteClaims = ({ before, after }: Write): void => {
    const old = entriesOf(before);
    for (const entry of after.ledger) {
      if (entry.status !== 'claimed' || claims.has(entry.claim)) continue;
      const mine = after.ledger.filter((one) => one.status === 'claimed' && one.claim === entry.claim);
      const list = new Set(stopped().map((address) => address.toLowerCase()));
      claims.set(entry.claim, {
        item: after,
        at: now(),
        leaseUntil: entry.leaseUntil,
        keys: mine.map(({ key }) => key),
        cameBack: new Set(mine.map(({ key }) => key).filter((key) => hasComeBack(old.get(key)))),
        dueFrom: dueFrom.get(after.id)?.from ?? now(),
        isStopped: (address) => list.has(address.toLowerCase()),
      });
    }
  };
  const noteRecords = ({ before, after }: Write): void => {
    const old = entriesOf(before);
    for (const entry of after.ledger) {
      if (!wentOut(entry) || old.get(entry.key) === entry) continue;
      if (!recorded.has(entry.claim)) recorded.set(entry.claim, now());
      if (!takenClaims.has(entry.claim)) violate('ledger', `${entry.key} is ${entry.status}, and SES never took it`);
    }
  };
  const noteHour = ({ after, hour }: Write): void => {
    if (hour === undefined) dueFrom.delete(after.id);
    else if (dueFrom.get(after.id)?.hour !== hour) dueFrom.set(after.id, { hour, from: Math.max(hour, now()) });
  };
  const wrote: Watch['wrote'] = (write) => {
    const { working, before, after } = write;
    noteClaims(write);
    noteRecords(write);
    noteHour(write);
    if (before !== undefined) {
      const lost = whatWasLost(working, before, after, now());
      if (lost !== undefined) violate('overwritten', `${working} wrote over ${lost} of ${after.id}`);
    }
  };

  const took: Watch['took'] = ({ mail }) => {
    const claim = claims.get(mail.tags.claim ?? '');
    takenClaims.add(mail.tags.claim ?? '');
    if (claim === undefined) return violate('ledger', `a letter went that nobody had claimed: ${mail.tags.letter}`);
    const why = whyNotWanted(claim, mail.to, now(), (key) => went.get(nameOf(claim.item, key)) ?? []);
    if (why !== undefined) violate('not-wanted', why);
    const late = now() - Math.max(claim.dueFrom, faults.unhealthyUntil());
    if (late > latest) {
      violate('late', `${claim.keys[0]} of ${claim.item.id} came ${Math.round(late / minute)} minutes late`);
    }
    let isSecond = false;
    for (const key of claim.keys) {
      const name = nameOf(claim.item, key);
      const before = went.get(name) ?? [];
      const last = before.at(-1);
      if (last !== undefined && !claim.cameBack.has(key)) {
        const outside = outsideWindow(claim, last);
        if (outside !== undefined) violate('duplicate', `${key} of ${claim.item.id} went twice ${outside}`);
        isSecond = true;
      }
      went.set(name, [...before, { claim: mail.tags.claim ?? '', at: now(), to: mail.to }]);
    }
    if (isSecond) duplicates += 1;
  };
  /** Why a second copy is not one of those a crash leaves: the first was known to have gone, or was still being sent. */
  const outsideWindow = (claim: Claim, last: Went): string | undefined => {
    const recordedAt = recorded.get(last.claim);
    if (recordedAt !== undefined && recordedAt <= claim.at) return 'though the first was recorded';
    const first = claims.get(last.claim);
    if (first === undefined) return 'though nobody had claimed the first';
    const knownAt = reportedAt.get(last.claim);
    if (knownAt !== undefined && knownAt <= first.leaseUntil)
      return 'though SES had reported the first within its lease';
    return claim.at < first.leaseUntil ? 'while the first was still claimed' : undefined;
  };
  const reported = (claim: string): void => {
    if (!reportedAt.has(claim)) reportedAt.set(claim, now());
  };
  return { wrote, took, reported, violate, violations, duplicates: () => duplicates, went, claims };
}

/** One registering or one employer, and one letter. The same id may be registered anew. */
export const nameOf = (item: Owing, key: LetterKey): string =>
  `${item.id}@${isEmployer(item) ? item.createdAt : item.registeredAt} ${key}`;

const entriesOf = (item: Owing | undefined): ReadonlyMap<LetterKey, LedgerEntry> =>
  new Map((item?.ledger ?? []).map((entry) => [entry.key, entry]));

type WentOut = Extract<LedgerEntry, { readonly status: 'sent' | 'delivered' | 'bounced' | 'complained' }>;
export const wentOut = (entry: LedgerEntry): entry is WentOut =>
  entry.status === 'sent' ||
  entry.status === 'delivered' ||
  entry.status === 'bounced' ||
  entry.status === 'complained';

const hasComeBack = (entry: LedgerEntry | undefined): boolean =>
  entry !== undefined && 'cameBack' in entry && entry.cameBack !== undefined;

/** What a write takes away that its room may not: rooms that send and record change nobody's facts, and nobody forgets a letter that went. */
function whatWasLost(working: string, before: Owing, after: Owing, now: number): string | undefined {
  const isRecent = (at: number): boolean => at > now - 50 * day;
  const begun = (item: Owing): number => (isEmployer(item) ? item.createdAt : item.registeredAt);
  // An expired registration is read as absent, and may be registered anew.
  if (begun(before) === begun(after) && before.version !== after.version) return 'a write it had not seen';
  if (isEmployer(before) || isEmployer(after)) {
    const isRoom = working.startsWith('due');
    return isRoom && isEmployer(before) && isEmployer(after) && !isSame(before.members, after.members)
      ? 'the members'
      : undefined;
  }
  if (after.state === 'erasing' || before.registeredAt !== after.registeredAt) return undefined;
  if (working.startsWith('due')) {
    if (before.state !== after.state) return `the state ${before.state} with ${after.state}`;
    if (!isSame(before.travellers, after.travellers)) return 'the facts';
    if (!isSame(before.contact, after.contact)) return 'the contact';
    const known = new Set(after.occasions.map(({ kind, at }) => `${kind}.${at}`));
    if (before.occasions.some(({ kind, at }) => isRecent(at) && !known.has(`${kind}.${at}`))) {
      return 'what had happened';
    }
  }
  const known = entriesOf(after);
  const forgotten = before.ledger.find(
    (entry) => wentOut(entry) && !mayBeForgotten(entry, after) && !stillWent(known.get(entry.key)),
  );
  return forgotten === undefined ? undefined : `the letter ${forgotten.key}, which went`;
}

/** What was asked for and answered is forgotten after a day, everything two months or a year after its hour, however late it went. */
const mayBeForgotten = (
  { key, dueAt }: LedgerEntry,
  { settledUntil }: { readonly settledUntil?: number | undefined },
): boolean =>
  /^(link-again|confirm)\./.test(key) || (settledUntil !== undefined && dueAt / 86_400_000 < settledUntil + 1);

/** It went, or came back from a mailbox that was full. */
const stillWent = (entry: LedgerEntry | undefined): boolean =>
  entry !== undefined && (wentOut(entry) || hasComeBack(entry));

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
