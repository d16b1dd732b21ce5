import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That the continuation counts for re-entry and a decision ends it. */
export const decisionAbroad = {
  id: 'R4.3',
  sentence: {
    en: 'The continuation counts as period of stay for re-entry. A decision ends it on that day, also while the person is abroad.',
    ja: '特例期間は、再入国の場面でも在留期間に含まれます。ただし、処分がされた日に終了し、これは本人が出国中でも同じです。',
  },
  source: immigrationAct(
    'art. 24 (iv)(ro), with arts. 26 (1) and 26-2 (2)',
    '第24条第4号ロ、第26条第1項、第26条の2第2項',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
