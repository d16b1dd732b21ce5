import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** When a card can be renewed before its window opens. */
export const earlyCardRenewal = {
  id: 'R5.9',
  sentence: {
    en: 'Whoever foresees that they cannot apply in the window, for an unavoidable reason such as a posting, studies or illness, may renew the card before it opens. Bring proof, for instance the transfer order.',
    ja: '長期の海外赴任、留学、病気などのやむを得ない理由により、申請期間内に更新を申請することが困難と予想されるときは、その期間より前でも在留カードの有効期間の更新を申請できます。転勤命令書など、理由を示す資料を持参してください。',
  },
  source: immigrationAct('art. 19-11 (2)', '第19条の11第2項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
