import type { Rule } from './rule';
import { nationalHealthInsuranceAct } from './sources';

/** What becomes of health insurance and pension when somebody moves out. */
export const insuranceAndPension = {
  id: 'R7.6',
  sentence: {
    en: 'National health insurance and the duty to pay into the national pension end with moving out to abroad. Without that notice they go on, and contributions are owed.',
    ja: '国民健康保険の資格と国民年金の加入義務は、国外へ転出するとなくなります。転出しない間は続き、保険料を納める必要があります。',
  },
  source: nationalHealthInsuranceAct('art. 8', '第8条'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
