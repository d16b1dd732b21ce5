/** EventBridge Scheduler: alarms that ring the due queue within five minutes of their hour, or late, twice or never. */
import type { ItemId } from '../../functions/item-id';
import type { Alarm, Alarms } from '../../functions/ports/alarms';
import type { WorldInMemory } from '../support/world';
import type { Draw } from './draw';
import type { Faults } from './faults';
import { hour, minute } from './spans';
import type { Timeline } from './timeline';

/** The flexible window of our schedules (`functions/adapters/alarms-in-scheduler.ts`). */
const flexible = 5 * minute;

export type Ringing = { readonly alarm: Alarm };

export function schedulesOf(
  alarms: WorldInMemory['alarms'],
  { timeline, faults, draw }: { timeline: Timeline; faults: Faults; draw: Draw },
  /** Puts a ring on the due queue. */
  ring: (id: ItemId) => void,
): Alarms {
  const nameOf = ({ id, at }: Alarm): string => `schedule:${id}.${Math.floor(at / minute)}`;
  /** Takes a schedule out where it still waits. */
  const take = (alarm: Alarm): boolean => {
    for (const [name, waiting] of alarms.waiting) {
      if (waiting.id === alarm.id && Math.floor(waiting.at / minute) === Math.floor(alarm.at / minute)) {
        return alarms.waiting.delete(name);
      }
    }
    return false;
  };
  const fire = (alarm: Alarm): void => {
    if (!take(alarm)) return;
    ring(alarm.id);
    if (faults.ofDelivery(nameOf(alarm), 'schedule-twice')) ring(alarm.id);
  };
  const set: Alarms['set'] = async (alarm) => {
    const now = timeline.now();
    if (Math.floor(alarm.at / minute) * minute <= now) throw new Error('ValidationException: the hour is past');
    const known = alarms.waiting.size;
    await alarms.set(alarm);
    if (alarms.waiting.size === known) return;
    const name = nameOf(alarm);
    const ahead = Math.floor(alarm.at / minute) * minute - now;
    if (faults.ofDelivery(name, 'schedule-vanishes')) {
      timeline.after(draw(`${name} vanishes`) * ahead, () => take(alarm));
    }
    const late = faults.ofDelivery(name, 'schedule-late') ? draw(`${name} late`) * hour : 0;
    timeline.after(ahead + draw(`${name} window`) * flexible + late, () => fire(alarm));
  };
  return { set, remove: alarms.remove, list: alarms.list };
}
