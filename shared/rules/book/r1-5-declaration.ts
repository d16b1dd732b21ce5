import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** How the wish to come back was declared while special re-entry had a box of its own. */
export const declaration = {
  id: 'R1.5',
  sentence: {
    en: 'At the departure inspection, tick the box for special re-entry on the card for re-entrants (ED card) and show the residence card.',
    ja: '出国審査の際、再入国出国記録（EDカード）のみなし再入国許可による出国を希望する欄にチェックし、在留カードを提示してください。',
  },
  source: immigrationRegulations('art. 29-2', '第29条の2'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
