import type { Rule } from './rule';
import { civilCode } from './sources';

/** What weekends and holidays change: nothing. */
export const noHolidayShift = {
  id: 'R8.7',
  sentence: {
    en: 'A last day that falls on a weekend or a holiday does not move. Offices may be closed then, so act on a working day before it.',
    ja: '最後の日が土曜日、日曜日又は祝日に当たっても、期限は延びません。窓口が閉まっていることがありますので、その前の平日に手続をしてください。',
  },
  source: civilCode('art. 142', '第142条'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
