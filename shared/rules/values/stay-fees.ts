import type { DatedRows } from './dated-row';

/** What a change or renewal costs in yen, by the period granted: the first band whose `upToMonths` reaches it; null: no upper end. */
export const stayFees: DatedRows<{
  readonly bands: readonly { readonly upToMonths: number | null; readonly counter: number; readonly online?: number }[];
}> = [
  {
    from: '2026-10-01',
    rule: 'R4.6',
    bands: [
      { upToMonths: 3, counter: 10_000 },
      { upToMonths: 6, counter: 18_000 },
      { upToMonths: 11, counter: 25_000 },
      { upToMonths: 12, counter: 33_000, online: 27_000 },
      { upToMonths: 35, counter: 48_000 },
      { upToMonths: 59, counter: 64_000 },
      { upToMonths: null, counter: 75_000, online: 65_000 },
    ],
  },
];
