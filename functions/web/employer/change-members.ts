import * as z from 'zod';
import { type Employer, type Member, type MemberId, roles } from '../../../shared/employers/employer';
import { emailForm } from '../../../shared/registrations/contact-form';
import { isSameAddress } from '../../../shared/registrations/same-address';
import { languages } from '../../../shared/words/languages';
import type { World } from '../../ports/world';
import { takesOneMore } from '../letter-caps';
import { type Actor, decideAsAdmin, type EmployerDecided } from './decide';

/** 20 × 5 sign-ins an hour × 280 bytes = 28 KB of the 50 KB an item may have. */
const mostMembers = 20;

export const invitationForm = z.object({
  email: emailForm,
  role: z.enum(roles),
  language: z.enum(languages),
});
export const roleForm = z.object({ role: z.enum(roles) });

type Powers = Pick<World, 'clock' | 'chance' | 'employers'>;

/**
 * Makes somebody a member, and owes them a letter that says how to sign in; none where their mailbox had its letters of this
 * hour, for they can ask for a link to sign in by themselves.
 */
export async function inviteMember(
  world: Powers & Pick<World, 'counts'>,
  actor: Actor,
  invited: z.output<typeof invitationForm>,
): Promise<EmployerDecided<'already-member' | 'too-many'>> {
  const id = world.chance.memberId();
  const mayWrite = await takesOneMore(world, invited.email);
  // First the way to the employer: a way that leads to nobody does no harm, a member without one could never sign in.
  await world.employers.addMember(invited.email, actor.employerId);
  const decided = await decideAsAdmin<'already-member' | 'too-many'>(world, actor, (employer, now) => {
    if (employer.members.some(({ email }) => isSameAddress(email, invited.email))) return { refuses: 'already-member' };
    if (employer.members.length >= mostMembers) return { refuses: 'too-many' };
    const member: Member = { id, ...invited, reach: 'reachable', sessions: 0, since: now };
    return {
      becomes: {
        ...employer,
        members: [...employer.members, member],
        occasions: mayWrite ? [...employer.occasions, { kind: 'invitation', at: now, member: id }] : employer.occasions,
      },
      did: 'member-invited',
      to: id,
    };
  });
  const isMember =
    decided.outcome === 'done' || (decided.outcome === 'refused' && decided.refusal === 'already-member');
  if (!isMember) await world.employers.removeMember(invited.email, actor.employerId);
  return decided;
}

/** Gives a member another role; the last admin stays one. */
export const changeRole = (
  world: Powers,
  actor: Actor,
  id: MemberId,
  role: Member['role'],
): Promise<EmployerDecided<'unknown-member' | 'last-admin'>> =>
  decideAsAdmin(world, actor, (employer) => {
    if (!employer.members.some((member) => member.id === id)) return { refuses: 'unknown-member' };
    if (role !== 'admin' && isLastAdmin(employer, id)) return { refuses: 'last-admin' };
    const members = employer.members.map((member) => (member.id === id ? { ...member, role } : member));
    return { becomes: { ...employer, members }, did: 'role-changed', to: id };
  });

/** Removes a member: their sessions end, their letters stop. The last admin stays. */
export async function removeMember(
  world: Powers,
  actor: Actor,
  id: MemberId,
): Promise<EmployerDecided<'unknown-member' | 'last-admin'>> {
  let removed: Member | undefined;
  const decided = await decideAsAdmin<'unknown-member' | 'last-admin'>(world, actor, (employer) => {
    removed = employer.members.find((member) => member.id === id);
    if (removed === undefined) return { refuses: 'unknown-member' };
    if (isLastAdmin(employer, id)) return { refuses: 'last-admin' };
    return {
      becomes: {
        ...employer,
        members: employer.members.filter((member) => member.id !== id),
        occasions: employer.occasions.filter((occasion) => occasion.kind === 'round' || occasion.member !== id),
      },
      did: 'member-removed',
      to: id,
    };
  });
  if (decided.outcome === 'done' && removed !== undefined) {
    await world.employers.removeMember(removed.email, actor.employerId);
  }
  return decided;
}

const isLastAdmin = ({ members }: Employer, id: MemberId): boolean =>
  members.filter(({ role }) => role === 'admin').every((member) => member.id === id);
