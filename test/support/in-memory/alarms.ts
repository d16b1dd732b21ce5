import type { Alarm, Alarms } from '../../../functions/ports/alarms';
import { type Instant, instant } from '../../../shared/calendar/day';

const minuteInMs = 60_000;
const nameOf = ({ id, at }: Alarm): string => `${id}.${Math.floor(at / minuteInMs).toString(36)}`;

/** The Scheduler in memory: alarms by name, exact to the minute. `ring` takes out what is due. */
export function alarmsInMemory() {
  const waiting = new Map<string, Alarm>();
  const port: Alarms = {
    set: async (alarm) => {
      const toTheMinute = instant(Math.floor(alarm.at / minuteInMs) * minuteInMs);
      waiting.set(nameOf(alarm), { id: alarm.id, at: toTheMinute });
    },
    remove: async (alarm) => {
      waiting.delete(nameOf(alarm));
    },
    async *list(beginning = '') {
      yield* [...waiting].flatMap(([name, alarm]) => (name.startsWith(beginning) ? [alarm] : []));
    },
  };
  const ring = (now: Instant): readonly Alarm[] => {
    const due = [...waiting].filter(([, alarm]) => alarm.at <= now);
    for (const [name] of due) waiting.delete(name);
    return due.map(([, alarm]) => alarm);
  };
  return { ...port, waiting, ring };
}
