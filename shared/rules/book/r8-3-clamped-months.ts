import type { Rule } from './rule';
import { civilCode } from './sources';

/** Where a period ends in a month that is too short. */
export const clampedMonths = {
  id: 'R8.3',
  sentence: {
    en: 'Where the last month has no such day, the period ends on the last day of that month. Around the ends of months our day is up to two days earlier than the Civil Code would have it, never later.',
    ja: '最後の月に応当する日がないときは、期間はその月の末日に満了します。月末の前後では、当方の示す日が民法の計算より最大2日早くなることがありますが、遅くなることはありません。',
  },
  source: civilCode('art. 143 (2)', '第143条第2項'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
