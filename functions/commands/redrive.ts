import { noteChanges } from '../journal/note-changes';
import { readChanges } from '../journal/read-changes';
import { kindOfError } from '../log-code';
import type { DeadLetters, DeadQueue } from '../ports/dead-letters';
import type { GivenUp, GivenUpRecords } from '../ports/given-up';
import type { World } from '../ports/world';

/** An operator's powers, which no room has. */
export type RedriveWorld = Pick<World, 'rings' | 'journal' | 'log'> & {
  readonly deadLetters: DeadLetters;
  readonly givenUp: GivenUpRecords;
};

/** What is told while it works. */
export type RedriveNews =
  | { readonly news: 'found'; readonly queues: readonly DeadQueue[]; readonly records: readonly GivenUp[] }
  | { readonly news: 'moving' | 'moved'; readonly queue: string; readonly moved: number; readonly of: number }
  | { readonly news: 'made-good'; readonly record: GivenUp }
  | { readonly news: 'left'; readonly record: GivenUp; readonly problem: string };

export type Redriven = {
  readonly found: number;
  readonly broughtBack: number;
  /** Records of the stream that could not be made good. */
  readonly left: number;
};

/**
 * Brings back what was given up: dead letters go to the queue they were meant for; for a change of which no alarm could be made its
 * items are rung for, and one the journal could not note is noted now. A message or a ring too many does no harm, so this may be broken off and done again.
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
    const problem = await makeGood(world, record);
    if (problem !== undefined) {
      left += 1;
      hear({ news: 'left', record, problem });
      continue;
    }
    // Only now: what could not be made good must be found again.
    await world.givenUp.forget(record.key);
    broughtBack += 1;
    hear({ news: 'made-good', record });
  }
  return { found, broughtBack, left };
}

/** Does for a record what its room should have done; answers the kind of the problem where that is still not possible. */
async function makeGood(world: RedriveWorld, { room, items, event }: GivenUp): Promise<string | undefined> {
  switch (room) {
    case 'alarm':
      // That room looks only at what the item names now, and so does a ring. An hour that lies ahead gets its alarm from the next daily clean-up.
      await world.rings.ringAll(items, 'due');
      return undefined;
    case 'journal':
      try {
        await noteChanges(world, readChanges(event));
        return undefined;
      } catch (problem) {
        return kindOfError(problem);
      }
    default:
      return 'UnknownRoom';
  }
}
