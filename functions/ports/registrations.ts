import type { Instant } from '../../shared/calendar/day';
import type { EmployerId, Registration, RegistrationId } from '../../shared/registrations/registration';

/** Lanes of the due queues: `now` where somebody is waiting for an answer, `due` for reminders. */
export type Lane = 'now' | 'due';

/** The next thing to do for an item: absent where nothing waits. */
export type NextLetter = { readonly at: Instant; readonly lane: Lane };

/**
 * A registration with its next letter worked out. Only `withNextLetter` makes one,
 * so that every write of an item passes through that one derivation.
 */
export type Scheduled = { readonly registration: Registration; readonly next: NextLetter | undefined } & {
  readonly __scheduled: never;
};

/** What is read: the registration and the next letter as stored. */
export type Stored = { readonly registration: Registration; readonly next: NextLetter | undefined };

/** The memory of the system: one item per registration. */
export type Registrations = {
  /** Strongly consistent. An item past its `expiresAt` is read as absent. */
  readonly load: (id: RegistrationId) => Promise<Stored | undefined>;
  /**
   * Writes on condition that the stored version is still `registration.version` (0: that there is none, or an expired one),
   * and stores version + 1. Refuses, by throwing, an item over 50 KB.
   */
  readonly save: (scheduled: Scheduled) => Promise<'saved' | 'conflict'>;
  /** Ids whose next letter was due before the instant, oldest first, at most `limit`; eventually consistent. */
  readonly overdue: (before: Instant, limit: number) => Promise<readonly RegistrationId[]>;
  /** Ids of the people an employer registered; eventually consistent. */
  readonly peopleOf: (employer: EmployerId) => Promise<readonly RegistrationId[]>;
};
