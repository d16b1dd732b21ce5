import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That the card lasts as long as the continuation. */
export const cardWhilePending = {
  id: 'R4.8',
  sentence: {
    en: 'During the continuation the residence card stays valid to the end of the continuation, although the day printed on it has passed.',
    ja: '特例期間中は、在留カードに記載された有効期間の満了日が過ぎていても、在留カードは特例期間の終了まで有効です。',
  },
  source: immigrationAct('art. 19-5 (2)', '第19条の5第2項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
