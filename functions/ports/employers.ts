import type { Employer } from '../../shared/employers/employer';
import type { EmailAddress, EmployerId } from '../../shared/registrations/registration';
import type { NextLetter, ScheduledEmployer } from '../next-letter';

export type { Employer } from '../../shared/employers/employer';

/** What is read: the employer and the next letter as stored. */
export type StoredEmployer = { readonly employer: Employer; readonly next: NextLetter | undefined };

/** Employers, one item each, and what leads to one: an API key, a member's address. Both are kept as hashes only. */
export type Employers = {
  /** Strongly consistent. An item past its `expiresAt` is read as absent. */
  readonly load: (id: EmployerId) => Promise<Employer | undefined>;
  readonly loadStored: (id: EmployerId) => Promise<StoredEmployer | undefined>;
  /** On condition of the version, as registrations. */
  readonly save: (scheduled: ScheduledEmployer) => Promise<'saved' | 'conflict'>;
  /** Deletes what is there for good, on condition of its version. Keys and members that lead to it are others' items. */
  readonly remove: (id: EmployerId, version: number) => Promise<'removed' | 'conflict'>;
  readonly addKey: (apiKey: string, employer: EmployerId) => Promise<void>;
  /** Deletes what leads from a key to its employer; `id` as the employer lists it. */
  readonly removeKey: (id: string) => Promise<void>;
  /** The employer a key was made for. Whether it still counts stands in that employer's own list. */
  readonly byKey: (apiKey: string) => Promise<EmployerId | undefined>;
  /** Adding twice is adding once. Capitals of an address do not matter. */
  readonly addMember: (email: EmailAddress, employer: EmployerId) => Promise<void>;
  readonly removeMember: (email: EmailAddress, employer: EmployerId) => Promise<void>;
  /** Employers this address was ever a member of, and not removed from. Whether it still is stands in the employer. */
  readonly byMember: (email: EmailAddress) => Promise<readonly EmployerId[]>;
};
