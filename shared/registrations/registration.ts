import type { DateText, Day, Instant } from '../calendar/day';
import type { ActionCode } from '../rules/action-codes';
import type { Permit, Residence, Trip } from '../rules/facts';
import type { Language } from '../words/languages';
import type { LedgerEntry } from './ledger';
import type { RegistrationState } from './lifecycle';
import type { Preferences } from './preferences';

export type RegistrationId = string & { readonly __registrationId: never };
export type EmployerId = string & { readonly __employerId: never };
/** Stable inside its registration: `t1` to `t8`. */
export type TravellerId = string & { readonly __travellerId: never };
/** A syntactically valid e-mail address. A type of its own so that the log can refuse it. */
export type EmailAddress = string & { readonly __emailAddress: never };
/** An IANA time zone, such as `Asia/Kathmandu`. */
export type TimeZone = string & { readonly __timeZone: never };

export type Contact = {
  readonly email: EmailAddress;
  readonly name?: string | undefined;
  readonly language: Language;
  /** Where the reader reads: letters arrive in the morning there, or at the hour the reader prefers. */
  readonly timeZone: TimeZone;
  /** Takes the place of the first should that one be dead. */
  readonly secondEmail?: EmailAddress | undefined;
};

/** Where an address stands in the contact: `email` or `secondEmail`. */
export const addressPlaces = ['first', 'second'] as const;
export type AddressPlace = (typeof addressPlaces)[number];

/** A new address that waits until its owner presses the button in the letter sent there. */
export type AskedAddress = { readonly email: EmailAddress; readonly place: AddressPlace; readonly at: Instant };

/** An address that was given up: it was dead, or its reader said that they are somebody else. */
export type FormerAddress = { readonly email: EmailAddress; readonly at: Instant };

/** One person: the facts the rules judge, and what the person answered. */
export type Traveller = {
  readonly id: TravellerId;
  /** How the family calls this person in our letters. */
  readonly label?: string | undefined;
  readonly residence: Residence;
  readonly trip: Trip | null;
  readonly permit: Permit | null;
};

/** Who registered the people of this item. */
export type Origin =
  | { readonly by: 'self' }
  | {
      readonly by: 'employer';
      readonly employerId: EmployerId;
      readonly employerName: string;
      readonly employeeId: string;
    };

/** Letters that answer something somebody just did. They go at once. */
export const answerKinds = [
  'confirm',
  'told',
  'offered',
  'welcome',
  'changed',
  'closed',
  'confirm-address',
  'link-again',
  'address-bounced',
  'law-changed',
  'erased',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Something happened at this instant that a letter answers. */
export type Occasion = { readonly kind: AnswerKind; readonly at: Instant };

/** "I have seen this": a date of the law that the reader says they know of. Should the date move, it has not been seen. */
export type SeenDate = { readonly traveller: TravellerId; readonly date: DateText; readonly at: Instant };

/** Something to do that the reader has ticked off; it stands until the trip it belongs to is another. */
export type Tick = { readonly traveller: TravellerId; readonly action: ActionCode; readonly at: Instant };

/** One contact with the travellers behind it: the whole of what is stored, in one item (see `functions/README.md`). */
export type Registration = {
  readonly id: RegistrationId;
  /** Counts the writes; 0 has never been written. */
  readonly version: number;
  readonly state: RegistrationState;
  readonly contact: Contact;
  /** One to eight; none where everything was erased. */
  readonly travellers: readonly Traveller[];
  readonly origin: Origin;
  readonly registeredAt: Instant;
  readonly occasions: readonly Occasion[];
  readonly ledger: readonly LedgerEntry[];
  readonly seen?: readonly SeenDate[] | undefined;
  readonly preferences?: Preferences | undefined;
  readonly ticks?: readonly Tick[] | undefined;
  readonly askedAddress?: AskedAddress | undefined;
  /** Places whose address the reader gave and confirmed there: no file of an employer changes them. */
  readonly ownAddresses?: readonly AddressPlace[] | undefined;
  /** No link sent there opens anything, and a file that still names it changes nothing. */
  readonly formerAddress?: FormerAddress | undefined;
  /** The employer says that the person has left them, and offered to pass the registration on to the person, who has not taken it yet. */
  readonly offeredAt?: Instant | undefined;
  /** Ledger entries before this day were forgotten; the plan gives nothing earlier. */
  readonly settledUntil?: Day | undefined;
  /** Past this instant the registration is read as absent; unconfirmed ones expire after seven days. */
  readonly expiresAt?: Instant | undefined;
};
