import { type Instant, instant } from '../../shared/calendar/day';
import { kindOfError } from '../log-code';
import type { World } from '../ports/world';
import type { Reassessed } from '../reassess/reassess';
import { type SweepOutcome, sweep } from './sweep';

type TickWorld = Pick<World, 'clock' | 'registrations' | 'employers' | 'rings' | 'alarms' | 'walks' | 'log'>;

export type TickOutcome = Omit<SweepOutcome, 'idleUntil'> & {
  /** Registrations looked at again in this tick because the law changed, and of those who were written. */
  readonly looked: number;
  readonly rescheduled: number;
  readonly idleUntil: Instant;
};

/**
 * Everything a tick does: first it rings for what is overdue, then it goes on with the walk past everybody where the law has changed.
 * Until the walk is done no tick may be skipped, nor the first of a day on which another law comes into force.
 */
export async function tick(world: TickWorld): Promise<TickOutcome> {
  const swept = await sweep(world);
  const { done, looked, rescheduled, until } = await walkOn(world);
  const idleUntil = done ? Math.min(swept.idleUntil, until ?? swept.idleUntil) : world.clock.now();
  return { ...swept, looked, rescheduled, idleUntil: instant(idleUntil) };
}

/** The guarantee does not hang on the walk: were it to throw, Lambda would ring for everything twice more. The next tick goes on. */
async function walkOn(world: TickWorld): Promise<Reassessed> {
  try {
    // Loaded behind the rings, which do not need the rule book and its examples.
    const { reassess } = await import('../reassess/reassess');
    return await reassess(world);
  } catch (problem) {
    const words = 'Not everybody could be looked at by the new law; the next tick goes on where this one ended.';
    world.log('error', 'reassess-failed', words, { problem: kindOfError(problem) });
    return { done: false, looked: 0, rescheduled: 0, until: undefined };
  }
}
