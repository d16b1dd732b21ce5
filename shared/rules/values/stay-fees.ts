import type { DatedRows } from './dated-row';

/** How long the granted period may be for a band: this many months at most, or less than this many; neither: however long. */
type Reach =
  | { readonly upToMonths: number; readonly underMonths?: never }
  | { readonly underMonths: number; readonly upToMonths?: never }
  | { readonly upToMonths?: never; readonly underMonths?: never };

/** What a renewal or change costs, in yen. `online` only where a lower fee for online applications is known to us. */
export type StayFeeBand = Reach & { readonly counter: number; readonly online?: number };

/**
 * What a renewal or change of the stay costs, in yen, by the day on which the application is accepted and by the period
 * that is granted: the first band that reaches the period. A period of 12 months is 33,000 yen; a day less is 25,000.
 */
export const stayFees: DatedRows<{ readonly bands: readonly StayFeeBand[]; readonly permanentResidence: number }> = [
  { from: '2025-04-01', rule: 'R4.6', bands: [{ counter: 6_000 }], permanentResidence: 10_000 },
  {
    from: '2026-10-01',
    rule: 'R4.6',
    bands: [
      { upToMonths: 3, counter: 10_000 },
      { upToMonths: 6, counter: 18_000 },
      { underMonths: 12, counter: 25_000 },
      { upToMonths: 12, counter: 33_000, online: 27_000 },
      { underMonths: 36, counter: 48_000 },
      { underMonths: 60, counter: 64_000 },
      { counter: 75_000, online: 65_000 },
    ],
    permanentResidence: 200_000,
  },
];
