import { type HourChange, setAlarm } from '../../functions/alarm/set-alarm';
import { employerItemId } from '../../functions/item-id';
import type { Chance } from '../../functions/ports/chance';
import { type RingOutcome, remind } from '../../functions/remind/remind';
import { tick } from '../../functions/sweep/tick';
import { type Instant, instant } from '../../shared/calendar/day';
import { type WorldInMemory, worldInMemory } from '../support/world';

const quarterHourInMs = 15 * 60_000;

/** The world in memory with its rooms at work: the stream reaches the alarm room, alarms reach the queue, rings reach remind. */
export type LivingWorld = WorldInMemory & {
  /** Lets everything happen that is due, until nothing is left to do. */
  readonly settle: () => Promise<void>;
  /** Turns the clock to an instant, stopping at every alarm and ring between (and every sweep, where they are on). */
  readonly turnTo: (to: Instant) => Promise<void>;
  readonly outcomes: readonly RingOutcome[];
};

/** `world`: the rooms of another release over the same world. `sweeps`: with the room that looks for lost letters every quarter of an hour. `alarms: 'lost'`: every schedule vanishes as soon as it is made. */
export function livingWorld(
  settings: { world?: WorldInMemory; start?: string; sweeps?: boolean; alarms?: 'kept' | 'lost'; chance?: Chance } = {},
): LivingWorld {
  const world = {
    ...(settings.world ?? worldInMemory(settings.start)),
    ...(settings.chance === undefined ? {} : { chance: settings.chance }),
  };
  const changes: HourChange[] = [];
  const outcomes: RingOutcome[] = [];
  world.registrations.onChange(({ id, before, after }) =>
    changes.push({ id, before: before?.next?.at, after: after?.next?.at }),
  );
  world.employers.onChange(({ id, before, after }) =>
    changes.push({ id: employerItemId(id), before: before?.at, after: after?.at }),
  );

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 1_000; round += 1) {
      for (const change of changes.splice(0)) await setAlarm(world, change);
      if (settings.alarms === 'lost') world.alarms.waiting.clear();
      for (const { id } of world.alarms.ring(world.clock.now())) await world.rings.ring(id, 'due', 0);
      const rings = world.rings.take();
      if (rings.length === 0 && changes.length === 0) return;
      for (const { id } of rings) outcomes.push(await remind(world, { publicUrl: 'https://kaeru.test' }, id));
    }
    throw new Error('The world did not come to rest: something rings for ever.');
  };

  const nextEvent = (): Instant | undefined => {
    const alarms = [...world.alarms.waiting.values()].map(({ at }) => at);
    const rings = world.rings.queued.map(({ at }) => at);
    const sweepAt = settings.sweeps ? [(Math.floor(world.clock.now() / quarterHourInMs) + 1) * quarterHourInMs] : [];
    const all = [...alarms, ...rings, ...sweepAt];
    return all.length === 0 ? undefined : instant(Math.min(...all));
  };

  const turnTo = async (to: Instant): Promise<void> => {
    await settle();
    for (let at = nextEvent(); at !== undefined && at <= to; at = nextEvent()) {
      world.setTime(instant(Math.max(at, world.clock.now())));
      if (settings.sweeps && world.clock.now() % quarterHourInMs === 0) await tick(world);
      await settle();
    }
    world.setTime(to);
  };

  return { ...world, settle, turnTo, outcomes };
}
