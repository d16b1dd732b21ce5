import type { Rule } from './rule';
import { page } from './sources';

/** Whom the tuberculosis screening before entry leaves out. */
export const tuberculosisScreening = {
  id: 'R7.14',
  sentence: {
    en: 'The tuberculosis screening before entry does not apply to people who return on a re-entry permission.',
    ja: '入国前結核スクリーニングは、再入国許可（みなし再入国許可を含みます。）により再入国する人には適用されません。',
  },
  source: page(
    'Ministry of Health, Labour and Welfare, Japan Pre-Entry Tuberculosis Screening',
    '厚生労働省「入国前結核スクリーニング」',
    'https://jpets.mhlw.go.jp/jp',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2025-06-23',
} as const satisfies Rule;
