import type { Heartbeat, Pulses, SeenAlive } from '../../../functions/ports/pulses';

/** Pulses in memory, and what they are now. */
export function pulsesInMemory() {
  const seen: { now: SeenAlive } = { now: { heartbeat: {} } };
  const port: Pulses = {
    beat: async (of, at) => {
      seen.now = { ...seen.now, [of]: at };
    },
    keepHeartbeat: async (heartbeat: Heartbeat) => {
      seen.now = { ...seen.now, heartbeat };
    },
    last: async () => seen.now,
  };
  return { ...port, seen };
}
