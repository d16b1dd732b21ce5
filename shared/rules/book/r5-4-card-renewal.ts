import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** When a card that does not end with the stay could be renewed, until June 2026. */
export const cardRenewal = {
  id: 'R5.4',
  sentence: {
    en: 'A card that does not end with the stay is renewed in the last two months before it ends, on its last day at the latest. Where it ends at the sixteenth birthday, the last six months count.',
    ja: '在留期間の満了日とは別に満了する在留カードは、有効期間の満了日の2か月前から満了日までに、有効期間の更新を申請します。16歳の誕生日（又はその前日）に満了するときは、6か月前から申請できます。',
  },
  source: immigrationAct('art. 19-11 (1)', '第19条の11第1項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
