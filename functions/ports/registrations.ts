import type { Instant } from '../../shared/calendar/day';
import type { EmailAddress, EmployerId, Registration, RegistrationId } from '../../shared/registrations/registration';
import type { ItemId } from '../item-id';
import type { NextLetter, Scheduled } from '../next-letter';

/** What is read: the registration and the next letter as stored. */
export type Stored = { readonly registration: Registration; readonly next: NextLetter | undefined };

/** A part of all registrations. */
export type Page = {
  readonly registrations: readonly Stored[];
  /** Items of registrations that cannot be read. */
  readonly unreadable: readonly RegistrationId[];
  /** What the next page is behind; undefined where this was the last. */
  readonly after: string | undefined;
};

/** The memory of the system: one item per registration. */
export type Registrations = {
  /** Strongly consistent. An item past its `expiresAt` is read as absent. */
  readonly load: (id: RegistrationId) => Promise<Stored | undefined>;
  /** The same of many, in a hundredth of the requests: those that are there, in no order. */
  readonly loadAll: (ids: readonly RegistrationId[]) => Promise<readonly Stored[]>;
  /**
   * Writes on condition that the stored version is still `registration.version` (0: that there is none, or an expired one),
   * and stores version + 1. Refuses, by throwing, an item over 50 KB.
   */
  readonly save: (scheduled: Scheduled) => Promise<'saved' | 'conflict'>;
  /** Deletes what is there for good, on condition of its version. */
  readonly remove: (id: RegistrationId, version: number) => Promise<'removed' | 'conflict'>;
  /**
   * Everybody, in an order of the table's own: what stands behind `after`, of at most `limit` items of any kind, so that a page may
   * be empty and not the last. Whoever is there all the while is given exactly once; eventually consistent, without expired ones.
   */
  readonly page: (after: string | undefined, limit: number) => Promise<Page>;
  /** What waits for a letter before the instant, employers too, oldest first, at most `limit`; eventually consistent. */
  readonly waiting: (
    before: Instant,
    limit: number,
  ) => Promise<readonly { readonly id: ItemId; readonly at: Instant }[]>;
  /** Ids of the people an employer registered; eventually consistent. */
  readonly peopleOf: (employer: EmployerId) => Promise<readonly RegistrationId[]>;
  /**
   * Ids of the registrations with this address, upper or lower case; eventually consistent, and some may have expired.
   * Whatever was last written before there was this index is not found.
   */
  readonly ofAddress: (email: EmailAddress) => Promise<readonly RegistrationId[]>;
};
