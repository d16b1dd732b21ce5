import type { Instant } from '../../shared/calendar/day';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import { changeRegistration } from '../change-registration';
import { withNextLetter } from '../next-letter';
import type { SendOutcome } from '../ports/postbox';
import type { Stored } from '../ports/registrations';
import type { World } from '../ports/world';
import { type ChosenMail, chooseMail } from './choose-mail';
import { claimMail, recordMail, skipLetters } from './claim';
import { type Letterhead, writeMail } from './write-mail';

export type RemindWorld = Pick<World, 'clock' | 'chance' | 'registrations' | 'stops' | 'postbox' | 'links' | 'log'>;

/** What came of one ring. All of them are ordinary: a ring may come twice, early, late or for nobody. */
export type RingOutcome =
  | { readonly outcome: 'absent' | 'nothing-due' | 'claimed-elsewhere' }
  | { readonly outcome: 'sent'; readonly mails: number }
  | { readonly outcome: 'put-off'; readonly reason: string };

/** More rounds than one registration can owe mails at a time (an answer of each kind and a reminder) and people can write in between. */
const mostRounds = 16;

/**
 * Answers a ring: reads the registration, and as long as a letter is due, claims it, sends it and records what came of it.
 * Nothing is trusted but the item itself. Throws when the world fails; the ring then comes again.
 */
export async function remind(world: RemindWorld, letterhead: Letterhead, id: RegistrationId): Promise<RingOutcome> {
  let mails = 0;
  /** As this very ring wrote it; undefined where it has to be read. */
  let written: Registration | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const stored = written === undefined ? await world.registrations.load(id) : { registration: written };
    if (stored === undefined) return { outcome: 'absent' };
    written = undefined;
    const now = world.clock.now();
    const choice = chooseMail(stored.registration, now);
    switch (choice.choice) {
      case 'claimed-elsewhere':
        return { outcome: 'claimed-elsewhere' };
      case 'nothing-due':
        if ('next' in stored) await mendNextLetter(world, stored, now);
        return mails === 0 ? { outcome: 'nothing-due' } : { outcome: 'sent', mails };
      case 'skip':
        await save(world, skipLetters(stored.registration, choice.skips, now), now);
        break;
      case 'mail': {
        const claim = world.chance.claimId();
        // Somebody wrote in between: read again, choose again.
        if (!(await save(world, claimMail(stored.registration, choice.mail, claim, now), now))) break;
        const sent = await post(world, letterhead, stored.registration, choice.mail, claim, now);
        written = await record(world, id, choice.mail, claim, sent);
        if (sent.outcome === 'later') return { outcome: 'put-off', reason: sent.reason };
        mails += 1;
      }
    }
  }
  throw new Error(`Registration ${id} still owes a letter after ${mostRounds} rounds`);
}

type Posted = SendOutcome | { readonly outcome: 'not-wanted'; readonly reason: string };

async function post(
  world: RemindWorld,
  letterhead: Letterhead,
  registration: Registration,
  mail: ChosenMail,
  claim: ClaimId,
  now: Instant,
): Promise<Posted> {
  if (await world.stops.has(registration.contact.email)) return { outcome: 'not-wanted', reason: 'address-stopped' };
  const sent = await world.postbox.send(await writeMail(world, letterhead, registration, mail, claim, now));
  if (sent.outcome !== 'taken') {
    world.log('warn', `letter-${sent.outcome}`, 'SES did not take a letter.', {
      registration: registration.id,
      claim,
      reason: sent.reason,
    });
  }
  return sent;
}

/** Conditioned on the claim, not on the version: what the person changed meanwhile stands, and is planned anew. Answers the item as written. */
async function record(
  world: RemindWorld,
  id: RegistrationId,
  mail: ChosenMail,
  claim: ClaimId,
  sent: Posted,
): Promise<Registration | undefined> {
  const changed = await changeRegistration(world, id, (registration, now) =>
    recordMail(registration, mail, claim, sent, now),
  );
  return changed.outcome === 'absent' ? undefined : changed.registration;
}

async function save(world: RemindWorld, registration: Registration, now: Instant): Promise<boolean> {
  return (await world.registrations.save(withNextLetter(registration, now))) === 'saved';
}

/** The hour may have moved with the law or the clock; an item that names a wrong hour would ring for ever. */
async function mendNextLetter(world: RemindWorld, stored: Stored, now: Instant): Promise<void> {
  const scheduled = withNextLetter(stored.registration, now);
  const same = scheduled.next?.at === stored.next?.at && scheduled.next?.lane === stored.next?.lane;
  if (!same) await world.registrations.save(scheduled);
}
