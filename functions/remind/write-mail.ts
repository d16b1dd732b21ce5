import type { Instant } from '../../shared/calendar/day';
import type { ClaimId } from '../../shared/registrations/ledger';
import { isEmployer, type Owing } from '../owing';
import type { Mail } from '../ports/postbox';
import type { World } from '../ports/world';
import type { ChosenMail } from './choose-mail';
import type { ReadPeople } from './see-for-round';
import { type Letterhead, writeContactMail } from './write-contact-mail';
import { writeMemberMail } from './write-member-mail';

/** Puts the chosen mail of an item into words and into its envelope; undefined where there is nothing left to say. */
export async function writeMail(
  world: Pick<World, 'links'>,
  letterhead: Letterhead,
  item: Owing,
  people: ReadPeople,
  mail: ChosenMail,
  claim: ClaimId,
  now: Instant,
): Promise<Mail | undefined> {
  const { says } = mail;
  if (says.letter === 'to-member') {
    if (isEmployer(item)) return writeMemberMail(world, letterhead, item, people, says.memberLetter, claim, now);
  } else if (!isEmployer(item)) {
    return writeContactMail(world, letterhead, item, { ...mail, says }, claim, now);
  }
  throw new TypeError('A mail was chosen for another kind of item than the one it is written from.');
}
