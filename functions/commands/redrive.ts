import type { DeadLetters, DeadQueue } from '../ports/dead-letters';
import type { GivenUp, GivenUpRecords } from '../ports/given-up';
import type { World } from '../ports/world';

/** An operator's powers, which no room has. */
export type RedriveWorld = Pick<World, 'rings'> & {
  readonly deadLetters: DeadLetters;
  readonly givenUp: GivenUpRecords;
};

/** What is told while it works. */
export type RedriveNews =
  | { readonly news: 'found'; readonly queues: readonly DeadQueue[]; readonly records: readonly GivenUp[] }
  | { readonly news: 'moving' | 'moved'; readonly queue: string; readonly moved: number; readonly of: number }
  | { readonly news: 'rung'; readonly record: GivenUp }
  | { readonly news: 'left'; readonly record: GivenUp };

export type Redriven = {
  readonly found: number;
  readonly broughtBack: number;
  /** Records of a room for which no ring does instead. */
  readonly left: number;
};

/**
 * Brings back what was given up: dead letters go to the queue they were meant for, and for a change of which no alarm could be made
 * its items are rung for. A message or a ring too many does no harm, so this may be broken off and done again.
 * `dry`: only tells what there is.
 */
export async function redrive(
  world: RedriveWorld,
  { dry }: { readonly dry: boolean },
  hear: (news: RedriveNews) => void,
): Promise<Redriven> {
  const queues = await world.deadLetters.queues();
  const records: GivenUp[] = [];
  for await (const record of world.givenUp.all()) records.push(record);
  hear({ news: 'found', queues, records });
  const found = queues.reduce((sum, { messages }) => sum + messages, records.length);
  if (dry) return { found, broughtBack: 0, left: 0 };

  let broughtBack = 0;
  for (const { name, messages } of queues.filter((queue) => queue.messages > 0)) {
    const moved = await world.deadLetters.bringBack(name, (soFar) =>
      hear({ news: 'moving', queue: name, moved: soFar, of: messages }),
    );
    hear({ news: 'moved', queue: name, moved, of: messages });
    broughtBack += moved;
  }
  let left = 0;
  for (const record of records) {
    if (!isMadeGoodByRing(record)) {
      left += 1;
      hear({ news: 'left', record });
      continue;
    }
    await world.rings.ringAll(record.items, 'due');
    // Only now: a ring that failed must find its record again.
    await world.givenUp.forget(record.key);
    broughtBack += 1;
    hear({ news: 'rung', record });
  }
  return { found, broughtBack, left };
}

/** The alarm room only looks at what the item names now, and so does a ring. An hour that lies ahead gets its alarm from the next daily clean-up. */
const isMadeGoodByRing = ({ room }: GivenUp): boolean => room === 'alarm';
