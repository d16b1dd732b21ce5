import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { instant } from '../../shared/calendar';
import type { Registration, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import type { RegistrationForm, TravellerForm } from '../../shared/registrations/registration-form';
import { keptUnconfirmedInMs } from '../../shared/registrations/retention';
import { withNextLetter } from '../next-letter';
import type { World } from '../ports/world';

export type Registered =
  | { readonly outcome: 'registered' | 'already-registered'; readonly registration: Registration }
  | { readonly outcome: 'key-reused' };

/**
 * Keeps what a person sent and owes them the letter that asks for a confirmation.
 * The same key with the same form registers once; the same key with another form is refused, and nothing is written.
 */
export async function register(
  world: Pick<World, 'clock' | 'chance' | 'registrations'>,
  form: RegistrationForm,
  idempotencyKey?: string,
): Promise<Registered> {
  const now = world.clock.now();
  const registration: Registration = {
    id: idempotencyKey === undefined ? world.chance.registrationId() : idOfKey(idempotencyKey),
    version: 0,
    state: 'awaiting-confirmation',
    contact: form.contact,
    travellers: form.travellers.map(numberTraveller),
    origin: { by: 'self' },
    registeredAt: now,
    occasions: [{ kind: 'confirm', at: now }],
    ledger: [],
    expiresAt: instant(now + keptUnconfirmedInMs),
  };
  if ((await world.registrations.save(withNextLetter(registration, now))) === 'saved') {
    return { outcome: 'registered', registration: { ...registration, version: 1 } };
  }
  const stored = await world.registrations.load(registration.id);
  if (stored === undefined) throw new Error(`Registration ${registration.id} vanished between two reads`);
  return saysTheSame(stored.registration, registration)
    ? { outcome: 'already-registered', registration: stored.registration }
    : { outcome: 'key-reused' };
}

/** 32 of the 64 hexadecimal digits of SHA-256: 128 bits, as many as an id drawn by chance. */
const idOfKey = (key: string): RegistrationId =>
  createHash('sha256').update(`idempotency-key ${key}`).digest('hex').slice(0, 32) as RegistrationId;

function numberTraveller({ id: _, ...facts }: TravellerForm, index: number) {
  return { ...facts, id: `t${index + 1}` as TravellerId };
}

/** Compared as JSON, because the store forgets the order of keys and what is undefined. */
function saysTheSame(one: Registration, other: Registration): boolean {
  const said = ({ contact, travellers }: Registration): unknown => JSON.parse(JSON.stringify({ contact, travellers }));
  return isDeepStrictEqual(said(one), said(other));
}
