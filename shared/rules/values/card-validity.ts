import type { DatedRows } from './dated-row';

/** TO BE REPLACED: what a card issued on a day would end on. */
export const cardValidities: DatedRows<{}> = [
  { from: '2012-07-09', rule: 'R5.2' },
  { from: '2023-11-01', rule: 'R5.2' },
  { from: '2026-06-14', rule: 'R5.3' },
];
