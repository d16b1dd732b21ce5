import type { Instant } from '../../shared/calendar/day';
import type { ClaimId } from '../../shared/registrations/ledger';
import { isEmployer, type Owing } from '../owing';
import type { Mail } from '../ports/postbox';
import type { World } from '../ports/world';
import type { ChosenMail } from './choose-mail';
import type { ReadPeople } from './see-for-round';
import type { Letterhead } from './write-contact-mail';

/**
 * Puts the chosen mail of an item into words and into its envelope; undefined where there is nothing left to say. Most letters go to
 * residents, and a ring may find nothing due: what writes a letter is loaded with the first one of its kind.
 */
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
    if (isEmployer(item)) {
      const { writeMemberMail } = await import('./write-member-mail');
      return writeMemberMail(world, letterhead, item, people, says.memberLetter, claim, now);
    }
  } else if (!isEmployer(item)) {
    const { writeContactMail } = await import('./write-contact-mail');
    return writeContactMail(world, letterhead, item, { ...mail, says }, claim, now);
  }
  throw new TypeError('A mail was chosen for another kind of item than the one it is written from.');
}
