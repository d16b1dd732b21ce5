import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** How those who applied in time may wait for the answer. */
export const continuation = {
  id: 'R4.2',
  sentence: {
    en: 'After a renewal or change was filed in time, the stay continues until the decision, at most until two months after its end. There is no such continuation for people granted 30 days or less.',
    ja: '在留期間の満了日までに更新または変更を申請し、満了日までに処分がされないときは、処分がされる日か、満了日から2月が経過する日の終了時のいずれか早い時まで、引き続き在留することができ、これを特例期間といいます。30日以下の在留期間を決定されている人には、特例期間はありません。',
  },
  source: immigrationAct('art. 20 (6) and art. 21 (4)', '第20条第6項、第21条第4項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
