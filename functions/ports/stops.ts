import type { EmailAddress } from '../../shared/registrations/registration';

/** Addresses that must never be written to again, kept as peppered hashes. */
export type Stops = {
  readonly has: (address: EmailAddress) => Promise<boolean>;
  /** Adding twice is adding once. */
  readonly add: (address: EmailAddress) => Promise<void>;
};
