import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** When a status can be revoked because its activity has stopped. */
export const revocationForInactivity = {
  id: 'R7.2',
  sentence: {
    en: 'A status of Appended Table 1, such as for work or study, can be revoked after three months in a row without its activity (Highly Skilled Professional (ii): six), a spouse status after six months without life as a spouse, unless there is a just cause. Whether time abroad counts is decided case by case, and a renewal may ask about it: keep proof of the reason.',
    ja: '別表第1の在留資格（就労、留学など）では、その活動を継続して3月（高度専門職2号は6月）以上行わないとき、配偶者としての在留資格では配偶者の身分を有する者としての活動を継続して6月以上行わないときは、正当な理由がある場合を除き、在留資格を取り消されることがあります。海外にいた期間の扱いは個別に判断され、更新時に尋ねられることもありますので、理由を示す資料を保管してください。',
  },
  source: immigrationAct('art. 22-4 (1) (vi) and (vii)', '第22条の4第1項第6号及び第7号'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
