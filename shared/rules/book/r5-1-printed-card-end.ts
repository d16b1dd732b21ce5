import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** Which day ends a residence card: the printed one. */
export const printedCardEnd = {
  id: 'R5.1',
  sentence: {
    en: 'A residence card is valid to the end of the day printed on it; a card that ends with the stay also holds through a continuation period. The printed day governs, and a computed one is only a forecast.',
    ja: '在留カードは、券面に記載された有効期間の満了日が終わるまで有効です。在留期間の満了日に満了する在留カードは、特例期間中も有効です。基準となるのは券面の日付であり、計算による日付は目安にすぎません。',
  },
  source: immigrationAct('art. 19-5 (1) and (2)', '第19条の5第1項及び第2項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
