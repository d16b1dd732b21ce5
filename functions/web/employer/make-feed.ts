import type { World } from '../../ports/world';
import { type Actor, decideAsMember, type EmployerDecided } from './decide';

/** Gives a member an address for their calendar; the one before is closed from this write on. */
export const makeFeed = (
  world: Pick<World, 'clock' | 'employers'>,
  actor: Actor,
): Promise<EmployerDecided<'admins-only'>> =>
  decideAsMember(world, actor, (employer, { id, feed = 0 }) => ({
    becomes: {
      ...employer,
      members: employer.members.map((one) => (one.id === id ? { ...one, feed: feed + 1 } : one)),
    },
    did: 'feed-made',
  }));
