import type { EmailAddress } from './registration';

/** Most mailboxes ignore upper and lower case, and SES may report either. */
export const isSameAddress = (one: EmailAddress, other: EmailAddress): boolean =>
  one.toLowerCase() === other.toLowerCase();
