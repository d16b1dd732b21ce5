import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What happens to those who leave without permission to come back. */
export const leavingForGood = {
  id: 'R3.1',
  sentence: {
    en: 'Whoever leaves without permission to re-enter, or declares that they will not come back, loses the status of residence and the stay at departure. The card is void and is handed back at once, and a return takes a new visa and a new landing permission.',
    ja: '再入国許可（みなし再入国許可を含みます）を受けずに出国した人や、再入国の予定がないと申告して出国した人は、出国の時に在留資格と在留期間を失い、再び来日するには新たな査証と上陸許可が必要です。在留カードは失効し、直ちに返納しなければなりません。',
  },
  source: immigrationAct(
    'art. 19-14 (iii), art. 19-15 (2), and arts. 6, 7, 9 (3) and 26',
    '第19条の14第3号、第19条の15第2項、第6条、第7条、第9条第3項、第26条',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
