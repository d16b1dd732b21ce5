/** The table's stream: for each item its changes in order, each tried again until it is handled or given up. */
import { type HourChange, setAlarm } from '../../functions/alarm/set-alarm';
import type { Draw } from './draw';
import type { Faults } from './faults';
import type { Rooms } from './room';
import { hour, minute, second } from './spans';
import type { Timeline } from './timeline';

/** As the event source mapping says (`infra/habits/wake.ts`). */
const mostTries = 10;
const oldest = 6 * hour;
const limit = minute;

type Line = {
  readonly records: { readonly change: HourChange; readonly at: number; tries: number }[];
  isBusy: boolean;
};

export type Stream = {
  readonly tell: (change: HourChange) => void;
  readonly givenUp: () => number;
  readonly waiting: () => number;
};

export function streamInto({
  timeline,
  rooms,
  faults,
  draw,
}: {
  timeline: Timeline;
  rooms: Rooms;
  faults: Faults;
  draw: Draw;
}): Stream {
  const lines = new Map<string, Line>();
  let givenUp = 0;

  const handle = (change: HourChange, ended: (isDone: boolean) => void): void =>
    rooms.run(
      `alarm:${change.id}`,
      limit,
      (world) => setAlarm(world, change),
      ({ how }) => ended(how === 'done'),
    );

  const next = (line: Line, delay: number): void => {
    const [record] = line.records;
    if (record === undefined) {
      line.isBusy = false;
      return;
    }
    line.isBusy = true;
    timeline.after(delay, () =>
      handle(record.change, (isDone) => {
        record.tries += 1;
        const isGivenUp = !isDone && (record.tries > mostTries || timeline.now() - record.at > oldest);
        if (isGivenUp) givenUp += 1;
        if (isDone || isGivenUp) line.records.shift();
        // Lambda waits a little longer after every failure.
        next(line, isDone ? 1 : Math.min(minute, 2 ** record.tries * second));
      }),
    );
  };

  const tell = (change: HourChange): void => {
    const line = lines.get(change.id) ?? { records: [], isBusy: false };
    lines.set(change.id, line);
    line.records.push({ change, at: timeline.now(), tries: 0 });
    const subject = `stream:${change.id}`;
    if (!line.isBusy) next(line, 200 + draw(`${subject} ${change.after} ${timeline.now()}`) * second);
    if (change.before !== change.after && faults.ofDelivery(subject, 'record-again')) {
      timeline.after(draw(`${subject} ${timeline.now()} again`) * 6 * hour, () => handle(change, () => undefined));
    }
  };
  const waiting = (): number => [...lines.values()].reduce((sum, { records }) => sum + records.length, 0);
  return { tell, givenUp: () => givenUp, waiting };
}
