import type { Rule } from './rule';
import { page } from './sources';

/** What long absences mean for an application for permanent residence. */
export const absenceAndPermanentResidence = {
  id: 'R7.9',
  sentence: {
    en: 'An application for permanent residence asks for years of residence in a row. No official number says which absence breaks them; practitioners see a risk from over 90 days at once or over about 100 days a year.',
    ja: '永住許可の申請では、引き続き日本に在留していることが求められます。どの程度の出国で「引き続き」と認められなくなるかについて公的な基準はありませんが、実務では、一度に90日を超える出国や年間の合計がおおむね100日を超える出国には注意が必要とされています。',
  },
  source: page(
    'Immigration Services Agency, guidelines for permission for permanent residence; the numbers are those of practitioners',
    '出入国在留管理庁「永住許可に関するガイドライン」（日数は実務家による目安）',
    'https://www.moj.go.jp/isa/applications/resources/nyukan_nyukan50.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
