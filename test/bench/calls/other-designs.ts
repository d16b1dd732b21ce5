/** What the same life asks of the Scheduler where every reminder has a schedule of its own: lived through, call by call. */
import type { SchedulerCalls } from './live-with-ten-letters';

export type Change = 'delete and create' | 'update';

/** The hours of a life: the first of them and the last stand for the same letters before and after the edit. */
export type Hours = { readonly confirmed: readonly number[]; readonly edited: readonly number[] };

/**
 * Creates a schedule for every hour once the address is confirmed, and at the edit moves those that move, after so many letters. As
 * sparing as such a design can be: letters of one morning share a schedule, what does not move is left alone, and what has rung deletes
 * itself. Letters that go at once need no schedule in any design.
 */
export function liveWithSchedules({ confirmed, edited }: Hours, change: Change, editedAfter = 0): SchedulerCalls {
  const calls = { create: 0, update: 0, delete: 0 };
  const standing = new Map<number, number>();
  const create = (place: number, hour: number): void => {
    standing.set(place, hour);
    calls.create += 1;
  };
  for (const [place, hour] of confirmed.entries()) create(place, hour);
  for (let rung = 0; rung < editedAfter; rung += 1) standing.delete(rung);
  for (const [place, hour] of edited.entries()) {
    const before = standing.get(place);
    if (place < editedAfter || before === hour) continue;
    if (before === undefined) create(place, hour);
    else if (change === 'update') {
      standing.set(place, hour);
      calls.update += 1;
    } else {
      calls.delete += 1;
      create(place, hour);
    }
  }
  calls.delete += [...standing.keys()].filter((place) => place >= edited.length).length;
  return calls;
}

export const callsIn = (calls: SchedulerCalls): number => calls.create + calls.update + calls.delete;
