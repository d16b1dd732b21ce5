import type { DatedRows } from './dated-row';

/** How long special re-entry lasts from the day of departure, in years. */
export const specialReentryTerms: DatedRows<{ readonly years: number; readonly specialPermanentYears: number }> = [
  { from: '2012-07-09', rule: 'R1.3', years: 1, specialPermanentYears: 2 },
];

/** How long a re-entry permit may be from the day it takes effect, in years. */
export const permitTerms: DatedRows<{ readonly years: number; readonly specialPermanentYears: number }> = [
  { from: '2012-07-09', rule: 'R2.2', years: 5, specialPermanentYears: 6 },
];

/** How far a mission abroad may extend a permit: by `byYears` at once, and to `years` after it took effect. */
export const permitExtensionTerms: DatedRows<{
  readonly byYears: number;
  readonly years: number;
  readonly specialPermanentYears: number;
}> = [{ from: '2012-07-09', rule: 'R2.5', byYears: 1, years: 6, specialPermanentYears: 7 }];

/** How long a stay continues after its end while a renewal or change is undecided, in months. */
export const continuationTerms: DatedRows<{ readonly months: number }> = [
  { from: '2012-07-09', rule: 'R4.2', months: 2 },
];
