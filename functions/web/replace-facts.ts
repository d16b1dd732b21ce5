import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../shared/calendar';
import type { FieldProblem } from '../../shared/problems';
import { storedPreferences } from '../../shared/registrations/preferences';
import type {
  EmailAddress,
  Registration,
  RegistrationId,
  Traveller,
  TravellerId,
} from '../../shared/registrations/registration';
import type { RegistrationForm, TravellerForm } from '../../shared/registrations/registration-form';
import type { World } from '../ports/world';
import { decideAddress } from './ask-address';
import { changeOrRefuse, type Decided, type Decision } from './change-or-refuse';
import { decideWithinCap } from './letter-caps';
import { isOpen, oweChanged } from './occasions';

export type ReplaceRefusal = 'closed' | 'version-conflict' | FieldProblem;

/**
 * Puts a whole new form in place of the old one, where the registration still has the version its reader saw.
 * The e-mail address stays: only the owner of that mailbox has confirmed, and another second one is asked first. Preferences
 * stay where the form has none. Travellers keep their id where the form
 * names it; without ids they are matched in their order.
 */
export const replaceFacts = (
  world: Pick<World, 'clock' | 'registrations' | 'counts' | 'log'>,
  id: RegistrationId,
  form: RegistrationForm,
  version: number,
): Promise<Decided<ReplaceRefusal>> =>
  changeOrRefuse<ReplaceRefusal>(world, id, (registration, now) =>
    decideWithinCap(world, registration, decideFacts(registration, form, version, now)),
  );

function decideFacts(
  registration: Registration,
  form: RegistrationForm,
  version: number,
  now: Instant,
): Decision<ReplaceRefusal> {
  if (registration.version !== version) return { refuses: 'version-conflict' };
  if (!isOpen(registration)) return { refuses: 'closed' };
  if (form.contact.email !== registration.contact.email) {
    return { refuses: { pointer: '/contact/email', code: 'email-cannot-change' } };
  }
  const stranger = form.travellers.findIndex(
    ({ id: named }, index, all) =>
      named !== undefined &&
      (!registration.travellers.some((traveller) => traveller.id === named) ||
        all.findIndex((other) => other.id === named) !== index),
  );
  if (stranger >= 0) return { refuses: { pointer: `/travellers/${stranger}/id`, code: 'unknown-traveller' } };

  const { secondEmail, ...contact } = form.contact;
  const { secondEmail: second } = registration.contact;
  const asked = putSecond(
    { ...registration, contact: { ...contact, ...(second === undefined ? {} : { secondEmail: second }) } },
    secondEmail,
    now,
  );
  if ('refuses' in asked) return asked;
  const changed = {
    ...prefer(asked.becomes, form),
    travellers: nameTravellers(form.travellers, registration),
  };
  if (isDeepStrictEqual(plain(changed), plain(registration))) return { becomes: registration };
  const isOldNews = isDeepStrictEqual(plain(changed.travellers), plain(registration.travellers));
  return { becomes: isOldNews ? changed : oweChanged(changed, now) };
}

/** Whether the form names a second address that is neither kept nor asked yet. */
export const namesAnotherAddress = (
  { contact, askedAddress }: Registration,
  { contact: { secondEmail } }: RegistrationForm,
): boolean => secondEmail !== undefined && secondEmail !== contact.secondEmail && secondEmail !== askedAddress?.email;

function prefer(registration: Registration, { preferences: wish }: RegistrationForm): Registration {
  if (wish === undefined) return registration;
  const { preferences: _, ...others } = registration;
  const preferences = storedPreferences(wish);
  return preferences === undefined ? others : { ...others, preferences };
}

/** Before the first address is confirmed nobody is asked at another one. */
function putSecond(registration: Registration, email: EmailAddress | undefined, at: Instant): Decision<ReplaceRefusal> {
  const { secondEmail, ...contact } = registration.contact;
  if (email === undefined) return { becomes: { ...registration, contact } };
  if (email === secondEmail || email === registration.askedAddress?.email) return { becomes: registration };
  if (registration.state === 'awaiting-confirmation') {
    return { becomes: { ...registration, askedAddress: { email, place: 'second', at } } };
  }
  const decided = decideAddress(registration, { place: 'second', email }, at);
  return 'refuses' in decided && decided.refuses !== 'closed'
    ? { refuses: { ...decided.refuses, pointer: '/contact/secondEmail' } }
    : decided;
}

/** Gives an id to everyone: named ones keep theirs, others take those left over in order, newcomers the lowest free. */
function nameTravellers(forms: readonly TravellerForm[], registration: Registration): readonly Traveller[] {
  const named = new Set(forms.flatMap(({ id }) => (id === undefined ? [] : [id])));
  // Only where no id is given at all is the order all we have to go by.
  const reusable = named.size === 0 ? registration.travellers.map(({ id }): string => id) : [];
  const free = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'].filter(
    (id) => !named.has(id) && !registration.travellers.some((traveller) => traveller.id === id),
  );
  const spare = [
    ...reusable,
    ...free,
    ...registration.travellers.map(({ id }): string => id).filter((id) => !named.has(id)),
  ];
  return forms.map(({ id, ...facts }) => ({ ...facts, id: (id ?? spare.shift() ?? 't1') as TravellerId }));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
