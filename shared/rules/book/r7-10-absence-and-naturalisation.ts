import type { Rule } from './rule';
import { nationalityAct } from './sources';

/** What long absences meant for naturalisation, until 2026. */
export const absenceAndNaturalisation = {
  id: 'R7.10',
  sentence: {
    en: 'Naturalisation asks for five years in a row with a domicile in Japan. No official number says which absence breaks them; practitioners see a risk from over 90 days at once or over about 100 days a year.',
    ja: '帰化には、引き続き5年以上日本に住所を有することが必要です。どの程度の出国で「引き続き」と認められなくなるかについて公的な基準はありませんが、実務では、一度に90日を超える出国や年間の合計がおおむね100日を超える出国には注意が必要とされています。',
  },
  source: nationalityAct('art. 5 (1) (i)', '第5条第1項第1号'),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
