import { type Instant, instant } from '../../shared/calendar/day';
import { forgetOccasions } from '../../shared/employers/forget';
import type { ClaimId, LetterKey } from '../../shared/registrations/ledger';
import { isSynthetic } from '../../shared/registrations/synthetic';
import { withoutAddress } from '../emptied';
import type { ItemId } from '../item-id';
import { logCode } from '../log-code';
import type { NextLetter } from '../next-letter';
import { changeOwing, isEmployer, loadOwing, nextLetterOf, type Owing, type OwingChange, saveOwing } from '../owing';
import type { Clock } from '../ports/clock';
import type { SendOutcome } from '../ports/postbox';
import type { World } from '../ports/world';
import { type ChosenMail, chooseMail, dueLetters } from './choose-mail';
import { claimMail, leaveToNextRing, recordMail, skipLetters } from './claim';
import { endKeeping, isKeptLongEnough } from './end-keeping';
import { finishErasing, isReceiptSettled } from './finish-erasing';
import { forgetOld } from './forget-old';
import { holdRound, isRoundDue } from './hold-round';
import { countUnheard, waitedInMs } from './letter-sent';
import { type ReadPeople, readOnce } from './see-for-round';
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

/** More looks without a mail than other people and rooms write in between. */
const mostIdleLooks = 32;

/** Until when a ring may begin another mail; what is left then goes with the next ring. */
export type RingTime = { readonly until: Instant };
const allTheTime: RingTime = { until: instant(Number.MAX_SAFE_INTEGER) };

/** A run of the room ends after 60 s: a mail begun after 40 might not be recorded any more. */
export const timeOfRun = (clock: Clock): RingTime => ({ until: instant(clock.now() + 40_000) });

/**
 * Answers a ring: reads the item, and as long as a letter is due, claims it, sends it and records what came of it.
 * Nothing is trusted but the item itself. Throws when the world fails; the ring then comes again.
 */
export async function remind(
  world: RemindWorld,
  letterhead: Letterhead,
  id: ItemId,
  time: RingTime = allTheTime,
): Promise<RingOutcome> {
  const people = readOnce(world);
  const settled = new Set<LetterKey>();
  let mails = 0;
  let putOff: string | undefined;
  /** As this very ring wrote it; undefined where it has to be read. */
  let written: Owing | undefined;
  for (let idleLooks = 0; idleLooks < mostIdleLooks; idleLooks += 1) {
    const stored = written === undefined ? await loadOwing(world, id) : { item: written };
    if (stored === undefined) return { outcome: 'absent' };
    written = undefined;
    const { item } = stored;
    const now = world.clock.now();
    if (isEmployer(item) && isRoundDue(item, now)) {
      await holdRound(world, item, await people(item.id), now);
      continue;
    }
    const choice = chooseMail(item, now);
    switch (choice.choice) {
      case 'claimed-elsewhere':
        return { outcome: 'claimed-elsewhere' };
      case 'nothing-due':
        if (!isEmployer(item) && isKeptLongEnough(item, now)) {
          await endKeeping(world, item, now);
          break;
        }
        if ('next' in stored) await mendNextLetter(world, stored, now);
        if (putOff !== undefined) return { outcome: 'put-off', reason: putOff };
        return mails === 0 ? { outcome: 'nothing-due' } : { outcome: 'sent', mails };
      case 'skip':
        await saveOwing(world, skipLetters(item, choice.skips, now), now);
        break;
      case 'mail': {
        const claim = world.chance.claimId();
        if (now > time.until) {
          putOff = 'no-time';
          await saveOwing(world, leaveToNextRing(item, dueLetters(item, now), claim, now), now);
          break;
        }
        // Somebody wrote in between: read again, choose again.
        const claimed = claimMail(item, choice.mail, claim, now);
        if ((await saveOwing(world, claimed, now)) === 'conflict') break;
        const sent = await post(world, letterhead, item, people, choice.mail, claim, now);
        written = await record(world, id, { ...claimed, version: claimed.version + 1 }, choice.mail, claim, sent);
        if (written !== undefined && !isEmployer(written) && isReceiptSettled(written)) {
          await finishErasing(world, written);
          return { outcome: 'sent', mails: mails + 1 };
        }
        // The next letter is tried too: it may be for somebody else, and the hour this item names would ring for it no more.
        if (sent.outcome === 'later') putOff = sent.reason;
        else {
          mails += 1;
          noteOnce(choice.mail, settled);
        }
        idleLooks = 0;
      }
    }
  }
  throw new Error(`${id} was looked at ${mostIdleLooks} times, and nothing came of it`);
}

/** A letter that is settled and yet chosen again would be sent for ever. */
function noteOnce({ carries }: ChosenMail, settled: Set<LetterKey>): void {
  for (const { letter } of carries) {
    if (settled.has(letter.key)) throw new Error('A letter was settled and chosen again in the same ring');
    settled.add(letter.key);
  }
}

type Posted = SendOutcome | { readonly outcome: 'not-wanted'; readonly reason: string };

async function post(
  world: RemindWorld,
  letterhead: Letterhead,
  item: Owing,
  people: ReadPeople,
  mail: ChosenMail,
  claim: ClaimId,
  now: Instant,
): Promise<Posted> {
  const written = await writeMail(world, letterhead, item, people, mail, claim, now);
  if (written === undefined) return { outcome: 'not-wanted', reason: 'answered-meanwhile' };
  if (await world.stops.has(written.to)) return { outcome: 'not-wanted', reason: 'address-stopped' };
  const sent = await world.postbox.send(written);
  const whose = { [isEmployer(item) ? 'employer' : 'registration']: item.id, claim };
  if (sent.outcome === 'taken') {
    const unheard = countUnheard(item.ledger, now);
    // No figure of letters counts those of our own registrations.
    const code = !isEmployer(item) && isSynthetic(item) ? 'heartbeat-letter-sent' : 'letter-sent';
    world.log('info', code, 'SES took a letter.', {
      ...whose,
      waitedSeconds: Math.round(waitedInMs(mail.carries, world.clock.now()) / 1000),
      ...(unheard === 0 ? {} : { unheard }),
    });
  } else {
    const limit = sent.outcome === 'later' ? sent.limit : undefined;
    world.log('warn', `letter-${sent.outcome}`, 'SES did not take a letter.', {
      ...whose,
      reason: logCode(sent.reason),
      limit,
    });
  }
  return sent;
}

/**
 * Conditioned on the claim: what people changed meanwhile stands, and is planned anew. The item as claimed is tried first, and read only
 * where somebody has written since. Answers the item as written.
 */
async function record(
  world: RemindWorld,
  id: ItemId,
  claimed: Owing,
  mail: ChosenMail,
  claim: ClaimId,
  sent: Posted,
): Promise<Owing | undefined> {
  const change: OwingChange = {
    registration: (registration, now) => {
      const recorded = recordMail(registration, mail, claim, sent, now);
      return isReceiptSettled(recorded) ? withoutAddress(recorded, now) : forgetOld(recorded, now);
    },
    employer: (employer, now) => forgetOccasions(recordMail(employer, mail, claim, sent, now), now),
  };
  const changed = await changeOwing(world, id, change, claimed);
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
