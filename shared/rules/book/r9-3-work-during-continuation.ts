import type { Rule } from './rule';
import { page } from './sources';

/** Whether somebody may work while an application is undecided, and what proves it. */
export const workDuringContinuation = {
  id: 'R9.3',
  sentence: {
    en: 'During a continuation period work may go on as the status allowed. The proof is the note on the back of the residence card, or for an online application the e-mail that confirms its receipt.',
    ja: '特例期間中は、従前の在留資格の範囲で引き続き働くことができます。証明となるのは、在留カード裏面の「申請中」の記載又は、オンライン申請のときは受付完了メールです。',
  },
  source: page(
    'Immigration Services Agency on proving that an online application is pending, as others quote it',
    '出入国在留管理庁「オンライン申請を行った場合に申請中（特例期間を含む）であることを証明することについて」（第三者の引用による）',
    'https://www.moj.go.jp/isa/applications/online/11_00035.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
