import { addDays, type DateText, type Day, dateText, dayOf } from '../calendar';
import { day } from '../calendar/day';
import type { Assessment } from './assessment';
import { type Status, statuses } from './facts';
import { type StatusTraits, statusTraits } from './status';
import { cardValidities } from './values/card-validity';
import type { DatedRow, DatedRows } from './values/dated-row';
import { specialExclusions } from './values/exclusions';
import { grantedPeriods, type Periods } from './values/granted-periods';
import { reentryPermitFees } from './values/reentry-permit-fees';
import { stayFees } from './values/stay-fees';
import { continuationTerms, permitExtensionTerms, permitTerms, specialReentryTerms } from './values/terms';
import { cardRenewalWindows, stayRenewalWindows } from './values/windows';

/** The values of the law in force on one day. */
export type Law = {
  /** Which law this is, as every assessment states it. */
  readonly stated: Assessment['law'];
  /** Each status, with the periods it can be granted with; undefined where it does not exist yet (R6). */
  readonly statuses: ReadonlyMap<Status, { readonly traits: StatusTraits; readonly periods: Periods | undefined }>;
} & { readonly [Name in keyof typeof tables]: (typeof tables)[Name][number] };

/** The day we last compared the rules with their sources, and the consolidated statute text we read. */
const verifiedAt = '2026-11-22';
const statuteAsOf = '2025-06-01';

/** The first day this book knows: the residence card and special re-entry began. */
export const firstDayOfLaw: DateText = '2012-07-09';

/** The values the procedure reads: what moves dates stands in one of these. */
export const tables = {
  specialReentry: specialReentryTerms,
  specialExclusions,
  permit: permitTerms,
  permitExtension: permitExtensionTerms,
  continuation: continuationTerms,
  stayRenewal: stayRenewalWindows,
  cardRenewal: cardRenewalWindows,
};

/** What everybody whose dates it moved is told of on one day: the law of `on`, compared with that of the day before `since`. */
type ChangeOfDates = { readonly on: Day; readonly since: Day };

/** Usually both are the day it came into force; a row that came late has its own day, and all that were told of on one day count as one change. */
const changesOfDates: readonly ChangeOfDates[] = changesIn(
  Object.values(tables).flatMap((rows: DatedRows<unknown>) => rows),
);

function changesIn(rows: DatedRows<unknown>): readonly ChangeOfDates[] {
  const since = new Map<number, Day>();
  for (const { from, known = from } of rows) {
    if (from === firstDayOfLaw) continue;
    const on = Math.max(dayOf(from), dayOf(known));
    const earliest = since.get(on);
    if (earliest === undefined || dayOf(from) < earliest) since.set(on, dayOf(from));
  }
  return [...since].map(([on, from]) => ({ on: day(on), since: from })).sort((one, other) => one.on - other.on);
}

/** The days on which people are told that a change of the law moved their dates, or will be. What only letters and pages read moves none. */
export const daysDatesMayMove: readonly Day[] = changesOfDates.map(({ on }) => on);

/** The last day of the law before its latest change, or before the change people are told of on this very day. */
export const dayBeforeChange = (on: Day): Day =>
  addDays(changesOfDates.find((change) => change.on === on)?.since ?? dayOf(lawOn(on).stated.version), -1);

/** Every day on which a value changed: those an assessment reads, and those only letters and pages do. */
export const daysOfChange: readonly DateText[] = [
  ...new Set(
    [...Object.values(tables), grantedPeriods, cardValidities, reentryPermitFees, stayFees].flatMap(
      (rows: DatedRows<unknown>) => rows.map(({ from }) => from),
    ),
  ),
].sort();

/** From each day of change, newest first, the law until the next. */
const laws: readonly { readonly from: Day; readonly law: Law }[] = daysOfChange
  .map((version) => ({ from: dayOf(version), law: lawFrom(version) }))
  .reverse();

/**
 * The law of a day. Its version is the latest change that had come into force by then.
 *
 * Throws a RangeError for days before 2012-07-09: what held then is not in this book.
 */
export function lawOn(on: Day): Law {
  for (const { from, law } of laws) if (from <= on) return law;
  throw new RangeError(`the rule book begins on ${firstDayOfLaw} and does not know the law of ${dateText(on)}`);
}

function lawFrom(version: DateText): Law {
  return {
    stated: { version, verifiedAt, statuteAsOf },
    statuses: new Map(
      statuses.map((status) => [
        status,
        { traits: statusTraits[status], periods: rowOn(grantedPeriods, version).periods[status] },
      ]),
    ),
    specialReentry: rowOn(tables.specialReentry, version),
    specialExclusions: rowOn(tables.specialExclusions, version),
    permit: rowOn(tables.permit, version),
    permitExtension: rowOn(tables.permitExtension, version),
    continuation: rowOn(tables.continuation, version),
    stayRenewal: rowOn(tables.stayRenewal, version),
    cardRenewal: rowOn(tables.cardRenewal, version),
  };
}

/** The row of a value that is in force on a day. Throws a RangeError before its first. */
export function rowOn<Value>(rows: DatedRows<Value>, on: DateText): DatedRow<Value> {
  const row = rows.findLast(({ from }) => from <= on);
  if (row === undefined) throw new RangeError(`nothing was in force on ${on}: the first row is of ${rows[0]?.from}`);
  return row;
}
