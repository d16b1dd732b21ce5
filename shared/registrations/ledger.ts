import type { Instant } from '../calendar/day';

/** Traveller + kind + date of the law + days before, such as `t1.return.2027-12-20.30`; answers: kind + instant. Never the version of the law. */
export type LetterKey = string & { readonly __letterKey: never };
/** Drawn anew for every claim; travels as a message tag through SES. */
export type ClaimId = string & { readonly __claimId: never };

/**
 * What became of one letter. A letter without an entry is promised.
 * - `claimed`: one ring is sending it; after `leaseUntil` the next ring may.
 * - `waiting`: SES could not take it now, or its reader's mailbox sent it back for now (`came-back`); the next try is at `until`.
 * - `superseded`: a later letter said it all. `skipped`: nobody needs it any more.
 * - `failed`: SES refused this very letter for good.
 */
export type LedgerEntry = { readonly key: LetterKey; readonly dueAt: Instant; readonly at: Instant } & LetterStatus;

/** How often a letter came back from its reader's mailbox for now; absent where it never did. Kept as long as the letter may go again. */
type Returns = { readonly cameBack?: number | undefined };

/** Tries whose room fell silent before it could say what SES answered, latest last; absent where there are none. News of them is news of this letter. */
type SilentTries = { readonly silent?: readonly ClaimId[] | undefined };

export type LetterStatus =
  | ({
      readonly status: 'claimed';
      readonly claim: ClaimId;
      readonly leaseUntil: Instant;
      readonly tries: number;
    } & Returns &
      SilentTries)
  | ({
      readonly status: 'waiting';
      /** An event may still say that SES took the letter after all. */
      readonly claim: ClaimId;
      readonly until: Instant;
      readonly tries: number;
      readonly reason: string;
    } & Returns &
      SilentTries)
  | ({ readonly status: 'sent' | 'delivered' | 'bounced' | 'complained'; readonly claim: ClaimId } & Returns)
  | { readonly status: 'superseded'; readonly by: LetterKey }
  | { readonly status: 'skipped' | 'failed'; readonly reason: string };

/** Settled: nothing more will be done about this letter. */
export const isSettled = (entry: LedgerEntry): boolean => entry.status !== 'claimed' && entry.status !== 'waiting';

/** SES took the letter, and nothing says that it did not arrive. */
export const wasSent = ({ status }: LedgerEntry): boolean => status === 'sent' || status === 'delivered';

/** The letter left us, whatever became of it then. */
export const wentOut = (entry: LedgerEntry): boolean =>
  wasSent(entry) || entry.status === 'bounced' || entry.status === 'complained';

/** Why a letter waits whose reader's mailbox was full, or away: not our doing, nor the mail service's. */
export const cameBackReason = 'came-back';

/** The count of an entry's returns, to be carried on into the entry that takes its place. */
export const returnsOf = (entry: LedgerEntry | undefined): Returns =>
  entry !== undefined && 'cameBack' in entry && entry.cameBack !== undefined ? { cameBack: entry.cameBack } : {};

/** More than the tries that end without an answer in an hour. */
const mostSilent = 3;

/** The silent tries of a letter that is tried again: a claim that nobody ended is one of them now. */
export function silentTriesOf(entry: LedgerEntry | undefined): SilentTries {
  if (entry?.status !== 'claimed' && entry?.status !== 'waiting') return {};
  const silent = [...(entry.silent ?? []), ...(entry.status === 'claimed' ? [entry.claim] : [])];
  return silent.length === 0 ? {} : { silent: silent.slice(-mostSilent) };
}

/** Whether news of a try is news of this letter. */
export const isTryOf = (entry: LedgerEntry, claim: ClaimId): boolean =>
  'claim' in entry && (entry.claim === claim || ('silent' in entry && entry.silent?.includes(claim) === true));

/** Whether a letter that came back from its reader's mailbox is to go again. */
export const isBackFromReader = (entry: LedgerEntry): boolean =>
  !isSettled(entry) && returnsOf(entry).cameBack !== undefined;
