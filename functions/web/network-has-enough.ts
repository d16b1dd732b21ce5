import type { Context } from 'hono';
import type { Instant } from '../../shared/calendar';
import type { World } from '../ports/world';
import { networkMayAsk } from './letter-caps';
import { networkOf } from './network-of';

const hourInSeconds = 60 * 60;

/**
 * Counts a request that would make us write to a mailbox nobody has confirmed. Where its network has had its share of this
 * hour (true) the answer says when the next one begins, and nothing is to be looked up or stored: whoever is named, it is
 * refused alike.
 */
export async function networkHasEnough(world: Pick<World, 'clock' | 'counts' | 'log'>, c: Context): Promise<boolean> {
  if (await networkMayAsk(world, networkOf(c))) return false;
  world.log('warn', 'network-has-enough', 'A network asked for more letters than an hour gives; it was refused.');
  c.header('Retry-After', String(secondsLeftOfHour(world.clock.now())));
  return true;
}

/** At least one, so that nobody asks again at once. */
const secondsLeftOfHour = (now: Instant): number => hourInSeconds - (Math.floor(now / 1000) % hourInSeconds);
