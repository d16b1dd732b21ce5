import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That an application for permanent residence does not carry the stay. */
export const permanentResidenceApplication = {
  id: 'R4.5',
  sentence: {
    en: 'An application for permanent residence gives no continuation: the stay ends on its own day while it is pending. Renew the stay in time as well.',
    ja: '永住許可の申請には特例期間がありません。審査中でも在留期間は満了日に終わりますので、別に在留期間の更新を期限までに申請してください。',
  },
  source: immigrationAct('art. 22, with arts. 20 (6) and 21 (4)', '第22条、第20条第6項、第21条第4項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
