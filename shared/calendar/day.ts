/** A calendar day in Japan: whole days since 1970-01-01 (proleptic Gregorian). */
export type Day = number & { readonly __day: never };

/** A calendar day as written in JSON, `YYYY-MM-DD`. */
export type DateText = `${number}-${number}-${number}`;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __instant: never };
