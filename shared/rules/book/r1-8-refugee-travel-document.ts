import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** On what a recognised refugee comes back. */
export const refugeeTravelDocument = {
  id: 'R1.8',
  sentence: {
    en: 'A refugee travel document serves for re-entry by itself, without a re-entry permit, until the day it ends. It is not a passport for special re-entry.',
    ja: '難民旅行証明書の所持者は、その有効期間内は再入国許可を受ける必要がなく、証明書そのもので再入国します。難民旅行証明書は、みなし再入国許可にいう有効な旅券には当たりません。',
  },
  source: immigrationAct('art. 61-2-15 (4) and art. 26-2 (1)', '第61条の2の15第4項、第26条の2第1項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
