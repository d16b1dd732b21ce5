import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What is notified to Immigration within 14 days, also from abroad. */
export const affiliationNotice = {
  id: 'R7.1',
  sentence: {
    en: 'Leaving or joining an employer or a school, its new name, the end of a contract and, for dependents and spouses, divorce or the death of the spouse are notified to Immigration within 14 days, also while abroad. A late notice may bring a fine of up to 200,000 yen.',
    ja: '所属する会社や学校からの離脱、移籍及びその名称の変更、契約の終了並びに、家族滞在や配偶者として在留する人の離婚及び死別は、海外にいるときでも14日以内に出入国在留管理庁へ届け出ます。届出が遅れると、20万円以下の罰金の対象となることがあります。',
  },
  source: immigrationAct('arts. 19-16 and 71-5', '第19条の16及び第71条の5'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
