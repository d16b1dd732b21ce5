import type { Rule } from './rule';
import { page } from './sources';

/** What the stricter criteria of 2025 mean for a Business Manager. */
export const businessManager = {
  id: 'R6.2',
  sentence: {
    en: 'The criteria for Business Managers became stricter on 16 October 2025; for whoever held the status by then, renewals are judged leniently for three years, until 16 October 2028. Long absences weigh on a renewal, so prepare to explain them.',
    ja: '「経営・管理」の許可基準は2025年10月16日に厳格化され、その時点で在留していた人の在留期間の更新については、2028年10月16日まで3年間の経過措置があります。長期の出国は更新の審査に影響し得ますので、説明できるように準備してください。',
  },
  source: page(
    'ishikawa-works.com on the 2025 reform of Business Manager and its transition',
    'ishikawa-works.com「経営・管理ビザ改正2025」の解説',
    'https://ishikawa-works.com/archives/914',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2025-10-16',
} as const satisfies Rule;
