import type { Instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import type { MemberLetter } from '../../shared/letters/kinds';
import { type MemberLetterContent, writeMemberLetter } from '../../shared/letters/write-member-letter';
import type { ClaimId } from '../../shared/registrations/ledger';
import { employerItemId } from '../item-id';
import { memberStopPath, signInPath, signInSubject, signInUntil, stopSubject } from '../member-links';
import type { Mail } from '../ports/postbox';
import type { World } from '../ports/world';
import type { Letterhead } from './write-contact-mail';

/**
 * Puts a letter to a member of an employer into words and into its envelope. A link to sign in and an invitation come
 * once and leave nothing to unsubscribe from; every other letter carries the member's own stop (RFC 8058).
 */
export async function writeMemberMail(
  world: Pick<World, 'links'>,
  { publicUrl }: Letterhead,
  employer: Employer,
  letter: MemberLetter,
  claim: ClaimId,
  now: Instant,
): Promise<Mail> {
  const { member, kind } = letter;
  const content = await gatherContent(world, publicUrl, employer, letter, now);
  return {
    to: member.email,
    ...writeMemberLetter(content),
    headers: {
      ...(content.letter === 'upload-result'
        ? { 'List-Unsubscribe': `<${content.stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
      'Auto-Submitted': 'auto-generated',
    },
    attachments: [],
    tags: { registration: employerItemId(employer.id), claim, letter: kind },
  };
}

async function gatherContent(
  { links }: Pick<World, 'links'>,
  publicUrl: string,
  employer: Employer,
  { member, occasion }: MemberLetter,
  now: Instant,
): Promise<MemberLetterContent> {
  const base = { employerName: employer.name, language: member.language };
  if (occasion.kind === 'sign-in') {
    const token = await links.sign('sign-in', signInSubject(employer, occasion), signInUntil(now));
    return { ...base, letter: 'sign-in', signIn: `${publicUrl}${signInPath(token)}` };
  }
  if (occasion.kind === 'invitation') {
    return { ...base, letter: 'invitation', address: member.email, signInPage: `${publicUrl}/employer` };
  }
  const { upload, filename, counts } = occasion;
  const stop = await links.sign('member-stop', stopSubject(employer, member));
  return {
    ...base,
    letter: 'upload-result',
    filename,
    counts,
    page: `${publicUrl}/employer/uploads/${upload}`,
    stop: `${publicUrl}${memberStopPath(stop)}`,
  };
}
