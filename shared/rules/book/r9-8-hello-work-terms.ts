import type { Rule } from './rule';
import { labourPolicyRegulations } from './sources';

/** By when Hello Work is notified, and what follows otherwise. */
export const helloWorkTerms = {
  id: 'R9.8',
  sentence: {
    en: 'For a worker in employment insurance the notice is due by the tenth of the month after hiring and within ten days after leaving, for others by the end of the month after. Not giving it may bring a fine of up to 300,000 yen.',
    ja: '届出の期限は、雇用保険の被保険者では雇入れの翌月10日及び離職の翌日から10日以内、その他の人では雇入れ又は離職の翌月末日です。届出を怠ると、30万円以下の罰金の対象となることがあります。',
  },
  source: labourPolicyRegulations(
    'arts. 10 to 12, with art. 40 of the Act',
    '第10条から第12条まで及び労働施策総合推進法第40条',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
