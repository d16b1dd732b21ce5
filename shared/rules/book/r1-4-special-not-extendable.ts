import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That special re-entry cannot be made longer from abroad. */
export const specialNotExtendable = {
  id: 'R1.4',
  sentence: {
    en: 'Special re-entry cannot be extended abroad, nor be turned into a re-entry permit there. Whoever may need longer applies for a re-entry permit before leaving.',
    ja: 'みなし再入国許可の有効期間は、海外で延長することも、通常の再入国許可に切り替えることもできません。長くなる可能性があるときは、出国前に再入国許可を申請してください。',
  },
  source: immigrationAct('art. 26-2 (3) and art. 26 (1)', '第26条の2第3項、第26条第1項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
