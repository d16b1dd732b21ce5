import type { Instant } from '../../shared/calendar/day';
import type { Member, MemberId } from '../../shared/employers/employer';
import type { ClaimId, LedgerEntry } from '../../shared/registrations/ledger';
import type { RegistrationState } from '../../shared/registrations/lifecycle';
import type { EmployerId, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import type { Fingerprint } from '../fingerprint';

/** What a letter ended as; `claimed` and `waiting` are no end. */
export type SettledStatus = Exclude<LedgerEntry['status'], 'claimed' | 'waiting'>;

/** What became of one letter: whose, about which date, cannot be read from it. */
export type LetterLine = {
  readonly of: 'letter';
  readonly letter: Fingerprint;
  /** Version of the item with this write; counts the lines of one item. */
  readonly version: number;
  readonly at: Instant;
  /** `open`: it came back after it went, and is to go again. */
  readonly status: SettledStatus | 'open';
  /** Absent where nothing was sent. */
  readonly claim?: ClaimId | undefined;
  /** The letter that said it all, of a superseded one. */
  readonly by?: Fingerprint | undefined;
};

/** What somebody decided, or what an address turned out to be: whatever makes a letter right or wrong that an older copy does not know. */
export type RegistrationLine = {
  readonly of: 'registration';
  readonly id: RegistrationId;
  /** Tells apart what was registered anew under the same id. */
  readonly registeredAt: Instant;
  readonly version: number;
  readonly at: Instant;
  /** `gone`: deleted by us, not because its time was over. */
  readonly state: RegistrationState | 'gone';
  /** The person took the registration over from their employer. */
  readonly own?: true | undefined;
  /** The address was given up at `leftAt`: it was dead and the second took its place, or its reader is somebody else. */
  readonly left?: 'dead' | 'refused' | undefined;
  readonly leftAt?: Instant | undefined;
  /** Another address counts now, which is not written down. */
  readonly replaced?: true | undefined;
  /** Travellers who are away no more: back, or not going. */
  readonly home?: readonly TravellerId[] | undefined;
  /** Travellers who are away or going after all. */
  readonly away?: readonly TravellerId[] | undefined;
};

/** What of a member decides who may see what, and who is written to. */
export type MemberMark = Pick<Member, 'id' | 'reach' | 'role' | 'sessions' | 'signedOut' | 'feed'>;

export type EmployerLine = {
  readonly of: 'employer';
  readonly id: EmployerId;
  readonly version: number;
  readonly at: Instant;
  /** Everything of the employer was erased. */
  readonly gone?: true | undefined;
  readonly members?: readonly (MemberMark | { readonly id: MemberId; readonly removed: true })[] | undefined;
  /** Until when rounds were made and written. */
  readonly roundMadeAt?: Instant | undefined;
};

/** A key of the table that says all there is to say: a stop that was added; an API key, an upload, a desk that was deleted. */
export type KeyLine = {
  readonly of: 'key';
  readonly key: string;
  readonly at: Instant;
  readonly became: 'there' | 'gone';
};

export type JournalLine = LetterLine | RegistrationLine | EmployerLine | KeyLine;

/** What a restored table must not forget, written down outside of it: append-only, ids and hashes only, kept 35 days. */
export type Journal = {
  /** Writes down one batch under the name and the day of its first line; the same name at the same instant writes the same again. */
  readonly note: (name: string, at: Instant, lines: readonly JournalLine[]) => Promise<void>;
  /** Everything since the day before that instant, in no order, some of it twice. */
  readonly readSince: (since: Instant) => AsyncIterable<JournalLine>;
};
