import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** How long somebody may be without a notified address. */
export const addressNotice = {
  id: 'R7.13',
  sentence: {
    en: 'A new or changed address is notified to the municipality within 14 days. The status can be revoked where 90 days pass without it after becoming a resident or leaving the old address, unless there is a just cause.',
    ja: '住居地を定めたとき又は変更したときは、14日以内に市区町村へ届け出ます。中長期在留者となった日又は従前の住居地を退去した日から90日以内に届け出ないときは、正当な理由がある場合を除き、在留資格を取り消されることがあります。',
  },
  source: immigrationAct(
    'arts. 19-7 to 19-9 and art. 22-4 (1) (viii) and (ix)',
    '第19条の7から第19条の9まで並びに第22条の4第1項第8号及び第9号',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
