/** The day the dates of `roster.csv` were written for: 2026-11-23, in days since 1970-01-01. */
const writtenFor = Date.UTC(2026, 10, 23) / 86_400_000;

/** The roster with every date moved as many days as have passed since it was written, so that the demo never ages. */
export const moveDates = (csv: string, today: number): string =>
  csv.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (date) =>
    new Date(Date.parse(date) + (today - writtenFor) * 86_400_000).toISOString().slice(0, 10),
  );
