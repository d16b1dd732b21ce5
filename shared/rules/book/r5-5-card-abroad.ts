import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What follows when the card ends abroad. */
export const cardAbroad = {
  id: 'R5.5',
  sentence: {
    en: "The card is a condition on leaving, not on coming back: where a permanent resident's card ends abroad, the re-entry permission appears to stand. An airline may refuse boarding and the renewal is overdue, so renew the card before leaving, or else right after the return.",
    ja: '在留カードの所持は出国時の要件であり、永住者の在留カードの有効期間が海外で満了しても、再入国許可（みなし再入国許可を含みます。）はそれだけでは失効しないと解されます。ただし、航空会社に搭乗を断られるおそれがあり、更新申請の義務も残りますので、出国前に更新し、間に合わなかったときは帰国後直ちに更新してください。',
  },
  source: immigrationAct('art. 26-2 (1) and art. 19-14 (ii)', '第26条の2第1項及び第19条の14第2号'),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
