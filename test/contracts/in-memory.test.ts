import { describe } from 'vitest';
import { instant } from '../../shared/calendar/day';
import { worldInMemory } from '../support/world';
import { everyContract } from './every-contract';
import type { Trouble } from './postbox';

/** A new world for every test, with a hand on its clock. */
function make() {
  const world = worldInMemory();
  const { postbox, rings, importWork } = world;
  return {
    ...world,
    hand: { now: world.clock.now, pass: (ms: number) => world.setTime(instant(world.clock.now() + ms)) },
    lying: async (lane: string) => rings.queued.filter((ring) => ring.lane === lane).map(({ id }) => id),
    workLying: async () => importWork,
    arrived: async (to: string) => postbox.sent.filter((mail) => mail.to === to),
    trouble: (what: Trouble) => {
      postbox.faults.answer = () => {
        postbox.faults.answer = undefined;
        if (what === 'rejected') return { outcome: 'refused', reason: what };
        const limit = what === 'throttled' ? 'second' : what === 'daily quota' ? 'day' : undefined;
        return { outcome: 'later', reason: what, ...(limit === undefined ? {} : { limit }) };
      };
    },
  };
}

describe('in memory', () => everyContract(make));
