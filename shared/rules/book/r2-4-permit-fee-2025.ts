import type { Rule } from './rule';
import { immigrationOrder } from './sources';

/** What a permit cost from the spring of 2025, with a lower fee online. */
export const permitFee2025 = {
  id: 'R2.4',
  sentence: {
    en: 'The fee for an application accepted from 1 April 2025 is 4,000 yen for a single permit and 7,000 yen for a multiple one; filed online, 3,500 and 6,500 yen. It is paid when the permit is granted.',
    ja: '2025年4月1日以降に受け付けられた申請の手数料は、1回限りの許可が4,000円、数次の許可が7,000円です。オンライン申請ではそれぞれ3,500円、6,500円で、いずれも許可を受けるときに納めます。',
  },
  source: immigrationOrder('art. 25 (iv) and (v)', '第25条第4号・第5号'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2025-04-01',
} as const satisfies Rule;
