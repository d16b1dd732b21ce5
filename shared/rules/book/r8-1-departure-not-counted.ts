import type { Rule } from './rule';
import { civilCode } from './sources';

/** Why the anniversary of the departure is the last good day. */
export const departureNotCounted = {
  id: 'R8.1',
  sentence: {
    en: 'The day of departure is not counted, so a year ends at the end of the same day of the next year.',
    ja: '出国の日は期間に算入しませんので、1年の期間は、翌年の同じ日の終わりに満了します。',
  },
  source: civilCode('arts. 140, 141 and 143', '第140条、第141条及び第143条'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
