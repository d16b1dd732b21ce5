/** A calendar day in Japan: whole days since 1970-01-01 (proleptic Gregorian). */
export type Day = number & { readonly __day: never };

/** A calendar day as written in JSON, `YYYY-MM-DD`. */
export type DateText = `${number}-${number}-${number}`;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __instant: never };

/** Takes a count of days since 1970-01-01 for the day it names: `day(0)` is 1970-01-01. Throws a RangeError on a fraction. */
export function day(daysSince1970: number): Day {
  if (!Number.isSafeInteger(daysSince1970)) throw new RangeError(`${daysSince1970} is not a whole number of days`);
  return daysSince1970 as Day;
}

/** Takes a count of milliseconds since 1970-01-01T00:00:00Z for the point in time it names. Throws a RangeError on a fraction. */
export function instant(ms: number): Instant {
  if (!Number.isSafeInteger(ms)) throw new RangeError(`${ms} is not a whole number of milliseconds`);
  return ms as Instant;
}
