import type { DatedRows } from './dated-row';

/** When a renewal of the stay can first be filed: months before its end, for grants of `grantMonths` or more. */
export const stayRenewalWindows: DatedRows<{ readonly months: number; readonly grantMonths: number }> = [
  { from: '2012-07-09', rule: 'R4.4', months: 3, grantMonths: 6 },
];

/** When a card that does not end with the stay can first be renewed: months before its end, and where it ends at sixteen. */
export const cardRenewalWindows: DatedRows<{ readonly months: number; readonly monthsAtSixteen: number }> = [
  { from: '2012-07-09', rule: 'R5.4', months: 2, monthsAtSixteen: 6 },
  { from: '2026-06-14', rule: 'R5.4', months: 3, monthsAtSixteen: 6 },
];
