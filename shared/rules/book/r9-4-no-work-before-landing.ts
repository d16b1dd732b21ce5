import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What an employer does when somebody was not back in time. */
export const noWorkBeforeLanding = {
  id: 'R9.4',
  sentence: {
    en: 'Whoever did not return in time has no status of residence any more and may not work before a new landing permission. Do not schedule shifts, and ask Immigration first.',
    ja: '期限までに再入国しなかった人は在留資格を失い、新たに上陸許可を受けるまで働くことはできません。勤務を割り当てず、まず出入国在留管理庁に確認してください。',
  },
  source: immigrationAct('art. 19-14 (iv) and art. 73-2', '第19条の14第4号及び第73条の2'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
