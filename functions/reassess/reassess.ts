import { japanDay, startOfJapanDay } from '../../shared/calendar';
import type { Day, Instant } from '../../shared/calendar/day';
import { daysDatesMayMove } from '../../shared/rules/law-on';
import { doAtOnce } from '../do-at-once';
import { kindOfError, logCode } from '../log-code';
import type { Page, Stored } from '../ports/registrations';
import type { Walk, WalkCounts } from '../ports/walks';
import type { World } from '../ports/world';
import { countDates, type Look, lookAgain, nothingCounted } from './look-again';
import { daysOfNewRows, nextChangeOfLaw, rowsOfRelease, versionOfLaw } from './version-of-law';

/** How much of the walk one call may do. */
export type Pace = { readonly page: number; readonly looked: number; readonly written: number; readonly ms: number };

/**
 * The pace of a tick of 15 minutes. A page is 500 items of about 1.5 KB: 750 KB, of the 1 MB a Scan answers at most. Whoever is written
 * to at once is sent a letter: SES begins with 14 a second, 14 × 900 = 12,600 in a quarter of an hour, so 10,000 a tick never pile
 * up. 2 minutes: the sweep before it takes 3 of the room's 5 at most.
 */
const usualPace: Pace = { page: 500, looked: 100_000, written: 10_000, ms: 2 * 60_000 };
/** Writes at a time. Each takes about 10 ms, so 200 a second: behind them in the stream wait people who have just registered. */
const atOnce = 2;

export type ReassessWorld = Pick<World, 'clock' | 'registrations' | 'walks' | 'log'>;

export type Reassessed = {
  /** Whether everybody was looked at by the law of today. */
  readonly done: boolean;
  /** In this call. */
  readonly looked: number;
  readonly rescheduled: number;
  /** Until then the law stays as it is; undefined where no change is known. */
  readonly until: Instant | undefined;
};

/** While a release is deployed, rooms of the one before write hours by the old law: a deployment takes minutes, and no run is longer than 5. So the walk waits for the second tick. */
const graceInMs = 10 * 60_000;

/**
 * Walks past every registration after the law has changed, and writes those whose next letter goes at another hour now: nobody else.
 * Goes on where the last call ended; a call that was broken off repeats a page, which changes nothing any more. Of two at once
 * the second leaves. A still newer law begins anew.
 */
export async function reassess(world: ReassessWorld, pace: Pace = usualPace): Promise<Reassessed> {
  const begun = world.clock.now();
  const law = versionOfLaw(begun);
  const change = nextChangeOfLaw(begun);
  const until = change === undefined ? undefined : startOfJapanDay(change);
  const known = await world.walks.load();
  let walk = known?.law === law ? known : beginWalk(law, known, begun);
  const before = walk.counts;
  const answer = (done: boolean): Reassessed => {
    const { looked, rescheduled } = walk.counts;
    return { done, looked: looked - before.looked, rescheduled: rescheduled - before.rescheduled, until };
  };
  if (walk.endedAt !== undefined) return answer(true);
  if (known?.law !== law) {
    const words = 'The law is another than at the last look: in a quarter of an hour everybody is looked at again.';
    if ((await world.walks.save(walk)) === 'saved') world.log('info', 'law-changed', words, { law: logCode(law) });
    return answer(false);
  }
  if (begun < walk.begunAt + graceInMs) return answer(false);
  const changes = changesTold(walk);
  while (walk.endedAt === undefined) {
    const { looked, rescheduled } = answer(false);
    if (looked >= pace.looked || rescheduled >= pace.written || world.clock.now() >= begun + pace.ms) break;
    const page = await world.registrations.page(walk.after, pace.page);
    const now = world.clock.now();
    const counts = await lookAtPage(world, page, changes, walk.counts, now);
    const next = { ...walk, counts, after: page.after, endedAt: page.after === undefined ? now : undefined };
    // Somebody else walks: both did the same page, and only one of them goes on.
    if ((await world.walks.save(next)) === 'conflict') return answer(false);
    walk = { ...next, version: walk.version + 1 };
  }
  tell(world, walk);
  return answer(walk.endedAt !== undefined);
}

const beginWalk = (law: string, before: Walk | undefined, now: Instant): Walk => ({
  version: before?.version ?? 0,
  law,
  rows: rowsOfRelease(),
  ...(before === undefined
    ? {}
    : before.endedAt === undefined
      ? { rowsBefore: before.rowsBefore, begunBefore: before.begunBefore }
      : { rowsBefore: before.rows, begunBefore: before.begunAt }),
  begunAt: now,
  counts: nothingCounted,
});

/** The days on which people are told of what changed since the walk before: by new rows, and by rows whose day has come since. None in the first walk of a stage. */
export function changesTold({ rowsBefore, begunBefore, begunAt }: Walk): readonly Day[] {
  if (rowsBefore === undefined || begunBefore === undefined) return [];
  const come = daysDatesMayMove.filter((day) => day > japanDay(begunBefore) && day <= japanDay(begunAt));
  return [...new Set([...daysOfNewRows(rowsBefore), ...come])];
}

async function lookAtPage(
  world: ReassessWorld,
  { registrations, unreadable }: Page,
  changes: readonly Day[],
  before: WalkCounts,
  now: Instant,
): Promise<WalkCounts> {
  const looks = registrations.map((stored) => lookOrComplain(world, stored, changes, now));
  for (const id of unreadable) {
    const words = 'A registration cannot be read, so it was not looked at again. The others were.';
    world.log('error', 'reassess-unreadable', words, { registration: id });
  }
  const read = looks.flatMap((look) => look ?? []);
  const written = read.filter(({ isRescheduled }) => isRescheduled);
  const outcomes = await doAtOnce(written, atOnce, ({ scheduled }) => world.registrations.save(scheduled));
  const conflicts = outcomes.filter((outcome) => outcome === 'conflict').length;
  return {
    looked: before.looked + registrations.length + unreadable.length,
    rescheduled: before.rescheduled + written.length - conflicts,
    told: before.told + read.filter(({ moved }) => moved.length > 0).length,
    conflicts: before.conflicts + conflicts,
    unreadable: before.unreadable + unreadable.length + looks.length - read.length,
    dates: countDates(
      before.dates,
      read.flatMap(({ moved }) => moved),
    ),
  };
}

/** Facts no rule can take must not stop the walk past everybody else. */
function lookOrComplain(world: ReassessWorld, stored: Stored, changes: readonly Day[], now: Instant): Look | undefined {
  try {
    return lookAgain(stored, changes, now);
  } catch (problem) {
    const words = 'The rules fail on a registration, so it was not looked at again. The others were.';
    const { id } = stored.registration;
    world.log('error', 'reassess-unreadable', words, { registration: id, problem: kindOfError(problem) });
    return undefined;
  }
}

/** One line for a tick of the walk, and one for its end. */
function tell({ log }: ReassessWorld, { law, counts, endedAt, begunAt }: Walk): void {
  const { dates, ...numbers } = counts;
  const fields = {
    law: logCode(law),
    ...numbers,
    datesMoved: Object.values(dates).reduce((one, other) => one + other, 0),
  };
  if (endedAt === undefined) {
    log('info', 'law-reassessing', 'Everybody is being looked at again by the law of today.', fields);
    return;
  }
  const minutes = Math.round((endedAt - begunAt) / 60_000);
  log('info', 'law-reassessed', 'Everybody was looked at by the law of today.', { ...fields, minutes });
}
