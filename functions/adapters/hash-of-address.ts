import { createHash } from 'node:crypto';
import type { EmailAddress } from '../../shared/registrations/registration';

/**
 * Under what the index of addresses files a registration: most mailboxes ignore upper and lower case, so the hash does.
 * It hides nothing, for the address stands in the same item; but the index, its metrics and its keys then name nobody.
 */
export const hashOfAddress = (email: EmailAddress): string =>
  createHash('sha256').update(email.toLowerCase()).digest('hex');
