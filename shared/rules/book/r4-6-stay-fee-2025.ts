import type { Rule } from './rule';
import { immigrationOrder } from './sources';

/** What a renewal or change cost from the spring of 2025. */
export const stayFee2025 = {
  id: 'R4.6',
  sentence: {
    en: 'The fee for an application accepted from 1 April 2025 is 6,000 yen for a renewal or change and 10,000 yen for permanent residence. It is paid when granted.',
    ja: '2025年4月1日以降に受け付けられた申請の手数料は、在留期間の更新と在留資格の変更が6,000円、永住許可が10,000円です。いずれも許可を受けるときに納めます。',
  },
  source: immigrationOrder('art. 25', '第25条'),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2025-04-01',
} as const satisfies Rule;
