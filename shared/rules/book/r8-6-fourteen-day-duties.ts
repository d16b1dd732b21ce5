import type { Rule } from './rule';
import { civilCode } from './sources';

/** How 14 days are counted. */
export const fourteenDayDuties = {
  id: 'R8.6',
  sentence: {
    en: 'Where something is due within 14 days, the day of the event is not counted: the last day is the fourteenth day after it.',
    ja: '「14日以内」の届出や申請では、事由の生じた日は算入しませんので、その日から数えて14日後が最後の日です。',
  },
  source: civilCode('art. 140', '第140条'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
