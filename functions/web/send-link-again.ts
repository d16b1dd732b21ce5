import type { Instant } from '../../shared/calendar';
import { isSettled } from '../../shared/registrations/ledger';
import type { RegistrationState } from '../../shared/registrations/lifecycle';
import type { AnswerKind, EmailAddress, Registration, RegistrationId } from '../../shared/registrations/registration';
import { isSameAddress } from '../../shared/registrations/same-address';
import { changeRegistration } from '../change-registration';
import type { World } from '../ports/world';
import { withinCap } from './letter-caps';

const minuteInMs = 60 * 1000;
const betweenLettersInMs = 10 * minuteInMs;
/** Anybody may type anybody's address. Three letters in a day help whoever lost one, and hardly annoy whoever did not ask. */
const mostInADay = 3;
const dayInMs = 24 * 60 * minuteInMs;
/** Of an address with many registrations only the newest are written for: one press must not fill a mailbox. */
const mostRegistrations = 5;

/** What answers in which state. Who complained, or whose address is dead, is not written to. */
const answers: Readonly<Partial<Record<RegistrationState, AnswerKind>>> = {
  'awaiting-confirmation': 'confirm',
  told: 'link-again',
  active: 'link-again',
  stopped: 'link-again',
};

/** Read in the place of a registration where there is none, so that an unknown address costs about as much time. */
const nobody = 'nobody' as RegistrationId;

/**
 * Owes a letter with the link to every registration of an address: whoever has not confirmed yet gets the question again.
 * Tells its caller nothing, so that nobody can find out who is registered: where nothing is owed a count is written in the
 * place of the item. What remains for a very patient clock is one more read, at most once in ten minutes and three times a
 * day for each registration.
 */
export async function sendLinkAgain(
  world: Pick<World, 'clock' | 'registrations' | 'counts' | 'log'>,
  email: EmailAddress,
): Promise<void> {
  const ids = await world.registrations.ofAddress(email);
  const found = await world.registrations.loadAll(ids.length === 0 ? [nobody] : ids);
  const owed = found
    .map(({ registration }) => registration)
    .filter((registration) => oweLink(registration, email, world.clock.now()) !== registration)
    .sort((one, other) => other.registeredAt - one.registeredAt)
    .slice(0, mostRegistrations);
  if (owed.length === 0) await world.counts.add('links-in-vain', email.toLowerCase());
  await Promise.all(
    owed.map(async ({ id }) => {
      const changed = await changeRegistration(world, id, async (newest, now) =>
        withinCap(world, newest, oweLink(newest, email, now)),
      );
      if (changed.outcome !== 'changed') return;
      world.log('info', 'link-asked-again', 'Somebody asked for their link again.', { registration: id });
    }),
  );
}

/** The registration, owing the letter; the same object where none is to go. */
function oweLink(registration: Registration, email: EmailAddress, at: Instant): Registration {
  const kind = answers[registration.state];
  if (kind === undefined || !isOf(registration, email) || stoppedUnconfirmed(registration)) return registration;
  const asked = registration.occasions.filter((one) => one.kind === kind && one.at > at - dayInMs);
  if (asked.length >= mostInADay || asked.some((one) => one.at > at - betweenLettersInMs)) return registration;
  const kept = forgetAsked(registration, kind, at);
  return { ...kept, occasions: [...kept.occasions, { kind, at }] };
}

/** What was asked and answered more than a day ago is forgotten, so that asking does not make an item grow. */
function forgetAsked(registration: Registration, kind: AnswerKind, at: Instant): Registration {
  const forgotten = new Set(
    registration.ledger
      .filter((entry) => entry.key.startsWith(`${kind}.`) && isSettled(entry) && entry.at <= at - dayInMs)
      .map(({ key }) => String(key)),
  );
  if (forgotten.size === 0) return registration;
  return {
    ...registration,
    occasions: registration.occasions.filter((one) => one.kind !== kind || !forgotten.has(`${kind}.${one.at}`)),
    ledger: registration.ledger.filter(({ key }) => !forgotten.has(key)),
  };
}

/** The index may be a moment behind: a letter goes to the address of today. */
const isOf = ({ contact }: Registration, email: EmailAddress): boolean => isSameAddress(contact.email, email);

/** Said "stop" to the very first letter: whoever typed that address does not get it written to again. */
const stoppedUnconfirmed = ({ state, origin, occasions }: Registration): boolean =>
  state === 'stopped' && origin.by === 'self' && !occasions.some(({ kind }) => kind === 'closed');
