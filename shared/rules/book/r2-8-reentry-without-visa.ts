import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That re-entry needs no visa and changes neither status nor stay. */
export const reentryWithoutVisa = {
  id: 'R2.8',
  sentence: {
    en: 'Re-entry on a valid permission needs no visa, and no new status is granted. The old status and the old period of stay run on, also while the person is abroad.',
    ja: '有効な再入国許可（みなし再入国許可を含みます）による再入国に査証は不要で、在留資格が新たに決定されることもありません。従前の在留資格と在留期間が、出国中も含めて引き続き進行します。',
  },
  source: immigrationAct('art. 6 (1), proviso, and art. 9 (3)', '第6条第1項ただし書、第9条第3項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
