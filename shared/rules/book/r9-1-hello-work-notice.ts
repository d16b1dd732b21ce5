import type { Rule } from './rule';
import { labourPolicyAct } from './sources';

/** When an employer notifies Hello Work. */
export const helloWorkNotice = {
  id: 'R9.1',
  sentence: {
    en: 'An employer notifies Hello Work when a foreign worker is hired and when one leaves the job, after checking name, status and period of stay on the residence card; Diplomats, Officials and special permanent residents are left out. A temporary absence is neither, and a renewed stay asks for no new notice.',
    ja: '事業主は、外国人の雇入れと離職の際に、在留カードなどで氏名、在留資格及び在留期間を確認し、ハローワークに届け出ます（「外交」、「公用」及び特別永住者を除きます）。一時的な出国は雇入れにも離職にも当たらず、在留期間を更新しても新たな届出は不要です。',
  },
  source: labourPolicyAct('art. 28', '第28条'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
