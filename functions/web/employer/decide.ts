import type { Instant } from '../../../shared/calendar/day';
import { noteDeed } from '../../../shared/employers/audit';
import type { Deed, Employer, Member, MemberId } from '../../../shared/employers/employer';
import type { EmployerId } from '../../../shared/registrations/registration';
import { changeEmployer } from '../../change-employer';
import type { World } from '../../ports/world';

/** Who does something, and for which employer. */
export type Actor = { readonly employerId: EmployerId; readonly member: MemberId };

/** What a change decides on seeing the newest item: what it becomes and what is noted, or why not. */
export type EmployerDecision<Refusal> =
  | { readonly becomes: Employer; readonly did: Deed; readonly to?: string }
  | { readonly refuses: Refusal };

export type EmployerDecided<Refusal> =
  | { readonly outcome: 'done'; readonly employer: Employer }
  | { readonly outcome: 'refused'; readonly refusal: Refusal | 'admins-only' }
  | { readonly outcome: 'absent' };

type Powers = Pick<World, 'clock' | 'employers'>;

/** Changes an employer and notes who did what, in one write. Whether the actor may is asked of the newest item too. */
export const decideAsAdmin = <Refusal>(
  world: Powers,
  actor: Actor,
  decide: (employer: Employer, now: Instant) => EmployerDecision<Refusal>,
): Promise<EmployerDecided<Refusal>> =>
  decideAsMember<Refusal>(world, actor, (employer, { role }, now) =>
    role === 'admin' ? decide(employer, now) : { refuses: 'admins-only' },
  );

/** The same of what every member may do; whoever is no longer one is refused as nobody's admin. */
export async function decideAsMember<Refusal>(
  world: Powers,
  { employerId, member: actor }: Actor,
  decide: (employer: Employer, member: Member, now: Instant) => EmployerDecision<Refusal | 'admins-only'>,
): Promise<EmployerDecided<Refusal>> {
  // The last look counts: an earlier one may have been overtaken by somebody else's write.
  let refusal: Refusal | 'admins-only' | undefined;
  const changed = await changeEmployer(world, employerId, (employer, now) => {
    refusal = undefined;
    const member = employer.members.find(({ id }) => id === actor);
    const decision = member === undefined ? ({ refuses: 'admins-only' } as const) : decide(employer, member, now);
    if ('refuses' in decision) {
      refusal = decision.refuses;
      return employer;
    }
    const { becomes, did, to } = decision;
    return noteDeed(becomes, { at: now, by: actor, did, ...(to === undefined ? {} : { to }) });
  });
  if (changed.outcome === 'absent') return { outcome: 'absent' };
  return refusal === undefined ? { outcome: 'done', employer: changed.item } : { outcome: 'refused', refusal };
}
