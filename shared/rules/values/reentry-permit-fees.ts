import type { DatedRows } from './dated-row';

/** What one kind of permit costs, in yen: applied for at the counter, and online. */
export type PermitFee = { readonly counter: number; readonly online: number };

/**
 * What a re-entry permit costs, in yen, by the day on which the application is accepted.
 * `onlinePaymentCharge` comes on top of each online payment.
 */
export const reentryPermitFees: DatedRows<{
  readonly single: PermitFee;
  readonly multiple: PermitFee;
  readonly onlinePaymentCharge: number;
}> = [
  {
    from: '2012-07-09',
    rule: 'R2.4',
    single: { counter: 3_000, online: 3_000 },
    multiple: { counter: 6_000, online: 6_000 },
    onlinePaymentCharge: 0,
  },
  {
    from: '2025-04-01',
    rule: 'R2.4',
    single: { counter: 4_000, online: 3_500 },
    multiple: { counter: 7_000, online: 6_500 },
    onlinePaymentCharge: 0,
  },
  {
    from: '2026-10-01',
    rule: 'R2.4',
    single: { counter: 4_000, online: 3_500 },
    multiple: { counter: 7_000, online: 6_500 },
    onlinePaymentCharge: 220,
  },
];
