/** What the sweep's daily comparison of items and alarms costs, and how long it takes: the one job that looks at everybody. */
import { millisecondsPerCall, year } from './assumptions';
import type { MeasuredLife } from './measured';
import type { Usage } from './prices';
import type { Room } from './read-template';

/** Items the sweep compares with their alarms, soonest first, and how long it lists these (functions/sweep/tidy-alarms.ts). */
const mostCompared = 200_000;
const mostListingMilliseconds = 60_000;
/** Alarms a list brings. https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html */
const alarmsPerList = 100;

/** How many there are to compare. */
export type Compared = { readonly items: number; readonly alarms: number };

/** Alarms it lists in that time: 60,000 ÷ 50 × 100 = 120,000. */
export const mostListed = (mostListingMilliseconds / millisecondsPerCall) * alarmsPerList;

/** Once a day it reads what waits from the index, lists the alarms, and compares. */
export function cleanUp({ waitingEntryBytes }: MeasuredLife, compared: Compared, rooms: readonly Room[]): Usage {
  const sweep = rooms.find(({ name }) => name === 'sweep');
  if (sweep === undefined) return {};
  const milliseconds = (Math.min(compared.alarms, mostListed) / alarmsPerList) * millisecondsPerCall;
  const index = ((Math.min(compared.items, mostCompared) * waitingEntryBytes) / 4096) * 0.5;
  return {
    readUnits: index * year.days,
    gigabyteSeconds: (milliseconds / 1000) * (sweep.megabytes / 1024) * year.days,
  };
}
