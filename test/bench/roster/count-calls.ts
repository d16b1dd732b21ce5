import type { WorldInMemory } from '../../support/world';

export type Calls = { readonly writes: number; readonly alarms: number; readonly letters: number };

/** A world whose table, Scheduler and postbox count what they are asked to change; `read` says how often since it was last asked. */
export function countCalls(world: WorldInMemory) {
  const calls = { writes: 0, alarms: 0, letters: 0 };
  const counted =
    <Asked extends readonly unknown[], Answer>(what: keyof Calls, call: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      calls[what] += 1;
      return call(...asked);
    };
  const { registrations, alarms, postbox } = world;
  return {
    world: {
      ...world,
      registrations: {
        ...registrations,
        save: counted('writes', registrations.save),
        remove: counted('writes', registrations.remove),
      },
      alarms: { ...alarms, set: counted('alarms', alarms.set), remove: counted('alarms', alarms.remove) },
      postbox: { ...postbox, send: counted('letters', postbox.send) },
    },
    read: (): Calls => {
      const read = { ...calls };
      Object.assign(calls, { writes: 0, alarms: 0, letters: 0 });
      return read;
    },
  };
}
