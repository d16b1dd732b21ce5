import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That the stay runs on while the person is away. */
export const stayRunsOn = {
  id: 'R4.1',
  sentence: {
    en: 'The period of stay runs on abroad, and its last day is the last day to come back, whatever the permission. Only a renewal or change filed before then can carry it further.',
    ja: '在留期間は出国中も進行し、どの再入国許可による場合も、その満了日が再入国の最終日です。それより先に及ぶのは、満了日までに在留期間の更新または在留資格の変更を申請していた場合だけです。',
  },
  source: immigrationAct('art. 26 (1) and art. 26-2 (2)', '第26条第1項、第26条の2第2項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
