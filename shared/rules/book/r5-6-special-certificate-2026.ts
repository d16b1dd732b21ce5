import type { Rule } from './rule';
import { page } from './sources';

/** How long a special permanent resident certificate runs since June 2026. */
export const specialCertificate2026 = {
  id: 'R5.6',
  sentence: {
    en: 'A special permanent resident certificate issued from 14 June 2026 ends on the tenth birthday after its issue, or on the fifth where the holder was under eighteen; earlier ones stay valid to the printed day. It need not be carried in Japan, but must be in hand at departure for special re-entry.',
    ja: '2026年6月14日以後に交付される特別永住者証明書は、交付の日の後10回目（交付時に18歳未満の人は5回目）の誕生日に満了し、それより前に交付されたものは券面に記載された日まで有効です。日本国内での携帯義務はありませんが、みなし再入国許可で出国するときは所持している必要があります。',
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
