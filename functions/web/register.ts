import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Instant, instant } from '../../shared/calendar';
import { storedPreferences } from '../../shared/registrations/preferences';
import type {
  AskedAddress,
  Contact,
  Registration,
  RegistrationId,
  TravellerId,
} from '../../shared/registrations/registration';
import type { RegistrationForm, TravellerForm } from '../../shared/registrations/registration-form';
import { keptUnconfirmedInMs } from '../../shared/registrations/retention';
import { isSameAddress } from '../../shared/registrations/same-address';
import { withNextLetter } from '../next-letter';
import type { World } from '../ports/world';
import { withinCap } from './letter-caps';

export type Registered =
  | { readonly outcome: 'registered' | 'already-registered'; readonly registration: Registration }
  | { readonly outcome: 'key-reused' };

/**
 * Keeps what a person sent and owes them the letter that asks for a confirmation.
 * A second address is asked once the first is confirmed; until its owner has pressed the button it is not written to.
 * The same key with the same form registers once; the same key with another form is refused, and nothing is written.
 * Where the mailbox had its letters of this hour the registration is kept without one: its caller is told the same.
 */
export async function register(
  world: Pick<World, 'clock' | 'chance' | 'registrations' | 'counts' | 'log'>,
  form: RegistrationForm,
  idempotencyKey?: string,
): Promise<Registered> {
  const now = world.clock.now();
  const id = idempotencyKey === undefined ? world.chance.registrationId() : idOfKey(idempotencyKey);
  const registration = draftRegistration(form, id, now);
  // Looked for first: whoever sends the same twice asks for one letter.
  const known = idempotencyKey === undefined ? undefined : await world.registrations.load(id);
  if (known === undefined) {
    const kept = await withinCap(world, { occasions: [] }, registration);
    if ((await world.registrations.save(withNextLetter(kept, now))) === 'saved') {
      return { outcome: 'registered', registration: { ...registration, version: 1 } };
    }
  }
  const stored = known ?? (await world.registrations.load(id));
  if (stored === undefined) throw new Error(`Registration ${id} vanished between two reads`);
  return saysTheSame(stored.registration, registration)
    ? { outcome: 'already-registered', registration: stored.registration }
    : { outcome: 'key-reused' };
}

/** What would be kept of a form that is registered now. Nothing is: a page may show what it leads to. */
export function draftRegistration(form: RegistrationForm, id: RegistrationId, now: Instant): Registration {
  const preferences = form.preferences && storedPreferences(form.preferences);
  return {
    id,
    version: 0,
    state: 'awaiting-confirmation',
    ...askSecond(form.contact, now),
    ...(preferences === undefined ? {} : { preferences }),
    travellers: form.travellers.map(numberTraveller),
    origin: { by: 'self' },
    registeredAt: now,
    occasions: [{ kind: 'confirm', at: now }],
    ledger: [],
    expiresAt: instant(now + keptUnconfirmedInMs),
  };
}

/** 32 of the 64 hexadecimal digits of SHA-256: 128 bits, as many as an id drawn by chance. */
const idOfKey = (key: string): RegistrationId =>
  createHash('sha256').update(`idempotency-key ${key}`).digest('hex').slice(0, 32) as RegistrationId;

function numberTraveller({ id: _, ...facts }: TravellerForm, index: number) {
  return { ...facts, id: `t${index + 1}` as TravellerId };
}

function askSecond(
  { secondEmail, ...contact }: Contact,
  at: Registration['registeredAt'],
): { readonly contact: Contact; readonly askedAddress?: AskedAddress } {
  const isAnother = secondEmail !== undefined && !isSameAddress(secondEmail, contact.email);
  return { contact, ...(isAnother ? { askedAddress: { email: secondEmail, place: 'second', at } } : {}) };
}

/** Compared as JSON, because the store forgets the order of keys and what is undefined. */
function saysTheSame(one: Registration, other: Registration): boolean {
  const said = ({ contact, travellers, preferences, askedAddress }: Registration): unknown =>
    JSON.parse(JSON.stringify({ contact, travellers, preferences, second: askedAddress?.email }));
  return isDeepStrictEqual(said(one), said(other));
}
