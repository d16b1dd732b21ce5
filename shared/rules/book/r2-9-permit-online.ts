import type { Rule } from './rule';
import { page } from './sources';

/** That a permit can be applied for online too. */
export const permitOnline = {
  id: 'R2.9',
  sentence: {
    en: 'A re-entry permit can be applied for online, by itself or together with a renewal or change. At the counter it is usually issued on the same day.',
    ja: '再入国許可は、単独でも、在留期間の更新や在留資格の変更と同時でも、オンラインで申請できます。窓口では、通常は申請の当日に交付されます。',
  },
  source: page(
    'Immigration Services Agency, questions and answers on online applications',
    '出入国在留管理庁、オンライン申請のQ&A',
    'https://www.moj.go.jp/isa/applications/online/online-QA.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2025-04-01',
} as const satisfies Rule;
