import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** How long special re-entry lasts. */
export const specialTerm = {
  id: 'R1.3',
  sentence: {
    en: 'Special re-entry lasts one year from the day of departure, and never longer than the period of stay. For special permanent residents it lasts two years.',
    ja: 'みなし再入国許可の有効期間は、出国の日から1年間（在留期間の満了日がそれより早いときは、その日まで）です。特別永住者は出国の日から2年間です。',
  },
  source: immigrationAct(
    'art. 26-2 (2); Special Act on Immigration Control, art. 23 (2)',
    '第26条の2第2項、入管特例法第23条第2項',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
