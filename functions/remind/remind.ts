import type { Instant } from '../../shared/calendar/day';
import { forgetOccasions } from '../../shared/employers/forget';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { ItemId } from '../item-id';
import type { NextLetter } from '../next-letter';
import { changeOwing, isEmployer, loadOwing, nextLetterOf, type Owing, saveOwing } from '../owing';
import type { SendOutcome } from '../ports/postbox';
import type { World } from '../ports/world';
import { type ChosenMail, chooseMail } from './choose-mail';
import { claimMail, recordMail, skipLetters } from './claim';
import { forgetOld } from './forget-old';
import type { Letterhead } from './write-contact-mail';
import { writeMail } from './write-mail';

export type RemindWorld = Pick<
  World,
  'clock' | 'chance' | 'registrations' | 'employers' | 'stops' | 'postbox' | 'links' | 'log'
>;

/** What came of one ring. All of them are ordinary: a ring may come twice, early, late or for nobody. */
export type RingOutcome =
  | { readonly outcome: 'absent' | 'nothing-due' | 'claimed-elsewhere' }
  | { readonly outcome: 'sent'; readonly mails: number }
  | { readonly outcome: 'put-off'; readonly reason: string };

/** More rounds than an item can owe mails at a time (an answer of each kind and a reminder; a letter to each of 20 members) and people can write in between. */
const mostRounds = 32;

/**
 * Answers a ring: reads the item, and as long as a letter is due, claims it, sends it and records what came of it.
 * Nothing is trusted but the item itself. Throws when the world fails; the ring then comes again.
 */
export async function remind(world: RemindWorld, letterhead: Letterhead, id: ItemId): Promise<RingOutcome> {
  let mails = 0;
  let putOff: string | undefined;
  /** As this very ring wrote it; undefined where it has to be read. */
  let written: Owing | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const stored = written === undefined ? await loadOwing(world, id) : { item: written };
    if (stored === undefined) return { outcome: 'absent' };
    written = undefined;
    const now = world.clock.now();
    const choice = chooseMail(stored.item, now);
    switch (choice.choice) {
      case 'claimed-elsewhere':
        return { outcome: 'claimed-elsewhere' };
      case 'nothing-due':
        if ('next' in stored) await mendNextLetter(world, stored, now);
        if (putOff !== undefined) return { outcome: 'put-off', reason: putOff };
        return mails === 0 ? { outcome: 'nothing-due' } : { outcome: 'sent', mails };
      case 'skip':
        await saveOwing(world, skipLetters(stored.item, choice.skips, now), now);
        break;
      case 'mail': {
        const claim = world.chance.claimId();
        // Somebody wrote in between: read again, choose again.
        if ((await saveOwing(world, claimMail(stored.item, choice.mail, claim, now), now)) === 'conflict') break;
        const sent = await post(world, letterhead, stored.item, choice.mail, claim, now);
        written = await record(world, id, choice.mail, claim, sent);
        // The next letter is tried too: it may be for somebody else, and the hour this item names would ring for it no more.
        if (sent.outcome === 'later') putOff = sent.reason;
        else mails += 1;
      }
    }
  }
  throw new Error(`${id} still owes a letter after ${mostRounds} rounds`);
}

type Posted = SendOutcome | { readonly outcome: 'not-wanted'; readonly reason: string };

async function post(
  world: RemindWorld,
  letterhead: Letterhead,
  item: Owing,
  mail: ChosenMail,
  claim: ClaimId,
  now: Instant,
): Promise<Posted> {
  const written = await writeMail(world, letterhead, item, mail, claim, now);
  if (await world.stops.has(written.to)) return { outcome: 'not-wanted', reason: 'address-stopped' };
  const sent = await world.postbox.send(written);
  if (sent.outcome !== 'taken') {
    world.log('warn', `letter-${sent.outcome}`, 'SES did not take a letter.', {
      [isEmployer(item) ? 'employer' : 'registration']: item.id,
      claim,
      reason: sent.reason,
    });
  }
  return sent;
}

/** Conditioned on the claim, not on the version: what people changed meanwhile stands, and is planned anew. Answers the item as written. */
async function record(
  world: RemindWorld,
  id: ItemId,
  mail: ChosenMail,
  claim: ClaimId,
  sent: Posted,
): Promise<Owing | undefined> {
  const changed = await changeOwing(world, id, {
    registration: (registration, now) => forgetOld(recordMail(registration, mail, claim, sent, now), now),
    employer: (employer, now) => forgetOccasions(recordMail(employer, mail, claim, sent, now), now),
  });
  return changed.outcome === 'absent' ? undefined : changed.item;
}

/** The hour may have moved with the law or the clock; an item that names a wrong hour would ring for ever. */
async function mendNextLetter(
  world: RemindWorld,
  { item, next }: { readonly item: Owing; readonly next: NextLetter | undefined },
  now: Instant,
): Promise<void> {
  const right = nextLetterOf(item, now);
  if (right?.at !== next?.at || right?.lane !== next?.lane) await saveOwing(world, item, now);
}
