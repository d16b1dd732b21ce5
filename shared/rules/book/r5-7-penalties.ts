import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What may follow neglected card duties and overstaying. */
export const penalties = {
  id: 'R5.7',
  sentence: {
    en: 'Not renewing a card, not replacing a lost one or refusing to show it may bring up to a year of imprisonment or a fine of up to 200,000 yen, and imprisonment for the first two is a ground for deportation; late notices, an unreturned void card or leaving the card at home may bring a fine of up to 200,000 yen. Overstaying may bring up to three years of imprisonment, a fine of up to 3,000,000 yen, or both.',
    ja: '在留カードの有効期間の更新若しくは紛失時の再交付を申請しないこと、又は在留カードの提示を拒むことには1年以下の懲役（2025年6月1日からは拘禁刑）又は20万円以下の罰金が定められ、申請をせずに自由刑に処せられたことは退去強制事由です。届出の遅れ、失効した在留カードの不返納及び不携帯は20万円以下の罰金、不法残留は3年以下の懲役・禁錮（同日からは拘禁刑）若しくは300万円以下の罰金又はその併科の対象です。',
  },
  source: immigrationAct(
    'arts. 24 (iv-4), 70 (1) (v), 71-2, 71-5, 75-2 and 75-3',
    '第24条第4号の4、第70条第1項第5号、第71条の2、第71条の5、第75条の2及び第75条の3',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
