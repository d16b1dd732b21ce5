import type { DatedRows } from './dated-row';

/** What a re-entry permit costs in yen, by the day the application is accepted; `charge` is added where it is paid online. */
export const reentryPermitFees: DatedRows<{
  readonly counter: { readonly single: number; readonly multiple: number };
  readonly online: { readonly single: number; readonly multiple: number; readonly charge: number };
}> = [
  {
    from: '2012-07-09',
    rule: 'R2.4',
    counter: { single: 3_000, multiple: 6_000 },
    online: { single: 3_000, multiple: 6_000, charge: 0 },
  },
  {
    from: '2025-04-01',
    rule: 'R2.4',
    counter: { single: 4_000, multiple: 7_000 },
    online: { single: 3_500, multiple: 6_500, charge: 0 },
  },
  {
    from: '2026-10-01',
    rule: 'R2.4',
    counter: { single: 4_000, multiple: 7_000 },
    online: { single: 3_500, multiple: 6_500, charge: 220 },
  },
];
