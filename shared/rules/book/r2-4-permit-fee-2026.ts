import type { Rule } from './rule';
import { page } from './sources';

/** What a permit costs since online payments carry a charge. */
export const permitFee2026 = {
  id: 'R2.4',
  sentence: {
    en: 'The fee for an application accepted from 1 October 2026 is 4,000 yen for a single permit and 7,000 yen for a multiple one; filed online, 3,500 and 6,500 yen plus a payment charge of 220 yen. Check the amount on the page of Immigration before you pay.',
    ja: '2026年10月1日以降に受け付けられた申請の手数料は、1回限りの許可が4,000円、数次の許可が7,000円で、オンライン申請ではそれぞれ3,500円、6,500円に決済手数料220円が加わります。納付の前に出入国在留管理庁のページで金額を確認してください。',
  },
  source: page(
    'Immigration Services Agency, Application for a re-entry permit',
    '出入国在留管理庁「再入国許可申請」',
    'https://www.moj.go.jp/isa/immigration/procedures/16-5.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2026-10-01',
} as const satisfies Rule;
