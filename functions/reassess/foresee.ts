import { dateText, japanDay } from '../../shared/calendar';
import type { Day, Instant } from '../../shared/calendar/day';
import type { MovedDate } from '../../shared/letters/moved-dates';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { Stored } from '../ports/registrations';
import type { Walk, WalkCounts } from '../ports/walks';
import type { World } from '../ports/world';
import { countDates, type Look, lookAgain } from './look-again';
import { daysOfNewRows, newRows, rowsOfRelease } from './version-of-law';

/** As large as the walk's own. */
const pageOfItems = 500;

/** What the walk after a deployment of this release would come to. */
export type Foreseen = Omit<WalkCounts, 'conflicts'>;

/** The rows a stage has heard of: those of the last walk that came to its end. A stage that never walked knows all of this release. */
export const rowsOfStage = (walk: Walk | undefined): readonly string[] =>
  walk === undefined ? rowsOfRelease() : walk.endedAt === undefined ? (walk.rowsBefore ?? walk.rows) : walk.rows;

/** Rows that are new to a stage, and whose day of telling people is not ahead: whoever registered since that day would not be told, nor would employers in a round. */
export const rowsThatCameLate = (known: readonly string[], now: Instant): readonly string[] =>
  newRows(known)
    .filter(({ row: { from, known: told = from } }) => told <= dateText(japanDay(now)))
    .map(({ name }) => name);

/**
 * Looks at everybody with the rules of this release, and writes nothing: whose dates would move, how many letters that owes, whose next
 * letter would go at another hour. `known`: the rows the stage has heard of. `hear`: each date of each registration.
 */
export async function foresee(
  { clock, registrations }: Pick<World, 'clock'> & { readonly registrations: Pick<World['registrations'], 'page'> },
  known: readonly string[],
  hear: (registration: RegistrationId, date: MovedDate) => void = () => undefined,
): Promise<Foreseen> {
  const changes = daysOfNewRows(known);
  let found: Foreseen = { looked: 0, rescheduled: 0, told: 0, unreadable: 0, dates: {} };
  let after: string | undefined;
  do {
    const page = await registrations.page(after, pageOfItems);
    const now = clock.now();
    for (const stored of page.registrations) {
      found = addLook(found, lookOrFail(stored, changes, now), (date) => hear(stored.registration.id, date));
    }
    const { unreadable } = page;
    found = { ...found, looked: found.looked + unreadable.length, unreadable: found.unreadable + unreadable.length };
    after = page.after;
  } while (after !== undefined);
  return found;
}

function addLook(found: Foreseen, look: Look | undefined, hear: (date: MovedDate) => void): Foreseen {
  const looked = found.looked + 1;
  if (look === undefined) return { ...found, looked, unreadable: found.unreadable + 1 };
  const { moved, isRescheduled } = look;
  moved.forEach(hear);
  return {
    ...found,
    looked,
    rescheduled: found.rescheduled + (isRescheduled ? 1 : 0),
    told: found.told + (moved.length > 0 ? 1 : 0),
    dates: moved.length > 0 ? countDates(found.dates, moved) : found.dates,
  };
}

/** undefined where the rules fail on the facts: the walk would name it in the log, and go on. */
function lookOrFail(stored: Stored, changes: readonly Day[], now: Instant): Look | undefined {
  try {
    return lookAgain(stored, changes, now);
  } catch {
    return undefined;
  }
}
