import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What is lost by coming back a day too late. */
export const lateReturn = {
  id: 'R1.7',
  sentence: {
    en: 'Whoever is not back by the last day loses the permission and, with it, the status of residence; special permanent residents lose that status too. The card is void and is handed back within 14 days.',
    ja: '有効期間内に再入国しないときは、再入国許可（みなし再入国許可を含みます）とともに、在留資格（特別永住者はその地位）を失います。在留カードは失効し、14日以内に返納しなければなりません。',
  },
  source: immigrationAct('art. 19-14 (iv) and art. 19-15 (1)', '第19条の14第4号、第19条の15第1項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
