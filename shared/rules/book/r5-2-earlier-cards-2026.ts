import type { Rule } from './rule';
import { page } from './sources';

/** What became of the cards issued before the new ones of June 2026. */
export const earlierCards2026 = {
  id: 'R5.2',
  sentence: {
    en: 'A card issued before 14 June 2026 stays valid to the day printed on it. It need not be exchanged for a new one before then.',
    ja: '2026年6月14日より前に交付された在留カードは、券面に記載された有効期間の満了日まで有効です。それまでに新様式の在留カードに切り替える必要はありません。',
  },
  source: page(
    'Immigration Services Agency on the new and the specified residence card, as practitioners quote it',
    '出入国在留管理庁「特定在留カード」の案内（実務家の引用による）',
    'https://www.moj.go.jp/isa/tokutei.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2026-06-14',
} as const satisfies Rule;
