import { createHash } from 'node:crypto';
import type { Instant } from '../shared/calendar/day';
import type { LetterKey } from '../shared/registrations/ledger';
import { employerItemId, type ItemId } from './item-id';
import { isEmployer, type Owing } from './owing';

/** Names one letter of one registering to whoever holds the item, and nothing to anybody else: its key holds dates of the law. */
export type Fingerprint = string & { readonly __fingerprint: never };

/** 32 hexadecimal digits are 128 bits: ids have more chance than that, so nobody can try them all. */
const digits = 32;

export const fingerprintOf = (item: Owing, key: LetterKey): Fingerprint =>
  isEmployer(item)
    ? fingerprint(employerItemId(item.id), item.createdAt, key)
    : fingerprint(item.id, item.registeredAt, key);

const fingerprint = (id: ItemId, since: Instant, key: LetterKey): Fingerprint =>
  createHash('sha256').update(`${id} ${since} ${key}`).digest('hex').slice(0, digits) as Fingerprint;
