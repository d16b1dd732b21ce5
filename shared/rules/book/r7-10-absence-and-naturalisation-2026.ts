import type { Rule } from './rule';
import { nationalityAct } from './sources';

/** What long absences mean for naturalisation, since the policy of 2026. */
export const absenceAndNaturalisation2026 = {
  id: 'R7.10',
  sentence: {
    en: 'Naturalisation asks for five years in a row with a domicile in Japan, and the government announced on 23 January 2026 that it will look for about ten in practice, from a day we have not verified. No official number says which absence breaks them; practitioners see a risk from over 90 days at once or over about 100 days a year.',
    ja: '帰化には、引き続き5年以上日本に住所を有することが必要です。政府は2026年1月23日、運用上おおむね10年を求める方針を示しました（開始時期は未確認です）。出国日数の公的な基準はありませんが、実務では、一度に90日を超える出国や年間の合計がおおむね100日を超える出国には注意が必要とされています。',
  },
  source: nationalityAct('art. 5 (1) (i)', '第5条第1項第1号'),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2026-01-23',
} as const satisfies Rule;
