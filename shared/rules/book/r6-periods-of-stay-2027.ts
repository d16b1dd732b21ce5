import type { Rule } from './rule';
import { page } from './sources';

/** Which periods of stay each status can have, once Employment for Skill Development has begun. */
export const periodsOfStay2027 = {
  id: 'R6',
  sentence: {
    en: 'Each status of residence has its own periods of stay; from 1 April 2027 Employment for Skill Development replaces new technical intern training, and its periods are not verified yet. Trainees with a plan approved before that day which starts by 30 June 2027 finish under the old rules.',
    ja: '在留期間は在留資格ごとに定められています。2027年4月1日から新たな技能実習に代わって育成就労が始まりますが、その在留期間は未確認です。同日前に認定を受け、2027年6月30日までに開始する技能実習計画による実習生は、経過措置により技能実習を続けます。',
  },
  source: page(
    'Immigration Services Agency on the start of Employment for Skill Development',
    '出入国在留管理庁「育成就労制度の施行」に関する資料',
    'https://www.moj.go.jp/isa/content/001452771.pdf',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2027-04-01',
} as const satisfies Rule;
