import type { Alarm, Alarms } from '../../../functions/ports/alarms';
import { type Instant, instant } from '../../../shared/calendar/day';
import { IndexedMap } from './indexed-map';

const minuteInMs = 60_000;
const nameOf = ({ id, at }: Alarm): string => `${id}.${Math.floor(at / minuteInMs).toString(36)}`;

/** The Scheduler in memory: alarms by name, exact to the minute. `ring` takes out what is due. */
export function alarmsInMemory() {
  const waiting = new IndexedMap<string, Alarm, 'first' | 'pair'>({
    first: ({ id }) => id.slice(0, 1),
    pair: ({ id }) => id.slice(0, 2),
  });
  const port: Alarms = {
    set: async (alarm) => {
      const toTheMinute = instant(Math.floor(alarm.at / minuteInMs) * minuteInMs);
      waiting.set(nameOf(alarm), { id: alarm.id, at: toTheMinute });
    },
    remove: async (alarm) => {
      waiting.delete(nameOf(alarm));
    },
    async *list(beginning = '') {
      const index = beginning.length === 1 ? 'first' : 'pair';
      const names = beginning === '' ? waiting.keys() : waiting.keysBy(index, beginning.slice(0, 2));
      yield* [...names].flatMap((name) => (name.startsWith(beginning) ? (waiting.get(name) ?? []) : []));
    },
  };
  const ring = (now: Instant): readonly Alarm[] => {
    const due = [...waiting].filter(([, alarm]) => alarm.at <= now);
    for (const [name] of due) waiting.delete(name);
    return due.map(([, alarm]) => alarm);
  };
  return { ...port, waiting, ring };
}
