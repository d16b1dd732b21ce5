import type { World } from '../ports/world';
import { type Begun, beginHeartbeat } from './begin-heartbeat';
import type { FrontDoor } from './front-door';
import { type Judged, judgeHeartbeat } from './judge-heartbeat';

/** One run of the room: judges the registration under way; where there is none, makes one. So each run makes what the next one judges. */
export async function keepBeating(
  world: Pick<World, 'clock' | 'chance' | 'log' | 'registrations' | 'pulses'>,
  knock: FrontDoor,
): Promise<Begun | Judged> {
  const judged = await judgeHeartbeat(world);
  return judged.outcome === 'none-under-way' ? beginHeartbeat(world, knock) : judged;
}
