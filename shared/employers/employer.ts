import type { DateText, Instant } from '../calendar/day';
import type { LedgerEntry } from '../registrations/ledger';
import type { EmailAddress, EmployerId } from '../registrations/registration';
import type { Language } from '../words/languages';

/** Stays with its member; nobody else of the same employer ever gets it. */
export type MemberId = string & { readonly __memberId: never };

/** An `admin` may also invite, change and remove members, make API keys and erase everything. */
export const roles = ['admin', 'member'] as const;
export type Role = (typeof roles)[number];

/** What letters reach a member: what is asked for, such as a link to sign in, is sent in every state but `unwelcome`. */
export type Reach = 'reachable' | 'stopped' | 'unreachable' | 'unwelcome';

/** How a member hears of several people at once: in one letter with everybody, or in a letter for each person. */
export const roundLetters = ['together', 'each'] as const;
export type RoundLetters = (typeof roundLetters)[number];
/** What members choose for themselves; `none`: no letter but what they ask for. */
export const lettersChoices = [...roundLetters, 'none'] as const;
export type LettersChoice = (typeof lettersChoices)[number];

/** Somebody who works for an employer: signs in, and gets its letters in a language of their own. */
export type Member = {
  readonly id: MemberId;
  readonly email: EmailAddress;
  readonly language: Language;
  readonly role: Role;
  readonly reach: Reach;
  /** Absent: together. */
  readonly roundLetters?: RoundLetters | undefined;
  /** Counts up when the member signs out everywhere: sessions of an earlier count are over. */
  readonly sessions: number;
  /** When those sessions began that were signed out of: their cookies open nothing any more, whoever kept a copy. Absent: none. */
  readonly signedOut?: readonly Instant[] | undefined;
  /** Counts up when the member makes a new address for their calendar: addresses of an earlier count are closed. Absent: none was made. */
  readonly feed?: number | undefined;
  readonly since: Instant;
};

export const scopes = ['uploads:read', 'uploads:write', 'people:read', 'people:write', 'account:read'] as const;
export type Scope = (typeof scopes)[number];

/** A key of the API. The key itself was shown once; `id` is its SHA-256 in hexadecimal. */
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly madeAt: Instant;
  /** The last day in Japan the key was used. */
  readonly usedOn?: DateText | undefined;
};

/** Something happened at this instant that a letter to one member answers. */
export type EmployerOccasion =
  | {
      readonly kind: 'sign-in';
      readonly at: Instant;
      readonly member: MemberId;
      /** Whoever set up the account handed this link over; no letter is written. SHA-256 of what stands in it. */
      readonly handedOver?: string | undefined;
      /** A link signs in once. */
      readonly used?: true | undefined;
    }
  | { readonly kind: 'invitation'; readonly at: Instant; readonly member: MemberId }
  | {
      readonly kind: 'upload-result';
      readonly at: Instant;
      readonly member: MemberId;
      readonly upload: string;
      readonly filename: string;
      readonly counts: UploadResult;
    }
  /** Mail to this member came back; the letter goes to others. */
  | { readonly kind: 'member-unreachable'; readonly at: Instant; readonly member: MemberId }
  | RoundOccasion;

/** Once a day at nine in Japan we look who needs an answer; this is a day on which there was something to say, to every member. */
export type RoundOccasion = {
  readonly kind: 'round';
  readonly at: Instant;
  /** When the round before was made: whoever needed an answer then is not named again. */
  readonly since: Instant;
  /** With everybody who is abroad or has a date near: on Mondays. */
  readonly weekly: boolean;
  /** Members who get a letter for each of these people, by employee_id. As of the round: who chooses otherwise later gets nothing twice. */
  readonly each?: { readonly members: readonly MemberId[]; readonly employees: readonly string[] } | undefined;
};

/** What an upload came to, in rows of the file. */
export type UploadResult = {
  readonly created: number;
  readonly updated: number;
  readonly wrong: number;
};

export const deeds = [
  'employer-added',
  'signed-in',
  'signed-out-everywhere',
  'member-invited',
  'role-changed',
  'member-removed',
  'key-made',
  'key-revoked',
  'data-downloaded',
  'people-erased',
  'person-offered',
  'upload-committed',
  'upload-cancelled',
  'upload-undone',
  'feed-made',
] as const;
export type Deed = (typeof deeds)[number];

/** A program, by the first letters of its key's id. */
export type KeyActor = `key-${string}`;

/** Who did what, when: ids, never addresses or names of people. */
export type AuditEntry = {
  readonly at: Instant;
  /** A member, one of the employer's programs, or whoever runs this service. */
  readonly by: MemberId | KeyActor | 'operator';
  readonly did: Deed;
  /** What it was done to: a member, a key by the first letters of its id, an upload. */
  readonly to?: string | undefined;
};

/** An employer with its members: an item of the same shape as a registration, with letters, ledger and next letter. */
export type Employer = {
  readonly id: EmployerId;
  /** Counts the writes; 0 has never been written. */
  readonly version: number;
  readonly name: string;
  readonly members: readonly Member[];
  readonly keys: readonly ApiKey[];
  readonly createdAt: Instant;
  /** When the last round was made; before the first one, when it was begun to count. Absent as long as nobody was ever registered. */
  readonly roundMadeAt?: Instant | undefined;
  readonly occasions: readonly EmployerOccasion[];
  readonly ledger: readonly LedgerEntry[];
  /** Oldest first, bounded. */
  readonly audit: readonly AuditEntry[];
  /** Past this instant the employer is read as absent. */
  readonly expiresAt?: Instant | undefined;
};
