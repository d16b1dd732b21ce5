import type { Rule } from './rule';
import { page } from './sources';

/** What a permit cost until the spring of 2025. */
export const permitFee = {
  id: 'R2.4',
  sentence: {
    en: 'The fee for an application accepted until 31 March 2025 is 3,000 yen for a single permit and 6,000 yen for a multiple one, at the counter and online alike.',
    ja: '2025年3月31日までに受け付けられた申請の手数料は、窓口、オンラインとも、1回限りの許可が3,000円、数次の許可が6,000円です。',
  },
  source: page(
    'Immigration Services Agency, Application for a re-entry permit',
    '出入国在留管理庁「再入国許可申請」（英語版）',
    'https://www.isa.go.jp/en/applications/procedures/16-5.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
