import type { Rule } from './rule';
import { page } from './sources';

/** Why the lump-sum withdrawal of the pension does not go with coming back. */
export const pensionWithdrawal = {
  id: 'R7.8',
  sentence: {
    en: 'The lump-sum withdrawal payment erases the months paid into the pension: do not claim it while you keep a permission to come back. An act of 2025 will bar the claim while such a permission is valid, from a day not fixed yet, so ask the Japan Pension Service.',
    ja: '脱退一時金を受け取ると、それまでの年金の加入期間がなくなりますので、再入国許可（みなし再入国許可を含みます。）を維持する間は請求しないでください。2025年の法改正により、その許可が有効な間は請求できなくなる予定ですが、施行日は未定ですので、日本年金機構に確認してください。',
  },
  source: page(
    'office-kirin.com on the lump-sum withdrawal payment after Act 74 of 2025',
    '脱退一時金の改正（令和7年法律第74号）に関する行政書士事務所きりんの解説',
    'https://office-kirin.com/kirinblog/dattai-ichijikin-kaisei',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2025-06-20',
} as const satisfies Rule;
