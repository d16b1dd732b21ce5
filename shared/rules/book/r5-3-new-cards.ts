import type { Rule } from './rule';
import { page } from './sources';

/** How long a card runs that is issued from June 2026. */
export const newCards = {
  id: 'R5.3',
  sentence: {
    en: "A permanent resident's or Highly Skilled Professional (ii)'s card issued from 14 June 2026 ends on the tenth birthday after its issue, or on the fifth where the holder was under eighteen; other cards end with the period of stay, perhaps earlier for children, so read the printed day. The day of issue and the granted period are no longer printed on the card: keep a note of them.",
    ja: '2026年6月14日以後に交付される永住者及び高度専門職2号の人の在留カードは、交付の日の後10回目（交付時に18歳未満の人は5回目）の誕生日に満了し、その他の人の在留カードは在留期間の満了日に満了します。子どもの在留カードはそれより早く満了することがあるため、券面の日付を確認してください。交付年月日と在留期間は券面に記載されなくなったため、控えておいてください。',
  },
  source: page(
    'eijuuken-shinsei.com on what to do after permanent residence is granted, quoting the Immigration Services Agency',
    '永住許可後の手続に関するeijuuken-shinsei.comの解説（出入国在留管理庁のQ&Aを引用）',
    'https://eijuuken-shinsei.com/column/shutokugo-tetsuzuki',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2026-06-14',
} as const satisfies Rule;
