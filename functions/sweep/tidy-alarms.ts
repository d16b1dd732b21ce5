import { type Instant, instant } from '../../shared/calendar/day';
import { doAtOnce } from '../do-at-once';
import { loadOwing } from '../owing';
import type { Alarm } from '../ports/alarms';
import type { World } from '../ports/world';
import { beginningsOn } from './beginnings';

/** Items compared with their alarms, soonest first; alarms for later hours wait until theirs are among them. */
const mostCompared = 200_000;
/**
 * Of a run's 5 minutes, listing may take one: at 50 ms for a hundred that is 120,000 alarms. Where there are more, it begins at
 * another place every day, so that each is listed within days: of a million within a fortnight or so. Of those not listed today the
 * soonest are set whether they stand or not, which changes nothing where they do. Half a minute more is for strays.
 */
const mostListingMs = 60_000;
/** So many alarms are listed in one go, 500 pages in about 25 s; more, beginning by beginning. */
const listedInOneGo = 50_000;
const mostRemovingMs = 30_000;
/** Alarms set in one clean-up, soonest first: at ten a time and 50 ms each 100 s. The next one sets the rest. */
const mostSet = 20_000;
const atOnce = 10;
const minuteInMs = 60_000;
const dayInMs = 24 * 60 * minuteInMs;
/** The Scheduler refuses the past; for hours as near as this the alarm room rings at once, and the sweep if it did not. */
const nearInMs = 2 * minuteInMs;
/** Later than any letter. */
const endOfTime = instant(Number.MAX_SAFE_INTEGER);

type TidyWorld = Pick<World, 'clock' | 'registrations' | 'employers' | 'alarms'>;

/**
 * Makes alarms and items agree, both ways: what an item names and has no alarm gets one, and an alarm no item names goes.
 * The index of what waits may lag behind, so the item itself is asked before anything is set or removed; whatever changes
 * meanwhile, the alarm room sees to. It ends in time however many there are: what it does not come to waits for the next day.
 */
export async function tidyAlarms(world: TidyWorld): Promise<{ readonly removed: number; readonly set: number }> {
  const waiting = await world.registrations.waiting(endOfTime, mostCompared);
  const horizon = waiting.length < mostCompared ? endOfTime : (waiting.at(-1)?.at ?? endOfTime);
  const lacking = new Map(waiting.map((alarm) => [nameOf(alarm), alarm]));
  const strays: Alarm[] = [];
  for await (const alarm of listInTime(world, waiting.length)) {
    if (!lacking.delete(nameOf(alarm)) && alarm.at < horizon) strays.push(alarm);
  }
  const set = await setLacking(world, [...lacking.values()]);
  let removed = 0;
  const removeUntil = world.clock.now() + mostRemovingMs;
  for (const alarm of strays) {
    if (world.clock.now() > removeUntil) break;
    const named = await namedBy(world, alarm);
    if (named !== undefined && nameOf({ id: alarm.id, at: named }) === nameOf(alarm)) continue;
    await world.alarms.remove(alarm);
    removed += 1;
  }
  return { removed, set };
}

/** The alarms; where many wait from another place on each day, as many as there is time for. */
async function* listInTime({ alarms, clock }: Pick<World, 'alarms' | 'clock'>, waiting: number): AsyncGenerator<Alarm> {
  const begun = clock.now();
  const beginnings = waiting <= listedInOneGo ? [undefined] : beginningsOn(Math.floor(begun / dayInMs));
  for (const beginning of beginnings) {
    for await (const alarm of alarms.list(beginning)) {
      yield alarm;
      if (clock.now() > begun + mostListingMs) return;
    }
    // A Scheduler may take its time to say that there is nothing.
    if (clock.now() > begun + mostListingMs) return;
  }
}

/** Sets what is missing first, for letters hang on it: strays only cost. */
async function setLacking(world: TidyWorld, lacking: readonly Alarm[]): Promise<number> {
  const isFar = (at: Instant): boolean => at > world.clock.now() + nearInMs;
  const soonest = lacking.filter(({ at }) => isFar(at)).slice(0, mostSet);
  const done = await doAtOnce(soonest, atOnce, async ({ id, at }) => {
    const named = await namedBy(world, { id, at });
    // Named anew meanwhile: the alarm room has its record.
    if (named === undefined || nameOf({ id, at: named }) !== nameOf({ id, at }) || !isFar(named)) return false;
    await world.alarms.set({ id, at: named });
    return true;
  });
  return done.filter(Boolean).length;
}

/** The hour the item names now; undefined where nothing waits or the item is gone. */
const namedBy = async (world: TidyWorld, { id }: Alarm): Promise<Instant | undefined> =>
  (await loadOwing(world, id))?.next?.at;

/** Alarms are exact to the minute. */
const nameOf = ({ id, at }: Alarm): string => `${id} ${Math.floor(at / minuteInMs)}`;
