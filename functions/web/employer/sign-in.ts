import type { Instant } from '../../../shared/calendar/day';
import { noteDeed } from '../../../shared/employers/audit';
import type { Employer, EmployerOccasion, Member, MemberId } from '../../../shared/employers/employer';
import { forgetOccasions } from '../../../shared/employers/forget';
import type { EmailAddress } from '../../../shared/registrations/registration';
import { isSameAddress } from '../../../shared/registrations/same-address';
import { changeEmployer } from '../../change-employer';
import { isHashOf } from '../../hash-of-secret';
import { readHandedOverToken, readMemberSubject, signInLinkLivesInMs } from '../../member-links';
import type { World } from '../../ports/world';

/** Letters with a link to sign in, to one member in an hour: enough for whoever deletes them, too few to annoy. */
const mostAnHour = 5;

/**
 * Owes a link to sign in to every member with this address; nothing happens, and nothing is answered, where there is
 * none, so that nobody can find out who is a member of whom.
 */
export async function askToSignIn(world: Pick<World, 'clock' | 'employers'>, email: EmailAddress): Promise<void> {
  for (const id of await world.employers.byMember(email)) {
    await changeEmployer(world, id, (employer, now) => oweSignIn(employer, email, now));
  }
}

function oweSignIn(employer: Employer, email: EmailAddress, at: Instant): Employer {
  const member = employer.members.find((one) => isSameAddress(one.email, email));
  if (member === undefined || member.reach === 'unwelcome') return employer;
  const recent = forgetOccasions(employer, at);
  const asked = recent.occasions.filter(
    (occasion) => isSignIn(occasion) && occasion.member === member.id && occasion.handedOver === undefined,
  );
  if (asked.length >= mostAnHour || asked.some((occasion) => occasion.at === at)) return employer;
  return { ...recent, occasions: [...recent.occasions, { kind: 'sign-in', at, member: member.id }] };
}

type SignIn = Extract<EmployerOccasion, { readonly kind: 'sign-in' }>;
const isSignIn = (occasion: EmployerOccasion): occasion is SignIn => occasion.kind === 'sign-in';

export type OpenSignIn = { readonly employer: Employer; readonly member: Member; readonly occasion: SignIn };

/** What a link to sign in would open; undefined where it is forged, expired, used, or its member is gone. Changes nothing. */
export async function openSignIn(
  world: Pick<World, 'clock' | 'employers' | 'links'>,
  token: string,
): Promise<OpenSignIn | undefined> {
  const found = (await findHandedOver(world, token)) ?? (await findMailed(world, token));
  if (found === undefined || found.occasion.used) return undefined;
  const member = found.employer.members.find(({ id }) => id === found.occasion.member);
  return member && { ...found, member };
}

type Found = Pick<OpenSignIn, 'employer' | 'occasion'>;

async function findMailed(world: Pick<World, 'employers' | 'links'>, token: string): Promise<Found | undefined> {
  const subject = await world.links.verify('sign-in', token);
  if (subject === undefined) return undefined;
  const named = readMemberSubject(subject);
  const employer = await world.employers.load(named.employer);
  const occasion = employer?.occasions
    .filter(isSignIn)
    .find(({ at, member, handedOver }) => at === named.number && member === named.member && handedOver === undefined);
  return employer && occasion && { employer, occasion };
}

async function findHandedOver(world: Pick<World, 'clock' | 'employers'>, token: string): Promise<Found | undefined> {
  const named = readHandedOverToken(token);
  if (named === undefined) return undefined;
  const employer = await world.employers.load(named.employer);
  const occasion = employer?.occasions.filter(isSignIn).find(({ handedOver }) => isHashOf(handedOver, named.secret));
  const isOld = occasion !== undefined && world.clock.now() >= occasion.at + signInLinkLivesInMs;
  return isOld ? undefined : employer && occasion && { employer, occasion };
}

/**
 * Uses a link to sign in. Of two who press at the same moment one is signed in. A mailed link that arrived shows that
 * the mailbox works again.
 */
export async function takeSignIn(
  world: Pick<World, 'clock' | 'employers' | 'links'>,
  token: string,
): Promise<Pick<OpenSignIn, 'employer' | 'member'> | undefined> {
  const open = await openSignIn(world, token);
  if (open === undefined) return undefined;
  const isThis = (occasion: EmployerOccasion): boolean =>
    isSignIn(occasion) &&
    occasion.at === open.occasion.at &&
    occasion.member === open.occasion.member &&
    occasion.handedOver === open.occasion.handedOver &&
    !occasion.used;
  const changed = await changeEmployer(world, open.employer.id, (employer, now) => {
    if (!employer.occasions.some(isThis)) return employer;
    const arrived = open.occasion.handedOver === undefined;
    const used: Employer = {
      ...employer,
      occasions: employer.occasions.map((occasion) =>
        isSignIn(occasion) && isThis(occasion) ? { ...occasion, used: true } : occasion,
      ),
      members: employer.members.map((member) =>
        arrived && member.id === open.member.id && member.reach === 'unreachable'
          ? { ...member, reach: 'reachable' }
          : member,
      ),
    };
    return noteDeed(used, { at: now, by: open.member.id, did: 'signed-in' });
  });
  if (changed.outcome !== 'changed') return undefined;
  const member = changed.item.members.find(({ id }) => id === open.member.id);
  return member && { employer: changed.item, member };
}

/** Whoever signs out everywhere fears that somebody reads their mail: links that still wait there open nothing either. */
export const voidSignIns = (employer: Employer, member: MemberId): Employer => ({
  ...employer,
  occasions: employer.occasions.map((occasion) =>
    isSignIn(occasion) && occasion.member === member ? { ...occasion, used: true } : occasion,
  ),
});
