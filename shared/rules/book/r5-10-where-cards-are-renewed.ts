import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** Where a card is renewed, and by whom for a child. */
export const whereCardsAreRenewed = {
  id: 'R5.10',
  sentence: {
    en: 'A residence card is renewed at the regional immigration office, a special permanent resident certificate at the municipality; it is free of charge. For a child under sixteen a relative living in the same home applies.',
    ja: '在留カードの有効期間の更新は地方出入国在留管理局で、特別永住者証明書の有効期間の更新は住居地の市区町村で申請し、手数料はかかりません。16歳未満の子どもについては、同居の親族が代わって申請します。',
  },
  source: immigrationAct('arts. 19-11 and 61-8-3 (2)', '第19条の11及び第61条の8の3第2項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
