/** What the sweep's daily comparison of items and alarms costs, and how long it takes: the one job that looks at everybody. */
import { millisecondsPerCall, year } from './assumptions';
import type { MeasuredLife } from './measured';
import type { Usage } from './prices';
import type { Room } from './read-template';

/** Items compared with their alarms at once; the item of each alarm beyond is read by itself (functions/sweep/tidy-alarms.ts). */
const mostCompared = 200_000;
/** Alarms a list brings. https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html */
const alarmsPerList = 100;
/** A run that is not done in time is tried twice more, and then not until the next day. */
const tries = 3;

/** How many there are to compare. */
export type Compared = { readonly items: number; readonly alarms: number };

/** How long it would take, in milliseconds. */
export const cleanUpMilliseconds = ({ items, alarms }: Compared): number =>
  (alarms / alarmsPerList + beyond({ items, alarms })) * millisecondsPerCall;

/** Alarms whose items are read one by one: all that are not among the first compared. */
const beyond = ({ items, alarms }: Compared): number => Math.max(0, alarms - (alarms / items) * mostCompared);

/** Once a day it reads what waits from the index, lists all alarms, and compares; as far as it comes before its run is ended. */
export function cleanUp({ waitingEntryBytes }: MeasuredLife, compared: Compared, rooms: readonly Room[]): Usage {
  const sweep = rooms.find(({ name }) => name === 'sweep');
  if (sweep === undefined) return {};
  const seconds = cleanUpMilliseconds(compared) / 1000;
  const billedSeconds = seconds > sweep.timeoutSeconds ? Math.min(seconds, tries * sweep.timeoutSeconds) : seconds;
  const index = ((Math.min(compared.items, mostCompared) * waitingEntryBytes) / 4096) * 0.5;
  return {
    readUnits: (index + beyond(compared)) * (billedSeconds / seconds) * year.days,
    gigabyteSeconds: billedSeconds * (sweep.megabytes / 1024) * year.days,
  };
}
