import type { Rule } from './rule';
import { page } from './sources';

/** What a renewal or change costs since the fee follows the period granted. */
export const stayFee2026 = {
  id: 'R4.6',
  sentence: {
    en: 'The fee for a renewal or change accepted from 1 October 2026 follows the period granted: up to 3 months 10,000 yen, up to 6 months 18,000, under 1 year 25,000, 1 year 33,000 (online 27,000), under 3 years 48,000, under 5 years 64,000, 5 years or more 75,000 (online 65,000). Permanent residence costs 200,000 yen; check the amount on the page of Immigration before you pay.',
    ja: '2026年10月1日以降に受け付けられた更新と変更の手数料は、許可される在留期間により、3月以下は10,000円、3月を超え6月以下は18,000円、6月を超え1年未満は25,000円、1年は33,000円（オンラインは27,000円）、1年を超え3年未満は48,000円、3年以上5年未満は64,000円、5年以上は75,000円（オンラインは65,000円）で、永住許可は200,000円です。納付の前に出入国在留管理庁のページで金額を確認してください。',
  },
  source: page(
    'Immigration Services Agency, Revision of the fees for permissions to stay on 1 October 2026',
    '出入国在留管理庁「令和8年10月1日付け在留許可手数料の額の改定等について」',
    'https://www.moj.go.jp/isa/01_00644.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2026-10-01',
} as const satisfies Rule;
