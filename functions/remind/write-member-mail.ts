import type { Instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import type { MemberLetter } from '../../shared/letters/kinds';
import { type MemberLetterContent, writeMemberLetter } from '../../shared/letters/write-member-letter';
import type { ClaimId } from '../../shared/registrations/ledger';
import { loadEmployerLetterWords } from '../../shared/words/employer-letter-words';
import { employerItemId } from '../item-id';
import { memberStopPath, signInPath, signInSubject, signInUntil, stopSubject } from '../member-links';
import type { Mail } from '../ports/postbox';
import type { World } from '../ports/world';
import { gatherRound } from './gather-round';
import type { ReadPeople } from './see-for-round';
import type { Letterhead } from './write-contact-mail';

/**
 * Puts a letter to a member of an employer into words and into its envelope; undefined where there is nothing left to say.
 * A link to sign in and an invitation come once and leave nothing to unsubscribe from; every other letter carries the
 * member's own stop (RFC 8058).
 */
export async function writeMemberMail(
  world: Pick<World, 'links'>,
  { publicUrl }: Letterhead,
  employer: Employer,
  people: ReadPeople,
  letter: MemberLetter,
  claim: ClaimId,
  now: Instant,
): Promise<Mail | undefined> {
  const { member, kind } = letter;
  const content = await gatherContent(world, publicUrl, employer, people, letter, now);
  if (content === undefined) return undefined;
  return {
    to: member.email,
    ...writeMemberLetter(content, await loadEmployerLetterWords(member.language)),
    headers: {
      ...('stop' in content
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
  people: ReadPeople,
  letter: MemberLetter,
  now: Instant,
): Promise<MemberLetterContent | undefined> {
  const { member, occasion } = letter;
  const base = { employerName: employer.name };
  const pages = `${publicUrl}/employer`;
  const signStop = async (): Promise<string> =>
    `${publicUrl}${memberStopPath(await links.sign('member-stop', stopSubject(employer, member)))}`;
  switch (occasion.kind) {
    case 'sign-in': {
      const token = await links.sign('sign-in', signInSubject(employer, occasion), signInUntil(now));
      return { ...base, letter: 'sign-in', signIn: `${publicUrl}${signInPath(token)}` };
    }
    case 'invitation':
      return { ...base, letter: 'invitation', address: member.email, signInPage: pages };
    case 'upload-result': {
      const { upload, filename, counts } = occasion;
      const page = `${pages}/uploads/${upload}`;
      return { ...base, letter: 'upload-result', filename, counts, page, stop: await signStop() };
    }
    case 'member-unreachable': {
      const dead = employer.members.find(({ id }) => id === occasion.member);
      if (dead === undefined) return undefined;
      const page = `${pages}/members`;
      return { ...base, letter: 'member-unreachable', address: dead.email, page, stop: await signStop() };
    }
    case 'round': {
      const said = gatherRound(letter, occasion, await people(employer.id), pages, now);
      return said && { ...base, ...said, stop: await signStop() };
    }
  }
}
